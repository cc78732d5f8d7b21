import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkGraphQL, type GraphQLPass } from '../../../src/delivery/guard/graphql-guard.ts'

const STRANGER = { mayWrite: false, mayReadDrafts: false, mayIntrospect: false }
const EDITOR = { mayWrite: true, mayReadDrafts: true, mayIntrospect: true }
const LISTS = new Set(['conditions', 'citations'])
const isList = (field: string) => LISTS.has(field)

const check = (query: string, variables = {}, asker = STRANGER) => checkGraphQL({ query, variables }, asker, { isList })
const refusal = (query: string, variables = {}, asker = STRANGER) => {
  const verdict = check(query, variables, asker)
  return verdict.ok ? `passed at ${verdict.cost}` : `${verdict.code}: ${verdict.message}`
}
const pass = (query: string, variables = {}) => check(query, variables) as GraphQLPass

describe('cost', () => {
  test('a field costs one for each row it stands in', () => {
    expect(pass('{ Articles(limit: 5) { docs { id title } totalDocs } }').cost).toBe(1 + 1 + 5 * 2 + 1)
  })
  test('a list without a limit counts ten rows, whether it comes in pages or not', () => {
    expect(pass('{ Articles { docs { id } } }').cost).toBe(1 + 1 + 10)
    expect(pass('{ Article(id: "x") { conditions { name } } }').cost).toBe(1 + 1 + 10)
  })
  test('the limit may come as a variable, or as its default', () => {
    const query = 'query ($n: Int = 3) { Articles(limit: $n) { docs { id } } }'
    expect(pass(query).cost).toBe(2 + 3)
    expect(pass(query, { n: 50 }).cost).toBe(2 + 50)
  })
  test('a fragment that holds “docs” takes the limit of where it is spread', () => {
    const query = '{ Articles(limit: 4) { ...d } } fragment d on Articles { docs { id } }'
    expect(pass(query).cost).toBe(2 + 4)
  })
  test('lists in lists multiply, and what costs too much is refused with its cost', () => {
    const query = '{ Articles(limit: 100) { docs { conditions { citations { id } } } } }'
    expect(refusal(query)).toBe('query/cost: This query costs 11102 of 5000. Ask for fewer rows or fewer fields.')
  })
  test('a page of a hundred articles with their relations is affordable', () => {
    const query =
      '{ Articles(limit: 100) { docs { title slug excerpt conditions { name slug } heroImage { url alt } } totalDocs } }'
    expect(check(query)).toMatchObject({ ok: true })
  })
})

