import { isTombstone } from '../../../src/delivery/index.ts'
import type { Loose } from '../../make.ts'
import { PAGES } from '../../make.ts'
import { liveRows } from './visitor.ts'
import type { World } from './world.ts'

/** So near its end a page may be told of as gone between two of our questions. */
const NEAR_MS = 2_000

/** A website that knows nothing but what `/api/changes` tells: the pages that it holds, each with its hash. */
export type Follower = { since: number; holds: Map<string, string> }

export const follower = (): Follower => ({ since: 0, holds: new Map() })

async function follow(world: World, website: Follower, limit: number): Promise<void> {
  for (let isBehind = true; isBehind;) {
    const { body, status, text } = await world.ask('none', `/api/changes?since=${website.since}&limit=${limit}`)
    if (status !== 200) throw new Error(`The changes were refused with ${status}: ${text}`)
    for (const { seq, kind, collection, id, hash } of body.changes as Loose[]) {
      website.since += 1
      if (seq !== website.since) throw new Error(`Change ${seq} came where ${website.since} was to come.`)
      if (isTombstone(kind)) website.holds.delete(`${collection}/${id}`)
      else if ((PAGES as readonly string[]).includes(collection)) website.holds.set(`${collection}/${id}`, hash)
    }
    if (body.next !== website.since) throw new Error(`The next is ${body.next}, behind ${website.since}.`)
    isBehind = !body.complete
  }
}

/** Lets the website catch up; whoever only follows then holds exactly what can be read. */
export async function holdFollower(world: World, website: Follower, pick: number): Promise<void> {
  await follow(world, website, 1 + (pick % 7))
  const at = Date.now()
  const rows = await liveRows(world)
  const certain = rows.filter(({ until }) => Math.abs(until - at) > NEAR_MS)
  const readable = certain.filter(({ until, withheld }) => until > at && !withheld)
  for (const { key, hash } of readable)
    if (website.holds.get(key) !== hash)
      throw new Error(`A website that follows holds ${key} as ${website.holds.get(key)}, not ${hash}.`)
  const unsure = new Set(rows.filter((row) => !certain.includes(row)).map(({ key }) => key))
  const may = new Set(readable.map(({ key }) => key))
  const left = [...website.holds.keys()].filter((key) => !may.has(key) && !unsure.has(key))
  if (left.length > 0) throw new Error(`A website that follows still holds ${left.join(', ')}.`)
}
