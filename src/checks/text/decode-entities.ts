import { decodeHTML } from 'entities'

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** A text with what stands for characters put in their place ("&amp;", "&#39;", "&shy;"): pasted text keeps them at times. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (entity) => decodeHTML(entity)) : text
}

/** The same, with the place in the original where each unit of the decoded text begins and ends; null if there is nothing to decode. */
export function decodedWithPlaces(text: string): { plain: string; starts: Uint32Array; ends: Uint32Array } | null {
  if (!text.includes('&') || text.search(ENTITY) === -1) return null
  const starts: number[] = []
  const ends: number[] = []
  let plain = ''
  let last = 0
  const copyUntil = (until: number) => {
    for (let at = last; at < until; at += 1) {
      starts.push(at)
      ends.push(at + 1)
    }
    plain += text.slice(last, until)
    last = until
  }
  for (const { 0: entity, index } of text.matchAll(ENTITY)) {
    copyUntil(index)
    const decoded = decodeHTML(entity)
    for (let unit = 0; unit < decoded.length; unit += 1) {
      starts.push(index)
      ends.push(index + entity.length)
    }
    plain += decoded
    last = index + entity.length
  }
  copyUntil(text.length)
  return { plain, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}
