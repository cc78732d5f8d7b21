import type { Endpoint, PayloadRequest } from 'payload'
import { isPermitted, permitted, visitorOf } from '#accounts/cms/index.ts'
import type { Governed } from '#accounts/index.ts'
import { checkShapes } from '#platform/cms/check-shapes.ts'
import { Problem, type ProblemPlace } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import { checkRichText } from '#rich-text/index.ts'
import type { CheckContext } from '../check-context.ts'
import { checkSafely } from '../check-safely.ts'
import type { Report } from '../report.ts'
import type { Passage } from '../surface/passage.ts'
import { passagesOfHtml } from '../surface/passages-of-html.ts'
import { passagesOfRichText } from '../surface/passages-of-rich-text.ts'
import { passagesOfText } from '../surface/passages-of-text.ts'
import { valuesOf } from '../surface/words.ts'
import { checkedSlugs } from './checked-slugs.ts'
import { contextOfWords, loadContexts } from './load-context.ts'
import { passagesOfPage } from './passages-of-page.ts'
import {
  readCheckRequest,
  refuseTooLong,
  refuseTooMany,
  type CheckInput,
  type CheckRequest,
} from './read-check-request.ts'
import { today } from './reports/check-pages.ts'
import { wordSchema } from './word-schema.ts'

/**
 * `POST /api/check` {text | html | lexical | page, collection?, jurisdictions?, id?}: what the checker says of these words. Nothing
 * is stored. For staff, and for clients that read drafts or import.
 */
export const checkEndpoint: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    const body: unknown = await req.json?.().catch(() => null)
    return Response.json(await checkWords(req, body), { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** Checks the words of a request for whoever it comes from, or refuses it. */
export async function checkWords(req: PayloadRequest, body: unknown): Promise<Report> {
  if (!req.user) throw new Problem('request/unauthenticated', 'Sign in, or send an API key, to do this.')
  if (permitted(visitorOf(req), 'check-reports', 'create') === false)
    throw new Problem('request/forbidden', 'Your account may not have words checked.')
  return checkAsked(req, readCheckRequest(body, checkedSlugs(req.payload.config)))
}

async function checkAsked(req: PayloadRequest, { input, places }: CheckRequest): Promise<Report> {
  if (input.kind === 'page') return checkSentPage(req, input, places)
  if (input.kind === 'lexical') refuseFaults(faultsOf(input.words, 'lexical.'))
  return check(
    req,
    passagesOfWords(input),
    await contextOfWords(req, { today: today(), places: places ?? [], mayRead: readsOf(req) }),
  )
}

function passagesOfWords({ kind, words }: Exclude<CheckInput, { kind: 'page' }>): Passage[] {
  if (kind === 'lexical') return passagesOfRichText(words)
  return kind === 'html' ? passagesOfHtml(words) : passagesOfText(words)
}

async function checkSentPage(
  req: PayloadRequest,
  { words, collection, id }: CheckInput & { kind: 'page' },
  places: CheckRequest['places'],
): Promise<Report> {
  const { config } = req.payload.collections[collection as 'articles']
  refuseFaults(checkShapes(config.flattenedFields, words).map(inPage))
  const schema = wordSchema(config)
  const texts = valuesOf(words, schema).filter(
    ({ field, value }) => field.isRichText && value !== null && value !== undefined,
  )
  refuseFaults(texts.flatMap(({ path, value }) => faultsOf(value, `page.${path}.`)))
  const visitor = visitorOf(req)
  const clinic = idOf(words.clinic)
  if (visitor.clinics.length > 0 && clinic !== null && !visitor.clinics.includes(clinic))
    refuseClinic('This page belongs to a clinic you do not work for.')
  const [loaded] = await loadContexts(req, [{ collection, data: { ...words, id } }], {
    today: today(),
    ...(places && { places }),
    mayRead: readsOf(req),
  })
  const { context } = loaded!
  return check(req, passagesOfPage(context.page!, schema), context)
}

/** What whoever asks may read, as the table of permissions has it. */
function readsOf(req: PayloadRequest): (collection: string, record: Readonly<Record<string, unknown>>) => boolean {
  const visitor = visitorOf(req)
  return (collection, record) => isPermitted(visitor, collection as Governed, 'read', record)
}

function check({ payload }: PayloadRequest, passages: readonly Passage[], context: CheckContext): Report {
  refuseTooMany(passages.length)
  refuseTooLong(passages.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0))
  return checkSafely(
    () => passages,
    context,
    (err) => payload.logger.error({ err, msg: 'Words could not be checked.' }),
  )
}

const inPage = ({ path, message }: ProblemPlace) => ({ path: `page.${path}`, message })

/**
 * A fault of what is filled into a block, a link or a cite, not of how the text is built. While a page is written, works are not
 * chosen yet and addresses are half typed: what stands around them can be checked all the same.
 */
const isUnfinished = ({ path }: ProblemPlace) => /\.fields\.(?!.*\.root\b)/.test(path)

const faultsOf = (value: unknown, prefix: string): ProblemPlace[] =>
  checkRichText(value)
    .filter((fault) => !isUnfinished(fault))
    .map(({ path, message }) => ({ path: `${prefix}${path}`, message }))

function refuseFaults(places: readonly ProblemPlace[]): void {
  if (places.length > 0) throw new Problem('data/invalid', places[0]!.message, places.slice(0, 20))
}

function refuseClinic(message: string): never {
  throw new Problem('request/forbidden', message, [{ path: 'page.clinic', message }])
}
