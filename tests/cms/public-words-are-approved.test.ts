import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyStep, take, type Step } from './approved-words/steps.ts'
import { follower, holdFollower } from './approved-words/follower.ts'
import { holdPublicWords, liveRows } from './approved-words/visitor.ts'
import { report } from '../faults/report.ts'
import { openWorld, type World } from './approved-words/world.ts'

/** How many steps; a long walk is `OPERATIONS=10000 SEED=1`. */
const OPERATIONS = Number(process.env.OPERATIONS ?? 300)
const SEED = Number(process.env.SEED ?? 5)

/** Each page begins live, so that there is something to read, and to break. */
const liveFirst = (page: number): Step => ({
  act: 'bringLive',
  who: 'marketer',
  way: 'rest',
  page,
  pick: page * 7,
  soon: false,
})

/** What was said, in short. */
const sayOf = (text: string) => /"(?:detail|message)":"([^"]{0,160})/.exec(text)?.[1] ?? ''

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 240_000)
afterAll(() => world.close())

test(
  'whatever anybody does, every word that a visitor reads was approved as it stands',
  async () => {
    const tally = new Map<string, number>()
    const done: string[] = []
    let read = 0
    const website = follower()
    const steps = [...world.pages.keys()].map(liveFirst)
    steps.push(...fc.sample(anyStep, { numRuns: OPERATIONS, seed: SEED }))
    for (const [index, step] of steps.entries()) {
      const said = () =>
        `seed ${SEED}, step ${index}: ${JSON.stringify(step)}\nbefore it:\n${done.slice(-15).join('\n')}`
      try {
        const { page, status, text } = await take(world, step)
        const outcome = `${step.act} ${status < 300 ? 'done' : 'refused'}`
        tally.set(outcome, (tally.get(outcome) ?? 0) + 1)
        done.push(
          `${index} ${step.who} ${step.act} by ${step.way} on ${page.collection}/${page.id}: ${status} ${status < 300 ? '' : sayOf(text)}`,
        )
        if (status >= 500) throw new Error(`It ended with ${status}: ${text.slice(0, 500)}`)
        read += await holdPublicWords(world, page, step.pick)
        if (step.pick % 3 === 0) await holdFollower(world, website, step.pick)
      } catch (error) {
        throw new Error(`${(error as Error).message}\n${said()}`, { cause: error })
      }
    }
    const rows = await liveRows(world)
    const counted = JSON.stringify(Object.fromEntries(tally))
    report(`${OPERATIONS} operations, seed ${SEED}, ${rows.length} pages live, ${read} answers with marks: ${counted}`)
    expect(read, 'there was much to read').toBeGreaterThan(OPERATIONS)
    for (const act of ['write done', 'bringLive done', 'publish done', 'decide done', 'withdraw done', 'restore done'])
      expect(tally.get(act) ?? 0, act).toBeGreaterThan(0)
  },
  OPERATIONS * 4_000,
)
