import { articles } from './articles/index.ts'
import { citations } from './citations.ts'
import { clinics, locations } from './clinics/index.ts'
import { conditions } from './conditions.ts'
import type { DemoRecord } from './demo-record.ts'
import { disclaimers } from './disclaimers.ts'
import { modalities } from './modalities.ts'
import { people } from './people.ts'
import { rules } from './rules.ts'

/** What is said of a work by naming other records: they must be there first. */
const LATER = ['results', 'guideline', 'versionOf']
const isLater = ([name]: [string, unknown]) => LATER.includes(name)

const works = citations.map(({ data, ...record }): DemoRecord => ({
  ...record,
  data: Object.fromEntries(Object.entries(data).filter((entry) => !isLater(entry))),
}))

/** What each work found and recommends, and what it is a version of, to be put into its record once all those are there. */
export const citationResults: DemoRecord[] = citations.flatMap(({ key, data }) => {
  const later = Object.entries(data).filter(isLater)
  return later.length === 0 ? [] : [{ key, data: Object.fromEntries(later) }]
})

/** All records of the demo, collection by collection, in the order they are made: a record names only those before it. */
export const demoRecords: Record<string, DemoRecord[]> = {
  citations: works,
  rules,
  people,
  conditions,
  modalities,
  disclaimers,
  clinics,
  locations,
  articles,
}
