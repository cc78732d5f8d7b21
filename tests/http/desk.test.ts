import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Loose } from '../make.ts'
import { tellStory, type Story } from './story.ts'

let story: Story
let reviewer: string
beforeAll(async () => {
  story = await tellStory()
  reviewer = await story.signIn('reviewer')
})
afterAll(() => story.close())

test('the desk tells what changed since the page was approved, sentence by sentence', async () => {
  const { status, body, headers } = await story.call(`/api/articles/${story.live}/desk`, { as: reviewer })
  expect([status, headers.get('cache-control')]).toEqual([200, expect.stringContaining('no-store')])
  expect(body.changes).toMatchObject([{ kind: 'reworded', path: 'title', before: 'Back pain' }])
  expect(body.passages.map(({ path }: Loose) => path)).toEqual(['title', 'excerpt', 'body.root.children.0'])
})
