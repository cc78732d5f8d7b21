import { generateKeyPairSync } from 'node:crypto'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withdrawPage } from '../../src/delivery/cms/index.ts'
import { createExportReader, readHeader, readPublicKey, verifyReceipt } from '../../src/review/index.ts'
import { makeClinic, requestOf, type Loose } from '../make.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

const PEM = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const folder = mkdtempSync(join(tmpdir(), 'citewell-receipts-'))
let story: Story
let reviewer: string
let elsewhereClinic: string
beforeAll(async () => {
  process.env.RECEIPT_KEY = PEM
  story = await tellStory()
  reviewer = await story.signIn('reviewer')
  elsewhereClinic = (await makeClinic(story.payload, story.as('admin'))).id
})
afterAll(async () => {
  await story.close()
  delete process.env.RECEIPT_KEY
  rmSync(folder, { recursive: true, force: true })
})

/** Chains hold hashes, which no other answer may; so these are asked for without the rules for all answers. */
async function get(path: string, as = reviewer) {
  const answer = await fetch(`${story.url}/api/${path}`, { headers: as === '' ? {} : { Authorization: `JWT ${as}` } })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const refused = async (path: string, as = '') => refusalOf(await story.call(`/api/${path}`, as === '' ? {} : { as }))
const addressOf = (id: string) => `articles/${id}/receipt`
const receiptOf = (id: string, as?: string) => get(addressOf(id), as)

type Told = { status: number; stdout: string; stderr: string }

/** `npm run verify` with a file, where there is no database; beside it the server goes on answering. */
const verify = (...args: string[]): Promise<Told> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' } as NodeJS.ProcessEnv
    const words = ['-C', 'production', '--import', 'tsx', 'scripts/verify.ts', ...args]
    const child = execFile(process.execPath, words, { env }, (_failed, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    )
  })

function fileOf(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('the receipt of a live page', () => {
  test('names who approved exactly what, on what evidence, and until when; with the newer draft unsaid', async () => {
    const { headers, status, text } = await receiptOf(story.live)
    const body = JSON.parse(text) as Loose
    expect(status, text).toBe(200)
    expect(headers.get('content-disposition')).toBe('attachment; filename="receipt-back-pain.json"')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(body).toMatchObject({
      citewell: 'receipt',
      page: {
        collection: 'articles',
        id: story.live,
        title: 'Back pain',
        slug: 'back-pain',
        clinic: { name: 'Harbour Acupuncture' },
      },
      eyes: expect.stringContaining('Somebody else than its writers') as string,
      decision: { verdict: 'approved', byName: 'The reviewer', contentHash: body.contentHash, fourEyes: true },
      claims: expect.any(Array) as never,
      citations: [
        {
          id: story.citation,
          title: 'Acupuncture for back pain',
          now: { standing: 'unknown', verification: 'unverified' },
        },
      ],
    })
    expect(body.validUntil <= body.decision.validUntil).toBe(true)
    expect(text).not.toContain('DRAFTMARK')
    for (const claim of body.claims)
      expect(claim).toMatchObject({
        verdict: 'not-a-claim',
        decision: { collection: 'claims', contentHash: claim.contentHash },
      })
    const key = readPublicKey(PEM)
    expect(verifyReceipt(text, key.ok ? key.value : null)).toMatchObject({ ok: true })
  })

  test('is for staff who may read the page’s drafts, and of live pages only', async () => {
    expect(await refused(addressOf(story.live))).toBe('401 request/unauthenticated')
    expect((await receiptOf(story.live, await story.signIn('auditor'))).status).toBe(200)
    const elsewhere = await story.hire('elsewhere', 'marketer', [elsewhereClinic])
    expect(await refused(addressOf(story.live), elsewhere.token)).toBe('404 request/not-found')
    const headers = await story.issueKey(['read-drafts'])
    expect(refusalOf(await story.call(`/api/articles/${story.live}/receipt`, { headers }))).toBe(
      '404 request/not-found',
    )
    for (const id of [story.never, story.withdrawn, story.trashed])
      expect(await refused(addressOf(id), reviewer), id).toBe('409 page/not-live')
    expect(await refused(addressOf('0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a'), reviewer)).toBe('404 request/not-found')
  })

  test('is verified by the command, without a database, and against a key', async () => {
    const { text } = await receiptOf(story.live)
    const file = fileOf('receipt.json', text)
    const fine = await verify(file, '--key', fileOf('key.pem', PEM))
    expect(fine.stderr).toBe('')
    expect(fine.stdout).toContain('which you trust')
    expect(fine.status).toBe(0)
    const changed = await verify(fileOf('changed.json', text.replace('The reviewer', 'The rewriter')))
    expect(changed.status).toBe(1)
    expect(changed.stderr.trim()).toBe('The receipt does not hold. The signature is not that of what the receipt says.')
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()
    expect((await verify(file, '--key', fileOf('other.pem', other))).stderr).toContain('another key')
  })
})

describe('the chains as files', () => {
  const files = ['decisions.jsonl', 'decisions.csv', 'audit-events.jsonl', 'audit-events.csv']

  test.each(['decisions.jsonl', 'audit-events.jsonl'])(
    '%s verifies byte for byte, without a database',
    async (name) => {
      const { headers, status, text } = await get(name)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('application/jsonl; charset=utf-8')
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z-]+-\d{4}-\d\d-\d\d\.jsonl"$/)
      const fine = await verify(fileOf(name, text))
      expect(fine.stderr).toBe('')
      expect(fine.stdout).toMatch(/in this file is whole: \d+ (decisions|events), the last is no\. \d+/)
      const lines = text.split('\n')
      const reader = createExportReader(readHeader(lines[0]!)!)
      for (const line of lines.toSpliced(2, 1).slice(1)) reader.take(line)
      expect(reader.end().message).toMatch(/is broken at (decision|event) 2: this entry is missing/)
    },
  )

  test('are a table, too, whose cells are never computed', async () => {
    const events = await get('audit-events.csv')
    expect(events.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = events.text.split('\r\n')
    expect(lines[0]).toContain('All entries from the first on')
    expect(lines[1]).toMatch(/^seq,at,actorKind,actor,action,collection/)
    expect(lines[2]).toMatch(/^1,2\d{3}-/)
    await withdrawPage(await requestOf(story.payload, story.as('marketer')), {
      collection: 'people',
      id: story.author,
      reason: '=HYPERLINK("https://evil.example")',
    })
    expect((await get('audit-events.csv')).text).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  })

  test('of a marketer hold what they may read, and say that they are a part', async () => {
    const marketer = await story.signIn('marketer')
    const { text } = await get('audit-events.jsonl', marketer)
    const [header, ...lines] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(header).toMatchObject({ chain: 'part', note: expect.stringContaining('cannot be verified') as string })
    expect(lines.length).toBeGreaterThan(0)
    expect(new Set(lines.map(({ collection }) => collection))).not.toContain('users')
    const verdict = await verify(fileOf('part.jsonl', text))
    expect(verdict.stdout).toContain('The file is a part of the audit trail')
    expect(verdict.status).toBe(0)
    const stranger = await story.hire('far-away', 'marketer', [elsewhereClinic])
    const theirs = await get('audit-events.jsonl', stranger.token)
    expect(theirs.text).not.toContain(story.live)
  })

  test.each(files)('%s is for nobody who may not read the collection', async (name) => {
    expect(await refused(name)).toBe('401 request/unauthenticated')
    const headers = await story.issueKey(['read-drafts', 'import'])
    expect(refusalOf(await story.call(`/api/${name}`, { headers }))).toBe('403 request/forbidden')
  })
})
