import type { Payload } from 'payload'
import { isUntold } from '../../cache/tags.ts'
import type { AskedRecords } from '../../guard/asked-records.ts'
import { nothingThere } from '../../guard/refusals.ts'
import { cutJson, placeOf, type Cut, type Place } from '../../reading/cut-json.ts'
import type { PublishedRecord } from '../published/keep-records.ts'
import { countPublished, oneBySlug } from '../published/list-published.ts'
import type { ReadingParts } from '../published/load-parts.ts'
import { openReading, type Reading } from '../published/open-reading.ts'
import { noSuchPage } from '../find-by-slug.ts'
import { listPage } from './list-page.ts'
import { populate, type Population } from './populate.ts'
import { entriesOf, entryOf, recordOf } from './record-cuts.ts'
import { recordShapes, type RecordShape } from './record-shape.ts'

/** An answer as JSON, and what it was made of, as tags of the cache. */
type PublishedAnswer = { body: string; madeOf: Iterable<string> }

/** Answers what a stranger asks at an address, if published records can; null for what Payload has to read itself. */
export type AnswerPublished = (asked: AskedRecords, url: string) => Promise<PublishedAnswer | null>

/** By REST, what costs something to make of a page comes with that page alone; in lists it is told in this way that it was not made. */
const OF_ONE_PAGE: Readonly<Record<string, unknown>> = {
  bodyHtml: null,
  bodyText: null,
  toc: [],
  jsonLd: null,
  evidenceCoverage: null,
}

/** Answers reads by REST from published records, in the bytes in which Payload answers a stranger. */
export function answerPublished(parts: ReadingParts): AnswerPublished {
  const shapes = recordShapes(parts)

  return async (asked, url) => {
    const shape = shapes.get(asked.collection)
    if (shape === undefined || shape.hasJoins) return null
    const reading = openReading(parts)
    const said = (body: string) => ({ body, madeOf: reading.madeOf })
    if (asked.kind === 'count') {
      reading.note(asked.collection)
      return said(JSON.stringify({ totalDocs: await countPublished(parts, reading, asked.collection, null) }))
    }
    const population = populate(reading, shapes, depthOf(asked, parts.payload))
    const whole = (record: PublishedRecord, isOne: boolean) => wholeRecord(reading, population, shape, record, isOne)
    if (asked.kind === 'list') {
      const page = await listPage(parts, reading, asked, url)
      if (page === null) return null
      const records = await Promise.all(page.docs.map((record) => whole(record, false)))
      const docs = await population.write(records.filter((record) => record !== null))
      return said(`{"docs":[${docs.join(',')}],${JSON.stringify(page.told).slice(1)}`)
    }
    if (isUntold(asked.collection)) reading.note(asked.collection)
    const record =
      asked.kind === 'one'
        ? await reading.record(asked.collection, asked.id)
        : await oneBySlug(parts, reading, asked.collection, asked.slug, asked.clinic)
    const read = record && (await whole(record, true))
    if (read === null) throw asked.kind === 'one' ? nothingThere() : noSuchPage()
    const [body] = await population.write([read])
    return said(body!)
  }
}

const depthOf = ({ depth }: { depth: number | null }, { config }: Payload): number =>
  Math.min(depth ?? config.defaultDepth, config.maxDepth)

/** A record with all its fields; null if it was taken back in the meantime. */
async function wholeRecord(
  reading: Reading,
  population: Population,
  shape: RecordShape,
  record: PublishedRecord,
  isOne: boolean,
): Promise<Cut | null> {
  const { collection, text: textField, ways } = shape
  const own = entriesOf(record, shape)
  const [text, made] = await Promise.all([
    textField === null ? {} : reading.text(collection, record.id),
    Promise.all(
      Object.entries(shape.workedOut).map(async ([name, answer]) => {
        const value = isOne || !Object.hasOwn(OF_ONE_PAGE, name) ? await answer(reading, record) : OF_ONE_PAGE[name]
        return [name, entryOf(name, cutJson(value, ways.get(name)))] as const
      }),
    ),
    population.readAhead([...own.places, ...inText(record)]),
  ])
  if (text === null) return null
  const others = new Map([...entriesOf(text, shape).byName, ...made])
  return recordOf(shape.order.flatMap((name) => own.byName.get(name) ?? others.get(name) ?? []))
}

/** What stands in its text, by what is kept of it; one level of it is read ahead. */
const inText = ({ $names }: PublishedRecord): Place[] =>
  $names.map((name) => {
    const [collection = '', id = ''] = name.split('/', 2)
    return placeOf(collection, id, 1)
  })
