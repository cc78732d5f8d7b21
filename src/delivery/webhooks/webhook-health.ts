/** How a webhook does: nothing was sent yet, it works, it fails, it is off, or was turned off because the receiver is gone. */
export type HealthState = 'new' | 'works' | 'failing' | 'off' | 'gone'

/** Moments as ISO. */
export type Health = {
  state: HealthState
  failingSince: string | null
  lastDeliveredAt: string | null
  /** So many changes wait for their turn, or for the next attempt; so many were given up. */
  waiting: number
  givenUp: number
}

type Facts = Omit<Health, 'state'> & { isActive: boolean; isGone: boolean }

/** What is said of a webhook, by what is kept of it. */
export function healthOf({ isActive, isGone, ...facts }: Facts): Health {
  return { state: stateOf({ isActive, isGone, ...facts }), ...facts }
}

function stateOf({ failingSince, isActive, isGone, lastDeliveredAt }: Facts): HealthState {
  if (!isActive) return isGone ? 'gone' : 'off'
  if (failingSince !== null) return 'failing'
  return lastDeliveredAt === null ? 'new' : 'works'
}
