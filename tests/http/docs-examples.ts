import { expect, test } from 'vitest'
import { SECRET_BYTES, secretOf } from '../../src/delivery/webhooks/signing-secret.ts'
import { signEvent } from '../../src/delivery/webhooks/sign-event.ts'
import type { Example } from '../../src/delivery/http/docs/chapter.ts'
import { EXAMPLE_SECRET } from '../../src/delivery/http/docs/example-message.ts'
import { examplesFor } from '../../src/delivery/http/docs/examples.ts'
import { readTrustedDocuments } from '../../src/delivery/guard/trusted-documents.ts'

type Loose = any // eslint-disable-line typescript/no-explicit-any -- whatever the server answers

type IsOurs = (secret: string, headers: Headers | Record<string, string>, body: string) => Promise<boolean>

/** Every example of the page for developers, tried as it is written against the server at an address, by an admin where that is needed. */
export function docsExamples(at: () => string, signInAdmin: () => Promise<string>): void {
  const examples = () => examplesFor(at())
  /** With “ask”, as the page says, which stands at the beginning of the first example that has it. */
  const runWithAsk = (example: Example) => {
    const [asking] = examples().fetch.code.split('\n\n')
    return run({ ...example, code: `${asking}\n${example.code}` })
  }

  test('lists, by REST and GraphQL', async () => {
    const { about, first, list, search } = examples()
    expect((await curl(list.code)).docs[0]).toMatchObject({ title: expect.any(String), slug: expect.any(String) })
    expect((await curl(first.code)).data.Articles.docs.length).toBeGreaterThan(0)
    expect((await curl(about.code)).docs.length).toBeGreaterThan(0)
    expect((await curl(search.code)).results).toBeInstanceOf(Array)
  })

  test('lists a page at a time, and what there is about a condition by its id', async () => {
    const { about, aboutIds, all, paged } = examples()
    const { Articles } = await ask(at(), paged)
    expect(Articles).toMatchObject({ page: 2, totalPages: Math.ceil(Articles.totalDocs / 2) })
    expect(Articles.docs.length).toBeGreaterThan(0)
    expect(await run(all)).toMatch(/^[3-9]\d* pages to build$/)
    expect(await runWithAsk(aboutIds)).toBe(String((await curl(about.code)).docs.length))
  })

  test('a page with its references, its claims and their quotes', async () => {
    const { claims, fetch: asked, page, quotes } = examples()
    const { articleBySlug } = await ask(at(), page)
    expect(articleBySlug).toMatchObject({
      title: expect.stringContaining('What the Reviews Found'),
      clinic: { slug: 'saltmarsh-acupuncture' },
      seo: { noindex: false },
      faq: expect.any(Array),
      jsonLd: { '@context': 'https://schema.org' },
    })
    expect(articleBySlug.references.length).toBeGreaterThan(0)
    expect(articleBySlug.bodyHtml).toContain('<ol class="references">')
    expect((await ask(at(), claims)).articleBySlug.claims.length).toBeGreaterThan(0)
    expect(await run(asked)).toMatch(/What the Reviews Found$/)
    expect(await run(quotes)).toMatch(/^[1-9]\d* \d+$/)
  })

  test('its references apart, which are the last of its text', async () => {
    expect(await run(examples().apart)).toMatch(
      /<\/(p|aside)><section aria-labelledby="sources"><h2 id="sources">References<\/h2><ol class="references"><li .*<\/li><\/ol><\/section>$/s,
    )
  })

  test('a picture', async () => {
    expect(await runWithAsk(examples().picture)).toMatch(
      /srcset="http:\/\/[^ "]+\.avif \d+w(,http:\/\/[^ "]+\.avif \d+w)?">\s+<img src="http:[^"]+\.jpg" width="\d+" height="\d+"\s+alt="/,
    )
  })

  test('a style for its text, that names what is there', () => {
    for (const part of ['[data-claim]', '[data-state]', '.references', 'overflow-wrap: anywhere', 'max-width: 100%'])
      expect(examples().styles.code).toContain(part)
  })

  test('what a clinic gives to machines', async () => {
    const { feed, sitemap } = examples()
    expect(await (await sent(sitemap.code)).text()).toContain('/articles/acupuncture-for-low-back-pain')
    expect((await curl(feed.code)).items.length).toBeGreaterThan(0)
  })

  test('places and redirects', async () => {
    expect((await ask(at(), examples().hours)).Locations.docs.length).toBeGreaterThan(0)
    expect(await ask(at(), examples().redirect)).toEqual({ articleBySlug: null, redirect: null })
  })

  test('a link to a draft, and the draft', async () => {
    const { draft, link, linked } = examples()
    const { docs } = await (await fetch(`${at()}/api/articles?limit=1&depth=0`)).json()
    const env = { ID: docs[0].id, TOKEN: await signInAdmin() }
    const answer = await curl(link.code, env)
    expect(Object.keys(answer)).toEqual(Object.keys(JSON.parse(linked.code) as object))
    expect(new URL(answer.url).pathname).toBe(`/preview/articles/${env.ID}`)
    const PREVIEW_TOKEN = new URL(answer.url).searchParams.get('token')!
    const shown = await sent(draft.code, { ...env, PREVIEW_TOKEN })
    expect(shown.headers.get('cache-control')).toContain('no-store')
    expect(await shown.json()).toMatchObject({ id: env.ID, bodyHtml: expect.any(String) })
  })

  test('changes, to the end', async () => {
    expect((await curl(examples().changes.code)).changes).toHaveLength(2)
    const [, held] = /^(\d+) records/.exec(await run(examples().follow)) ?? []
    expect(Number(held)).toBeGreaterThan(3)
  })

  test('changes after the database was put back, and refusals in words', async () => {
    const { code } = examples().follow
    const from = (since: string) => run({ code: code.replace('await follow()', `await follow(${since})`) } as Example)
    expect(await from('123456789')).toBe(await from(''))
    await expect(from('-1')).resolves.toBe(await from(''))
    const elsewhere = { ...examples().follow, code: code.replace('/api/changes', '/api/nothing') }
    await expect(run(elsewhere)).rejects.toThrow(/^request\/not-found: /)
  })

  test('a webhook is made, and its secret told', async () => {
    const { register, secret } = examples()
    const TOKEN = await signInAdmin()
    const { doc } = await curl(register.code, { TOKEN })
    expect(doc).toMatchObject({ active: true, collections: ['articles'] })
    try {
      expect((await curl(secret.code, { TOKEN, ID: doc.id })).secret).toMatch(/^whsec_/)
    } finally {
      await fetch(`${at()}/api/webhooks/${doc.id}`, { method: 'DELETE', headers: { Authorization: `JWT ${TOKEN}` } })
    }
  })

  test('the message of a webhook, as it was when it was sent', async () => {
    const { message, signed } = examples()
    const [head = '', body = ''] = message.code.split('\n\n')
    const headers = new Headers(
      head
        .split('\n')
        .slice(1)
        .map((line) => line.split(': ') as [string, string]),
    )
    const then = { now: () => Number(headers.get('webhook-timestamp')) * 1_000 }
    const isOurs = new Function('Date', `${signed.code}; return isOurs`)(then) as IsOurs
    expect(await isOurs(EXAMPLE_SECRET, headers, body)).toBe(true)
    expect(await isOurs(EXAMPLE_SECRET, Object.fromEntries(headers), body)).toBe(true)
    expect(await isOurs(EXAMPLE_SECRET, headers, `${body} `)).toBe(false)
  })

  test('whether a webhook comes from us', async () => {
    const { code } = examples().signed
    const isOurs = new Function(`${code}; return isOurs`)() as IsOurs
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
      for (const headers of [new Headers(odd as never), { get: 'x', ...odd } as never])
        expect(await isOurs(secret, headers, body)).toBe(false)
  })

  test('asking again', async () => {
    expect(await run(examples().cached)).toBe('304')
  })

  test('a question by its hash, and the list of those that are trusted', async () => {
    const { persisted, trusted } = examples()
    for (const _time of ['the first', 'the second']) expect(await run(persisted)).toBe('3')
    expect(readTrustedDocuments(trusted.code, () => null)).toMatchObject({ ok: true, texts: { size: 1 } })
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
    const names =
      'about aboutIds all apart cached changes claims draft feed fetch first follow hours jsonLd link linked list message page paged ' +
      'persisted picture quotes redirect refused register search secret signed sitemap styles trusted'
    expect(Object.keys(examples()).sort()).toEqual(names.split(' '))
  })
}

