import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { RenderedPage } from './render-page.ts'

/** Pages as they were rendered before, by all that they were made from. */
export type RenderedPages = {
  /** The page that was made from the same, or else a new one. `madeFrom` is any JSON that says whether it would be another. */
  get: (madeFrom: unknown, render: () => Promise<RenderedPage>) => Promise<RenderedPage>
}

/** Remembers rendered pages up to so many characters, the least asked for going first. */
export function createRenderedPages({ maxSize }: { maxSize: number }): RenderedPages {
  const pages = new LRUCache<string, RenderedPage>({
    maxSize,
    sizeCalculation: ({ bodyHtml, bodyText, toc }) => bodyHtml.length + bodyText.length + toc.length * 100 + 100,
  })
  return {
    get: async (madeFrom, render) => {
      const key = createHash('sha256').update(JSON.stringify(madeFrom)).digest('base64')
      const known = pages.get(key)
      if (known !== undefined) return known
      const made = await render()
      pages.set(key, made)
      return made
    },
  }
}
