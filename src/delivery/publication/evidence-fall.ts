import type { Standing } from '#evidence/index.ts'

/** What a clinic wants done with a live page when a work it cites falls. A page of no clinic is never taken down by itself. */
export type FallPolicy = 'flag' | 'withhold'

/** What happens to a live page: nothing, its reviewers are told, or it is taken down until it is reviewed. */
export type FallEffect = 'none' | FallPolicy

/** What each standing asks for; `policy` leaves it to the clinic. */
const EFFECTS: Record<Standing, FallEffect | 'policy'> = {
  current: 'none',
  unknown: 'none',
  corrected: 'flag',
  superseded: 'flag',
  concern: 'flag',
  withdrawn: 'policy',
  retracted: 'policy',
}

/** What would become of a live page if a work it cites had this standing. */
export function effectOf(standing: Standing, policy: FallPolicy): FallEffect {
  const effect = EFFECTS[standing]
  return effect === 'policy' ? policy : effect
}
