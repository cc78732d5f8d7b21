import { expect, test } from 'vitest'
import { SECRET_BYTES, secretOf } from '../../src/delivery/webhooks/signing-secret.ts'
import { signEvent } from '../../src/delivery/webhooks/sign-event.ts'
import { examplesFor, type Example } from '../../src/delivery/http/docs/examples.ts'

type Loose = any // eslint-disable-line typescript/no-explicit-any -- whatever the server answers

/** Every example of the page for developers, tried as it is written against the server at an address. */
export function docsExamples(at: () => string): void {
  const examples = () => examplesFor(at())

  test('lists, by REST and GraphQL', async () => {
    const { about, first, list, search } = examples()
    expect((await curl(list.code)).docs[0]).toMatchObject({ title: expect.any(String), slug: expect.any(String) })
    expect((await curl(first.code)).data.Articles.docs.length).toBeGreaterThan(0)
    expect((await curl(about.code)).docs.length).toBeGreaterThan(0)
    expect((await curl(search.code)).results).toBeInstanceOf(Array)
  })

  test('a page with its references, its claims and their quotes', async () => {
    const { claims, fetch: asked, page, quotes } = examples()
    const { articleBySlug } = await ask(at(), page)
    expect(articleBySlug).toMatchObject({
      title: expect.stringContaining('What the Reviews Found'),
      jsonLd: { '@context': 'https://schema.org' },
    })
    expect(articleBySlug.references.length).toBeGreaterThan(0)
    expect(articleBySlug.bodyHtml).toContain('<ol class="references">')
    expect((await ask(at(), claims)).articleBySlug.claims.length).toBeGreaterThan(0)
    expect(await run(asked)).toMatch(/What the Reviews Found$/)
    expect(await run(quotes)).toMatch(/^[1-9]\d* \d+$/)
  })

  test('places and redirects', async () => {
    expect((await ask(at(), examples().hours)).Locations.docs.length).toBeGreaterThan(0)
    expect((await ask(at(), examples().redirect)).redirect).toBeNull()
  })

  test('changes, to the end', async () => {
    expect((await curl(examples().changes.code)).changes).toHaveLength(2)
    const [, held] = /^(\d+) records/.exec(await run(examples().follow)) ?? []
    expect(Number(held)).toBeGreaterThan(3)
  })

  test('whether a webhook comes from us', async () => {
    const { code } = examples().signed
    const isOurs = new Function(`${code}; return isOurs`)() as (...given: [string, Headers, string]) => Promise<boolean>
    const [secret, another] = [7, 8].map((byte) => secretOf(Buffer.alloc(SECRET_BYTES, byte))) as [string, string]
    const [id, body] = ['msg_1', '{"type":"articles.updated"}']
    const signedBy = (secrets: string[], sentAt = new Date()) =>
      new Headers(signEvent({ id, at: sentAt, body }, secrets))
    expect(await isOurs(secret, signedBy([another, secret]), body)).toBe(true)
    expect(await isOurs(secret, signedBy([secret]), `${body} `)).toBe(false)
    expect(await isOurs(secret, signedBy([another]), body)).toBe(false)
    expect(await isOurs(secret, signedBy([secret], new Date(Date.now() - 600_000)), body)).toBe(false)
    for (const odd of [
      {},
      { 'webhook-timestamp': 'x' },
      { 'webhook-signature': 'v1,%%', 'webhook-timestamp': String(Date.now() / 1000) },
    ])
      expect(await isOurs(secret, new Headers(odd as never), body)).toBe(false)
  })

  test('asking again', async () => {
    expect(await run(examples().cached)).toBe('304')
  })

  test('structured data in a script', async () => {
    expect(await run(examples().jsonLd)).toMatch(
      /^<script type="application\/ld\+json">\{"@context":"https:\/\/schema\.org"[^<>&]*<\/script>$/,
    )
  })

  test('a refusal', async () => {
    expect(await curl(examples().refused.code)).toMatchObject({ code: 'query/invalid', errors: [{ path: 'limit' }] })
  })

  test('none is left out', () => {
    expect(Object.keys(examples()).sort()).toEqual(
      'about cached changes claims fetch first follow hours jsonLd list page quotes redirect refused search signed'.split(
        ' ',
      ),
    )
  })
}

/** The words of a command, as a shell parts them. */
const wordsOf = (command: string): string[] =>
  [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** What curl asks by these words, and what is answered. */
async function curl(command: string): Promise<Loose> {
  const [program, ...words] = wordsOf(command)
  expect(program).toBe('curl')
  const address = new URL(words.find((word) => word.startsWith('http'))!)
  for (const [index, word] of words.entries()) {
    if (word !== '--data-urlencode' && word !== '-d') continue
    const [name = '', ...value] = words[index + 1]!.split('=')
    address.searchParams.set(name, value.join('='))
  }
  return (await fetch(address)).json()
}

async function ask(url: string, { code, variables }: Example): Promise<Loose> {
  const answer = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: code, variables }),
  })
  const { data, errors } = (await answer.json()) as Loose
  expect(errors).toBeUndefined()
  return data
}

/** Runs a few lines for a website, and gives what they print. */
async function run({ code }: Example): Promise<string> {
  const printed: string[] = []
  const print = { log: (...words: unknown[]) => void printed.push(words.join(' ')) }
  const lines = new Function('console', `return (async () => {${code}\n})()`) as (console: object) => Promise<void>
  await lines(print)
  return printed.join('\n')
}
