import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { comingUp, unsaidBreaks } from './schema-breaks.ts'

test('nothing is taken from those who built on the last release without a word in the changelog', () => {
  const released = gunzipSync(readFileSync('tests/fixtures/delivery/released-schema.graphql.gz')).toString('utf8')
  const now = readFileSync('src/generated/schema.graphql', 'utf8')
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  expect(unsaidBreaks(released, now, changelog)).toEqual([])
  // A release keeps its schema, to be measured by from then on.
  if (comingUp(changelog) === null) expect(released === now).toBe(true)
})

const BEFORE =
  'type Query { a: A } type A { one: String two(x: Int): Int } type B { one: String } enum E { X Y } input I { z: Int }'
const changed = (from: string, to: string) => BEFORE.replace(from, to)
const next = (words: string) =>
  `# Changes\n\n## Next: delivery\n\n${words}\n\n## 2026-11-22\n\n\`A.one\` \`B.one\` \`E.X\`\n`

test.each([
  ['a field that is gone', changed('one: String two', 'two'), 'A.one was removed.'],
  ['a field of another type', changed('one: String two', 'one: Int two'), 'A.one changed type from String to Int.'],
  ['an argument that is gone', changed('two(x: Int)', 'two'), 'A.two arg x was removed.'],
  ['an argument that must be given', changed('x: Int', 'x: Int, y: Int!'), 'A required arg y on A.two was added.'],
  ['a value that is gone', changed('X Y', 'Y'), 'X was removed from enum type E.'],
  ['a field that must be given', changed('z: Int', 'z: Int, w: Int!'), 'A required field w on input type I was added.'],
  ['a type that is gone', changed('type B { one: String }', ''), 'B was removed.'],
])('%s is told, unless the changelog names it', (_what, after, said) => {
  expect(unsaidBreaks(BEFORE, after, next('Nothing.'))).toEqual([said])
  const name =
    { E: '`E.X`', I: '`I.w`', B: '`B`' }[/(?:type |^)([BEI])\b/.exec(said)?.[1] ?? ''] ??
    `\`${/A\.\w+/.exec(said)![0]}\``
  expect(unsaidBreaks(BEFORE, after, next(`- ${name} is otherwise.`))).toEqual([])
})

test('what is to come stands in the first chapter, or nowhere', () => {
  expect(comingUp('# Changes\n\nNewest first.\n\n## Next: x\n\n- One.\n\n## 2026\n')).toBe('\n- One.\n')
  expect(comingUp('# Changes\n\n## 2026\n\n## Next: odd\n')).toBeNull()
})

test('what is added breaks nobody', () => {
  expect(unsaidBreaks(BEFORE, `${BEFORE} type C { one: String }`, next(''))).toEqual([])
})

test('many types may lose a field by one word, and a type all that it has', () => {
  const after = changed('one: String two', 'two').replace('type B { one: String }', 'type B { two: String }')
  expect(unsaidBreaks(BEFORE, after, next('`*.one` went.'))).toEqual([])
  expect(unsaidBreaks(BEFORE, after, next('`A` and `B` are others.'))).toEqual([])
  expect(unsaidBreaks(BEFORE, after, next('`B` is another.'))).toEqual(['A.one was removed.'])
  expect(unsaidBreaks(BEFORE, after, '# Changes\n')).toHaveLength(2)
})
