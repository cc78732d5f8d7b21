import fc from 'fast-check'
import { expect, test } from 'vitest'
import { report } from '../faults/report.ts'
import { follower, holdFollower } from './approved-words/follower.ts'
import { anyStep, take, type Step } from './approved-words/steps.ts'
import { holdPublicWords, liveRows } from './approved-words/visitor.ts'
import { openWorld, type World } from './approved-words/world.ts'

/** How many steps; a long walk is `OPERATIONS=10000 SEED=1`. */
const OPERATIONS = Number(process.env.OPERATIONS ?? 110)
const SEED = Number(process.env.SEED ?? 5)
/** After so many the world begins anew: by then its works are retracted, and most pages are recalled or of everybody. */
const CHAPTER = 300

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

type Walk = { tally: Map<string, number>; read: number }

/** Takes the steps one after another; after each, a visitor looks at everything, and a website that only follows catches up. */
async function walk(world: World, steps: readonly Step[], seed: number): Promise<Walk> {
  const tally = new Map<string, number>()
  const done: string[] = []
  const website = follower()
  let read = 0
  for (const [index, step] of steps.entries()) {
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
      const said = `seed ${seed}, step ${index}: ${JSON.stringify(step)}\nbefore it:\n${done.slice(-15).join('\n')}`
      throw new Error(`${(error as Error).message}\n${said}`, { cause: error })
    }
  }
  return { tally, read }
}

const chapters = Array.from({ length: Math.ceil(OPERATIONS / CHAPTER) }, (_, chapter) => ({
  seed: SEED + chapter,
  operations: Math.min(CHAPTER, OPERATIONS - chapter * CHAPTER),
}))

test.each(chapters)(
  'whatever anybody does, every word that a visitor reads was approved as it stands (seed $seed)',
  async ({ seed, operations }) => {
    const world = await openWorld()
    try {
      const steps = [...world.pages.keys()].map(liveFirst)
      steps.push(...fc.sample(anyStep, { numRuns: operations, seed }))
      const { read, tally } = await walk(world, steps, seed)
      const counted = JSON.stringify(Object.fromEntries(tally))
      const { length } = await liveRows(world)
      report(`${operations} operations, seed ${seed}, ${length} pages live, ${read} answers with marks: ${counted}`)
      expect(read, 'there was much to read').toBeGreaterThan(operations)
      for (const act of ['write done', 'bringLive done', 'decide done', 'withdraw done', 'restore done'])
        expect(tally.get(act) ?? 0, act).toBeGreaterThan(0)
    } finally {
      await world.close()
    }
  },
  240_000 + CHAPTER * 4_000,
)
