import { isObject } from '#platform/is-object.ts'
import { isJurisdiction, JURISDICTIONS, withWider, type Jurisdiction } from '#platform/jurisdiction.ts'
import { Problem, type ProblemPlace } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'

/** The words of a request, in the one form they came in. */
export type CheckInput =
  | { kind: 'text' | 'html'; words: string }
  | { kind: 'lexical'; words: Record<string, unknown> }
  | { kind: 'page'; words: Record<string, unknown>; collection: string; id: string | null }

/** What somebody wants checked; `places` are null where they follow from the page, or were not said. */
export type CheckRequest = { input: CheckInput; places: Jurisdiction[] | null }

const INPUTS = ['text', 'html', 'lexical', 'page'] as const
const KNOWN: readonly string[] = [...INPUTS, 'collection', 'jurisdictions', 'id']

/** What a request may bring of words, in bytes of UTF-8. */
const MOST = 200 * 1024

const invalid = (path: string, message: string) => new Problem('data/invalid', message, [{ path, message }])

/** Reads the body of `POST /api/check`, or refuses it: 400 for another shape, 422 for values nobody can use, 413 for too much. */
export function readCheckRequest(body: unknown, collections: readonly string[]): CheckRequest {
  if (!isObject(body)) throw new Problem('request/invalid', 'Send one JSON object with the words to check.')
  refuseShape(body)
  const places = placesIn(body.jurisdictions)
  const kind = INPUTS.find((name) => body[name] !== undefined)!
  if (kind === 'text' || kind === 'html') return { input: { kind, words: textIn(kind, body[kind]) }, places }
  const words = body[kind]
  if (!isObject(words))
    throw invalid(kind, `“${kind}” is an object: ${kind === 'page' ? 'the data of a page' : 'a rich text'}.`)
  if (kind === 'lexical') return { input: { kind, words }, places }
  const { collection } = body
  if (typeof collection !== 'string' || !collections.includes(collection))
    throw invalid('collection', `Say what kind of page it is: one of ${collections.join(', ')}.`)
  return { input: { kind, words, collection, id: idIn(body) }, places }
}

function refuseShape(body: Record<string, unknown>): void {
  const places: ProblemPlace[] = Object.keys(body)
    .filter((key) => !KNOWN.includes(key))
    .slice(0, 10)
    .map((key) => ({
      path: key.slice(0, 60),
      message: `There is no “${key.slice(0, 60)}” here. Known are ${KNOWN.join(', ')}.`,
    }))
  const given = INPUTS.filter((name) => body[name] !== undefined)
  if (given.length !== 1) {
    const message = `Send exactly one of ${INPUTS.join(', ')}.`
    places.push(...(given.length === 0 ? [''] : given).map((path) => ({ path, message })))
  }
  if (given.length === 1 && given[0] !== 'page')
    for (const path of ['collection', 'id'])
      if (body[path] !== undefined) places.push({ path, message: `“${path}” goes with “page” only.` })
  if (places.length > 0) throw new Problem('request/invalid', places[0]!.message, places)
}

function textIn(kind: 'text' | 'html', value: unknown): string {
  if (typeof value !== 'string') throw invalid(kind, `“${kind}” must be text: a string of characters.`)
  refuseTooLong(Buffer.byteLength(value))
  return value
}

/** So many paragraphs, lines or cells; a rich text has no more parts. Each costs a little, however few words it has. */
const MOST_PASSAGES = 20_000

/** Refuses more passages than a check is made for. */
export function refuseTooMany(passages: number): void {
  if (passages > MOST_PASSAGES)
    throw new Problem(
      'request/too-large',
      `At most ${MOST_PASSAGES.toLocaleString('en')} paragraphs, lines or cells are checked at once. Send parts of it.`,
    )
}

/** Refuses more words than a check is made for. */
export function refuseTooLong(bytes: number): void {
  if (bytes > MOST)
    throw new Problem('request/too-large', `At most ${MOST / 1024} KB of words are checked at once. Send parts of it.`)
}

function idIn({ id }: Record<string, unknown>): string | null {
  if (id === undefined || id === null) return null
  if (isRecordId(id)) return id
  throw invalid('id', 'The id of the page is a UUID. Leave it out for a page that is not stored yet.')
}

function placesIn(value: unknown): Jurisdiction[] | null {
  if (value === undefined || value === null) return null
  const known = Object.keys(JURISDICTIONS)
  if (!Array.isArray(value) || value.length > known.length)
    throw invalid('jurisdictions', `“jurisdictions” is a list of ${known.join(', ')}.`)
  const wrong = value.flatMap((name: unknown, index) =>
    typeof name === 'string' && isJurisdiction(name)
      ? []
      : [{ path: `jurisdictions.${index}`, message: `A place is one of ${known.join(', ')}.` }],
  )
  if (wrong.length > 0) throw new Problem('data/invalid', wrong[0]!.message, wrong)
  return [...new Set((value as Jurisdiction[]).flatMap(withWider))]
}
