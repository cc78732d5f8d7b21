import type { Notice, Standing } from '../../src/evidence/standing/standing.ts'

export type LookedUp = {
  state: string
  asked: { name: string; value: string }
  at: string
  service?: string
  work?: { [field: string]: unknown }
  notices?: Notice[]
  remarks?: string[]
  standing?: { status: Standing; needsReview: boolean }
  /** The record that holds this work already. */
  known?: { id: string; title: string }
  message: string
}
