import { expect, test } from 'vitest'
import { groupObstacles } from '../../../src/review/pages/group-obstacles.ts'
import type { Obstacle } from '../../../src/review/pages/obstacles.ts'

const obstacle = (code: string, message = code): Obstacle => ({ code, message, fix: 'Mend it.' })
const grouped = (...all: Obstacle[]) =>
  groupObstacles(all).map(({ group, lines }) => [group, lines.map(({ message }) => message)])

test('what only the writer can mend comes first, then what the checks found, then what waits for a reviewer', () =>
  expect(
    grouped(
      obstacle('claim/proposed'),
      obstacle('check/blocker'),
      obstacle('claim/refused'),
      obstacle('page/needs-field', '“Text” is empty.'),
    ),
  ).toEqual([
    ['writer', ['claim/refused', '“Text” is empty.']],
    ['checks', ['check/blocker']],
    ['reviewer', ['claim/proposed']],
  ]))

test('a hundred undecided sentences are one line, which holds them all', () => {
  const [group] = groupObstacles(Array.from({ length: 100 }, () => obstacle('claim/proposed')))
  expect(group!.lines.map(({ message }) => message)).toEqual(['100 sentences that nobody has decided on yet'])
  expect(group!.lines[0]!.obstacles).toHaveLength(100)
})

test('what has to be mended one by one is listed one by one', () =>
  expect(grouped(obstacle('claim/refused', 'One'), obstacle('claim/refused', 'Two'))).toEqual([
    ['writer', ['One', 'Two']],
  ]))

test('what the state of the page says already is not said again', () =>
  expect(grouped(obstacle('page/not-approved'), obstacle('page/in-review'))).toEqual([]))

test('an obstacle that nobody knows yet is the writer’s', () =>
  expect(grouped(obstacle('something/new'))).toEqual([['writer', ['something/new']]]))
