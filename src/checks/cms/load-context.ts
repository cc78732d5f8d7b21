import type { PayloadRequest } from 'payload'
import type { Jurisdiction } from '#platform/jurisdiction.ts'
import type { CheckContext } from '../check-context.ts'
import { citedWorks } from './context/cited-works.ts'
import { idsAmong, leansOn } from './context/leans-on.ts'
import { placesOf } from './context/places-of.ts'
import { relatedRecords, type Related } from './context/related-records.ts'
import { RELATED_PAGES } from './context/related-fields.ts'
import { sharedFacts, type SharedFacts } from './context/shared-facts.ts'
import { wordSchema } from './word-schema.ts'

/** A page that is to be checked: its collection, and its data with relations as ids. */
export type PageData = { collection: string; data: Readonly<Record<string, unknown>> }

/** What a page is checked with, and the records that all of it came from. */
export type Loaded = { context: CheckContext; leansOn: string[]; sharedHash: string }

type Choice = {
  /** YYYY-MM-DD */
  today: string
  /** In place of those that follow from the page. */
  places?: readonly Jurisdiction[]
  /** Leaves out the related records that whoever asks may not read. */
  mayRead?: (collection: string, record: Readonly<Record<string, unknown>>) => boolean
}

const DRAFT = { _status: 'draft', deletedAt: null }

/** The names of conditions and treatments that whoever asks may read; a claim is told by them, whatever synonym stands in the text. */
const termsFor = ({ ownTerms, publicTerms }: SharedFacts, { mayRead = () => true }: Choice) =>
  mayRead('conditions', DRAFT) && mayRead('modalities', DRAFT) ? ownTerms : publicTerms

/** Loads what pages are checked with, in three statements however many they are, and some more when rules or terms have changed. */
export async function loadContexts(req: PayloadRequest, pages: readonly PageData[], choice: Choice): Promise<Loaded[]> {
  const shared = await sharedFacts(req)
  const ownTerms = termsFor(shared, choice)
  const leaning = pages.map(({ collection, data }) => {
    const { config } = req.payload.collections[collection as 'articles']
    return leansOn(data, wordSchema(config)).filter((key) => key !== `${collection}/${String(data.id)}`)
  })
  const all = leaning.flat()
  const works = await citedWorks(req, idsAmong(all, 'citations'), {
    nameOf: ownTerms.nameOf,
    today: choice.today,
  })
  const wanted = [...RELATED_PAGES, 'media'].map((name) => [name, new Set(idsAmong(all, name))] as const)
  const related = await relatedRecords(req, new Map(wanted))
  return pages.map((page, index) => {
    const keys = leaning[index]!
    const own = new Map([...disclaimersOf(shared), ...among(related, keys, choice.mayRead)])
    const checked = { ...page, related: own }
    const context: CheckContext = {
      page: checked,
      jurisdictions: choice.places ?? placesOf(checked, shared.places),
      works: new Map(idsAmong(keys, 'citations').flatMap((id) => (works.has(id) ? [[id, works.get(id)!]] : []))),
      today: choice.today,
      rules: shared.rules,
      ownTerms: ownTerms.tree,
    }
    return { context, leansOn: keys, sharedHash: shared.hash }
  })
}

/** What words without a page are checked with. */
export async function contextOfWords(req: PayloadRequest, choice: Choice): Promise<CheckContext> {
  const { today, places: jurisdictions = [] } = choice
  const shared = await sharedFacts(req)
  const { tree } = termsFor(shared, choice)
  return { page: null, jurisdictions, works: new Map(), today, rules: shared.rules, ownTerms: tree }
}

const disclaimersOf = ({ disclaimers }: SharedFacts) =>
  disclaimers.map((disclaimer) => [`disclaimers/${String(disclaimer.id)}`, disclaimer] as const)

const among = (related: Related, keys: readonly string[], mayRead: Choice['mayRead'] = () => true) =>
  keys.flatMap((key) => {
    const record = related.get(key)
    return record && mayRead(key.split('/')[0]!, record) ? [[key, record] as const] : []
  })
