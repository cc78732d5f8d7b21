import { articles } from './articles/index.ts'
import { citations } from './citations.ts'
import { clinics, locations } from './clinics/index.ts'
import { conditions } from './conditions.ts'
import type { DemoRecord } from './demo-record.ts'
import { disclaimers } from './disclaimers.ts'
import { modalities } from './modalities.ts'
import { people } from './people.ts'

/** What a work found names conditions and modalities, whose texts cite works: so works come first, what they found later. */
const works = citations.map(({ data, ...record }): DemoRecord => {
  const { results: _, ...work } = data
  return { ...record, data: work }
})

/** What each work found, to be put into its citation once conditions and modalities are there. */
export const citationResults: DemoRecord[] = citations.flatMap(({ key, data: { results } }) =>
  results === undefined ? [] : [{ key, data: { results } }],
)

/** All records of the demo, collection by collection, in the order they are made: a record names only those before it. */
export const demoRecords: Record<string, DemoRecord[]> = {
  citations: works,
  people,
  conditions,
  modalities,
  disclaimers,
  clinics,
  locations,
  articles,
}
