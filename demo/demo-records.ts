import { articles } from './articles/index.ts'
import { citations } from './citations.ts'
import { clinics, locations } from './clinics/index.ts'
import { conditions } from './conditions.ts'
import type { DemoRecord } from './demo-record.ts'
import { disclaimers } from './disclaimers.ts'
import { modalities } from './modalities.ts'
import { people } from './people.ts'

/** All records of the demo, collection by collection, in the order they are made: a record names only those before it. */
export const demoRecords: Record<string, DemoRecord[]> = {
  citations: citations as DemoRecord[],
  people,
  conditions,
  modalities,
  disclaimers,
  clinics,
  locations,
  articles,
}
