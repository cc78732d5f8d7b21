import type { Parsed } from '#platform/parsed.ts'

/** Reads the address of a web page: http or https, with a host, without a password in it; written as browsers write it. */
export function parseWebAddress(input: string): Parsed {
  const text = input.trim()
  if (text.length > 2000) return { ok: false, why: 'This link is too long: give one of at most 2,000 characters.' }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    return {
      ok: false,
      why: 'Give the whole link, beginning with https:// or http://, like https://www.nice.org.uk/guidance/ng59.',
    }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '')
    return { ok: false, why: 'This link holds a user name or password. Take out what stands before the @.' }
  return { ok: true, value: url.href }
}
