import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, inParallel, make, signIn, textOf, type Answer } from './client.ts'

/** What the server said is saved: this revision of this article, with these words. */
export type Saved = { id: string; revision: number; words: string }

export type Saves = {
  saved: Saved[]
  /** What each save that was not acknowledged was answered with; 0 is a connection that was cut. */
  refused: number[]
  /** When a fault struck and when the first save after it was acknowledged, in milliseconds since 1970. */
  faults: { struckAt: number; servedAt: number }[]
}

type Plan = {
  url: string
  count: number
  at: number
  /** After how many acknowledged saves a fault strikes, and what it does. */
  strikeAfter: number[]
  strike: () => void
}

/** The three fields of an article that one save sets together; a half save would show them apart. */
export const wordsOf = (words: string) => ({ title: words, excerpt: `About: ${words}`, body: textOf(`Text: ${words}`) })

/**
 * Saves, `at` at once, until `count` saves are acknowledged: a create and then changes of what was created, each by a marketer with If-Match, through
 * whatever `strike` does to the server meanwhile. After a save that was not acknowledged the writer begins a new article, since it
 * cannot know what is there.
 */
export async function saveMany({ url, count, at, strikeAfter, strike }: Plan): Promise<Saves> {
  const token = await signIn(url)
  const call = createClient(url, token)
  const clinic = await make(call, 'clinics', { name: 'A clinic', jurisdictions: ['US'] })
  const done: Saves = { saved: [], refused: [], faults: [] }
  const strikes = [...strikeAfter]

  const keep = (sentAt: number, answer: Answer, words: string): Saved | null => {
    if (answer.status !== 200 && answer.status !== 201) {
      done.refused.push(answer.status)
      return null
    }
    const { id, revision } = answer.body.doc as { id: string; revision: number }
    done.saved.push({ id, revision, words })
    const last = done.faults.at(-1)
    if (last && last.servedAt === 0 && sentAt > last.struckAt) last.servedAt = Date.now()
    if (done.saved.length >= (strikes[0] ?? Infinity)) {
      strikes.shift()
      done.faults.push({ struckAt: Date.now(), servedAt: 0 })
      strike()
    }
    // Five saves an article: a mixture of new pages and changes of old ones.
    return revision < 5 ? { id, revision, words } : null
  }

  let n = 0
  await inParallel(at, at, async (thread) => {
    let before: Saved | null = null
    while (done.saved.length < count) {
      const words = `Save ${(n += 1)}`
      const sentAt = Date.now()
      const answer: Answer = before
        ? await call(`/api/articles/${before.id}`, {
            method: 'PATCH',
            headers: { 'If-Match': `"${before.revision}"` },
            body: wordsOf(words),
          })
        : await call('/api/articles', { method: 'POST', body: { ...wordsOf(words), clinic } })
      before = keep(sentAt, answer, words)
      if (answer.status === 0 || answer.status >= 500) await sleep(400 + thread * 10)
    }
  })
  return done
}
