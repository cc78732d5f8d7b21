import type { PageState } from './page-workflow.ts'

/** Where a page is on its way, and who has it: what its writers are told of it. Moments in ISO form; days YYYY-MM-DD. */
export type PageStanding = {
  state: PageState
  revision: number
  submitted: { byName: string | null; at: string; note: string | null } | null
  dueOn: string | null
  /** What was decided last; `reason` is why changes were asked for. */
  decided: { byName: string | null; at: string; reason: string | null } | null
  approvedUntil: string | null
  /** Why a reviewer recalled the page itself. */
  recalledBecause: string | null
  /** When it goes live by itself, and why it did not when the last such time came. */
  publishAt: string | null
  publishFault: string | null
  /** The zone in which that time is meant, by its IANA name; null where none is known. */
  timeZone: string | null
  /** What visitors were given, whatever its draft says; `isReadable` is false once that has ended or was taken out. */
  live: { isReadable: boolean; until: string | null; withheldReason: string | null } | null
  wasPublished: boolean
}
