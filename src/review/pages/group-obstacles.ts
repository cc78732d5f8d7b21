import type { Obstacle } from './obstacles.ts'

/** Who can take what is in the way away, in the order in which it is done. */
export const OBSTACLE_GROUPS = {
  writer: 'For you to put right',
  checks: 'What the checks found',
  reviewer: 'What waits for a reviewer',
} as const
export type ObstacleGroup = keyof typeof OBSTACLE_GROUPS

/** What is said of several obstacles of one kind at once. */
export type ObstacleLine = { code: string; message: string; obstacles: Obstacle[] }

const GROUP_OF: Readonly<Record<string, ObstacleGroup>> = {
  'check/blocker': 'checks',
  'claim/proposed': 'reviewer',
  'claim/expired': 'reviewer',
}

/** What the state of the page says already. */
const TOLD_BY_STATE = ['page/not-approved', 'page/in-review', 'page/changes-requested', 'page/approval-ended']

const TOGETHER: Readonly<Record<string, (count: number) => string>> = {
  'check/blocker': (count) => `${count} places that must be changed`,
  'claim/proposed': (count) => `${count} sentences that nobody has decided on yet`,
  'claim/expired': (count) => `${count} sentences whose verdict has ended`,
}

/**
 * What stands in the way of a page, by who can take it away: first what only its writer can, then what the checks found, then what
 * waits for a reviewer. Many of one kind that need no look one by one are a line together.
 */
export function groupObstacles(
  obstacles: readonly Obstacle[],
): { group: ObstacleGroup; words: string; lines: ObstacleLine[] }[] {
  const open = obstacles.filter(({ code }) => !TOLD_BY_STATE.includes(code))
  return (Object.keys(OBSTACLE_GROUPS) as ObstacleGroup[]).flatMap((group) => {
    const lines = linesOf(open.filter(({ code }) => (GROUP_OF[code] ?? 'writer') === group))
    return lines.length === 0 ? [] : [{ group, words: OBSTACLE_GROUPS[group], lines }]
  })
}

function linesOf(obstacles: readonly Obstacle[]): ObstacleLine[] {
  const lines = new Map<string, Obstacle[]>()
  for (const [index, obstacle] of obstacles.entries()) {
    const key = TOGETHER[obstacle.code] ? obstacle.code : `${obstacle.code} ${index}`
    lines.set(key, [...(lines.get(key) ?? []), obstacle])
  }
  return [...lines.values()].map((all) => {
    const { code, message } = all[0]!
    return { code, message: all.length > 1 ? TOGETHER[code]!(all.length) : message, obstacles: all }
  })
}