type Variables = Readonly<Record<string, string>>

/** The words of a command, as a shell parts them and fills in what it knows. */
const wordsOf = (command: string, env: Variables): string[] =>
  [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, quoted, filled, plain]) =>
      quoted ?? filled?.replaceAll(/\$(\w+)/g, (_, name: string) => env[name]!) ?? plain ?? '',
  )

/** What curl sends by these words. */
async function sent(command: string, env: Variables = {}): Promise<Response> {
  const [program, ...words] = wordsOf(command, env)
  expect(program).toBe('curl')
  const address = new URL(words.find((word) => word.startsWith('http'))!)
  const after = (...options: string[]) => words.filter((_, index) => options.includes(words[index - 1] ?? ''))
  const data = after('-d', '--data-urlencode')
  const isInAddress = words.some((word) => /^-g?G$/.test(word))
  const headers = new Headers(after('-H').map((line) => line.split(': ') as [string, string]))
  if (isInAddress)
    for (const part of data)
      address.searchParams.set(part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1))
  const isPost = after('-X')[0] === 'POST' || (!isInAddress && data.length > 0)
  return fetch(address, isPost ? { method: 'POST', headers, body: data[0] ?? null } : { headers })
}

/** What is answered to it. */
const curl = async (command: string, env: Variables = {}): Promise<Loose> => (await sent(command, env)).json()

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
