import { describe, expect, test } from 'vitest'
import { JURISDICTIONS, type Jurisdiction } from '../../../src/platform/jurisdiction.ts'
import { authorityWords } from '../../../src/checks/rules/authority-words.ts'
import { RULES } from '../../../src/checks/rules/packs/index.ts'
import { severityIn } from '../../../src/checks/rules/rule-book.ts'
import type { Rule, Source } from '../../../src/checks/rules/rule.ts'
import { readTable } from '../../read-table.ts'

const sources = RULES.flatMap(({ id, sources: own }) => own.map((source) => ({ id, ...source })))

/** Governments and their agencies, regulators by statute, and the body that keeps the web's own rules. */
const PUBLIC =
  /(?:\.gov|\.gov\.(?:uk|au)|\.europa\.eu|\.state\.[a-z]{2}\.us|^(?:www\.)?(?:asa\.org\.uk|flrules\.org|ctcmpao\.on\.ca|chcpbc\.org|nice\.org\.uk|w3\.org|ontario\.ca|bmj\.com|bmjopen\.bmj\.com|doi\.org))$/

describe('the rules', () => {
  test('every rule of the contract is there, once', () => {
    const ids = RULES.map(({ id }) => id)
    expect(readTable('checks/rule-ids.txt').map(({ input }) => ids.filter((id) => id === input).length)).toEqual(
      readTable('checks/rule-ids.txt').map(() => 1),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('what comes from memory is never shown as law', () => {
    for (const { id, ...source } of sources.filter(({ basis }) => basis === 'memory'))
      expect(authorityWords({ sources: [source] }), id).toContain('check with counsel')
    for (const { id, ...source } of sources.filter(({ basis }) => basis === 'policy'))
      expect(authorityWords({ sources: [source] }), id).toContain('own policy')
  })

  test('every address is one of a public body', () => {
    const hosts = sources.flatMap(({ id, url }) => (url ? [`${id} ${new URL(url).hostname}`] : []))
    expect(hosts.filter((host) => !PUBLIC.test(host.split(' ')[1]!))).toEqual([])
  })

  test('every text is plain: no markup, no notes of the writer', () => {
    const texts = RULES.flatMap((rule) => [
      ...[rule.title, rule.rule, rule.why, rule.suggestion].map((text) => [rule.id, text] as const),
      ...rule.sources.flatMap(({ authority, document }) => [
        [rule.id, authority] as const,
        [rule.id, document] as const,
      ]),
    ])
    const marked = /\[(?:S|K|P|\?|K \?)\]|<\/?[a-z]|\*\*|`|&[a-z]+;|\bTODO\b|--/
    expect(texts.filter(([, text]) => marked.test(text))).toEqual([])
  })
})

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('*', '\\*')
const link = (source: Source) => {
  const words = cell(authorityWords({ sources: [source] }))
  return source.url ? `[${words}](${source.url})` : words
}
const rowOf = (place: Jurisdiction | null) => (rule: Rule) =>
  `| ${rule.id} | ${severityIn(rule, place ? [place] : [])} | **${cell(rule.title)}.** ${cell(rule.rule)} | ${rule.sources.map(link).join(' · ')} |`

/** A table of the rules that name a place; those of a wider place are said to hold as well. */
function section(place: Jurisdiction): string[] {
  const own = RULES.filter(({ jurisdictions }) => jurisdictions.includes(place))
  const wide = place.split('-')[0] as Jurisdiction
  const holds = wide === place ? [] : [`All rules of ${JURISDICTIONS[wide]} hold here too.`, '']
  if (own.length === 0) return [`## ${JURISDICTIONS[place]}`, '', ...holds, 'No rules of its own.', '']
  return [`## ${JURISDICTIONS[place]}`, '', ...holds, ...HEAD, ...own.map(rowOf(place)), '']
}
const HEAD = ['| rule | severity | what is asked | authority |', '| --- | --- | --- | --- |']

test('the rules are printed place by place, with the law behind each', async () => {
  const everywhere = RULES.filter(({ jurisdictions }) => jurisdictions.includes('*'))
  const page = [
    '# What the checker asks, place by place',
    '',
    'Printed from `src/checks/rules/packs/` by its test; edit the rules there. A page is held to the rules of its places, to those of',
    'the wider place around each, and to those that hold everywhere; a page without a place to all. A blocker is what must not go',
    'out like this; it does not hinder publication yet. A warning wants to be read. “From memory” was not read in the source. None of',
    'this is legal advice.',
    '',
    '## Everywhere',
    '',
    ...HEAD,
    ...everywhere.map(rowOf(null)),
    '',
    ...(Object.keys(JURISDICTIONS) as Jurisdiction[]).flatMap(section),
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../../../docs/rules.md')
})