describe('hostile requests', () => {
  test('23 fragments that each spread the next twice are refused after reading each node once', () => {
    const fragments = Array.from(
      { length: 23 },
      (_, at) =>
        `fragment f${at} on Article{a:citations{usedBy{docs{...f${at + 1}}}} b:citations{usedBy{docs{...f${at + 1}}}}}`,
    )
    const query = `{Articles{docs{...f0}}} ${fragments.join(' ')} fragment f23 on Article{id}`
    expect(refusal(query)).toContain('10 fragments at most')
  })
  test('ten such fragments are measured by visiting each selection once', () => {
    const fragments = Array.from(
      { length: 9 },
      (_, at) => `fragment f${at} on A { a: x { ...f${at + 1} } b: x { ...f${at + 1} } }`,
    )
    const query = `{ r { ...f0 } } ${fragments.join(' ')} fragment f9 on A { id }`
    const wide = {
      bytes: 16_384,
      tokens: 1_000,
      fragments: 10,
      operations: 10,
      depth: 99,
      rootFields: 30,
      aliases: 10,
      directives: 3,
      cost: 1e9,
    }
    const verdict = checkGraphQL({ query }, STRANGER, { isList }, wide) as GraphQLPass
    expect(verdict.visits).toBe(2 + 9 * 4 + 1)
    expect(verdict.cost).toBeGreaterThan(1_000)
  })
  test('a query of twelve levels is refused for its depth', () => {
    const deep = `{ ${'conditions { '.repeat(12)}id${' }'.repeat(12)} }`
    expect(refusal(deep)).toBe('query/too-large: A query may be 7 levels deep at most; this one has 13.')
  })
  test('depth is counted through fragments', () => {
    expect(refusal('{ a { b { c { ...f } } } } fragment f on X { d { e { g { h { i } } } } }')).toContain(
      'this one has 8',
    )
  })
  test('a fragment that holds itself is refused, spread or not', () => {
    expect(refusal('{ a { ...f } } fragment f on A { b { ...g } } fragment g on A { c { ...f } }')).toContain(
      'holds itself',
    )
    expect(refusal('{ a } fragment f on A { ...f }')).toContain('holds itself')
  })
  test('aliases, root fields, tokens, directives and bytes have bounds', () => {
    const aliases = (count: number) => Array.from({ length: count }, (_, at) => `a${at}: id`).join(' ')
    expect(refusal(`{ Article(id: 1) { ${aliases(11)} } }`)).toContain('10 aliases')
    expect(refusal(`{ ${Array.from({ length: 31 }, (_, at) => `f${at}`).join(' ')} }`)).toContain('30 fields')
    expect(refusal(`{ ...f ...f ...f ...f } fragment f on Query { a b c d e f g h }`)).toContain('30 fields')
    expect(refusal(`{ ${'id '.repeat(1_001)} }`)).toContain('1000 words')
    expect(refusal('{ id @a @b @c @d }')).toContain('3 directives')
    expect(refusal(`{ ${aliases(100_000)} }`)).toContain('characters at most')
    expect(refusal(`${'{a'.repeat(499)}`)).toContain('query/invalid')
  })
  test('lists without an end are refused, by literal, variable and default', () => {
    expect(refusal('{ Articles(limit: 0) { totalDocs } }')).toContain('from 1 to 100')
    expect(refusal('{ Articles(limit: 101) { totalDocs } }')).toContain('from 1 to 100')
    expect(refusal('query($n: Int) { Articles(limit: $n) { totalDocs } }', { n: 0 })).toContain('from 1 to 100')
    expect(refusal('query($n: Int = 0) { Articles(limit: $n) { totalDocs } }')).toContain('from 1 to 100')
    expect(refusal('{ Articles(pagination: false) { totalDocs } }')).toContain('pages')
  })
  test('conditions are under the bounds of REST', () => {
    const or = Array.from({ length: 31 }, () => '{ title: { equals: "x" } }').join(',')
    expect(refusal(`{ Articles(where: { OR: [${or}] }) { totalDocs } }`)).toContain('30 conditions')
    expect(
      refusal('query($w: W) { Articles(where: $w) { totalDocs } }', { w: { title: { near: 1, hash: 1 } } }),
    ).toContain('not an operator')
  })
  test('batches, other shapes and subscriptions are refused', () => {
    for (const body of [[], [{ query: '{ id }' }], null, 'x', 3, {}, { query: 3 }, { query: '{ id }', variables: [] }])
      expect(checkGraphQL(body, EDITOR, { isList }).ok).toBe(false)
    expect(refusal('subscription { a }')).toContain('not offered')
    expect(refusal('query a { x } query b { y }')).toContain('Name the operation')
  })
})

describe('who asks', () => {
  test('strangers change nothing, read no drafts and do not look at the schema', () => {
    expect(refusal('mutation { deleteArticle(id: "1") { id } }')).toContain('request/unauthenticated')
    expect(refusal('{ Articles(draft: true) { totalDocs } }')).toContain('signed in')
    expect(refusal('query($t: Boolean) { Articles(trash: $t) { totalDocs } }', { t: true })).toContain('signed in')
    expect(refusal('{ __schema { types { name } } }')).toContain('The schema is shown')
    expect(refusal('{ a { ...f } } fragment f on A { __type(name: "A") { name } }')).toContain('The schema is shown')
    expect(check('{ __typename }').ok).toBe(true)
  })
  test('people who are signed in do, but sign in and out over REST', () => {
    expect(check('mutation { deleteArticle(id: "1") { id } }', {}, EDITOR).ok).toBe(true)
    expect(check('{ __schema { types { name } } }', {}, EDITOR).ok).toBe(true)
    expect(check('{ Articles(draft: true) { totalDocs } }', {}, EDITOR).ok).toBe(true)
    expect(refusal('{ PayloadKvs { totalDocs } }', {}, EDITOR)).toContain('no such field')
    expect(refusal('{ allPayloadJobs { totalDocs } }', {}, EDITOR)).toContain('no such field')
    expect(refusal('mutation { loginUser(email: "a", password: "b") { token } }', {}, EDITOR)).toContain('over REST')
  })
})

test('no text makes the guard throw, nor look at more nodes than the text has tokens', () => {
  const word = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '...',
    'f',
    'on',
    'fragment',
    'query',
    'a',
    ':',
    '$a',
    '@',
    '"x"',
    '[',
    ']',
    '0',
    '\0',
    'limit',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      ),
      (query) => {
        const verdict = check(query, { a: 1 })
        expect(verdict.ok ? verdict.visits : 0).toBeLessThanOrEqual(query.length)
      },
    ),
    { numRuns: 500 },
  )
})
