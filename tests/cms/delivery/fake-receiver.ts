import type { Payload } from 'payload'
import { createDeliverer, type Deliverer } from '../../../src/delivery/cms/webhooks/deliverer.ts'
import type { Answer } from '../../../src/delivery/webhooks/judge-answer.ts'
import type { Post, PostEvent } from '../../../src/delivery/cms/webhooks/post-event.ts'

export type Got = Post & { id: string; seq: number; type: string; record: string; at: Date }

export const answered = (status: number, excerpt = '', retryAfterMs: number | null = null): Answer => ({
  came: true,
  status,
  retryAfterMs,
  excerpt,
})

/** A website that is told of changes, the clock of those who tell it, and what it got. */
export function fakeReceiver(payload: Payload) {
  let now = new Date('2026-11-22T10:00:00.000Z')
  let answer: (got: Got) => Answer | Promise<Answer> = () => answered(200)
  const got: Got[] = []
  const post: PostEvent = async (sent) => {
    const { data, type } = JSON.parse(sent.body) as { type: string; data: { seq: number; id: string } }
    const one = { ...sent, id: sent.headers['webhook-id']!, seq: data.seq, type, record: data.id, at: now }
    got.push(one)
    return answer(one)
  }
  const deliverer = (): Deliverer => createDeliverer(payload, { post, now: () => now, chance: () => 0.5 })
  const usual = deliverer()
  const run = async (by: Deliverer = usual): Promise<string | null> => {
    for (;;) {
      const before = got.length
      const next = await by.begin()
      await by.settled()
      if (got.length === before) return next
    }
  }
  return {
    deliverer,
    now: () => now,
    forward: (ms: number) => void (now = new Date(now.getTime() + ms)),
    answers: (next: typeof answer) => void (answer = next),
    /** What it got since this was last asked. */
    takeGot: () => got.splice(0),
    /** Sends all that can be sent at this moment; gives when the next is due. */
    run,
    /** Lets time pass, from one attempt to the next. */
    runFor: async (ms: number): Promise<void> => {
      const end = now.getTime() + ms
      for (let next = await run(); next !== null && Date.parse(next) <= end; next = await run()) now = new Date(next)
      now = new Date(end)
    },
  }
}
