import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPassages, passage, passagesOfHtml, passagesOfText, type Report } from '#checks/index.ts'
import { sentencesOfRules } from '../../labelled-sentences.ts'
import { makeContext } from './evidence-cases.ts'

const CONTEXT = makeContext({ jurisdictions: [] })

const sentence = fc.constantFrom(...sentencesOfRules().map((labelled) => labelled.passage.text))

/** What stands between two sentences where people and programs have put a text together, and what breaks it. */
const joint = fc.constantFrom(
  ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\v', '\f', '\u00A0', '\u2028', '\u3000', ' \n \n ', '',
  '\n- ', '\n• ', '\n1. ', '\n> ', '\n## ', '\n\t- ', ':\n- ', ' – ', '\n"', '" ', ' [1] ', '[2,3] ',
  '\u00AD', ' \u00AD', '\u200B', '\uFEFF', '\n\u202E', '\u0301', '🙂', '\uD83D', '\uDC00 ', '&nbsp;', '&amp;', '<b>',
) // prettier-ignore
const text = fc
  .array(fc.tuple(sentence, joint), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.flat().join(''))
  .chain((joined) =>
    // Soft hyphens anywhere, as a word processor leaves them.
    fc
      .array(fc.nat(joined.length), { maxLength: 4 })
      .map((places) => places.reduce((said, at) => `${said.slice(0, at)}\u00AD${said.slice(at)}`, joined)),
  )

const placedIn = ({ findings }: Report) => findings.filter(({ path }) => path !== '')

test('whatever a text is put together from, what is found stands where it is said to stand, in order and once', () => {
  fc.assert(
    fc.property(text, (said) => {
      const report = checkPassages(passagesOfText(said), CONTEXT)
      for (const { start, end, text: own } of [...report.sentences, ...report.claims])
        expect(said.slice(start, end)).toBe(own)
      const findings = placedIn(report)
      for (const { start, end, quote } of findings) {
        expect(said.slice(start, end)).toBe(quote)
        expect(quote.trim()).not.toBe('')
      }
      const starts = findings.map(({ start }) => start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      expect(new Set(findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`)).size).toBe(findings.length)
      expect(checkPassages(passagesOfText(said), CONTEXT)).toEqual(report)
    }),
    { numRuns: 300 },
  )
})

test('so it does in HTML, by the text of each element', () => {
  fc.assert(
    fc.property(text, (said) => {
      const passages = passagesOfHtml(`<p>${said}<li>${said}`)
      const texts = new Map(passages.map(({ path, text: own }) => [path, own]))
      for (const { path, start, end, quote } of placedIn(checkPassages(passages, CONTEXT)))
        expect(texts.get(path)!.slice(start, end)).toBe(quote)
    }),
    { numRuns: 150 },
  )
})

/** What is asked of a page as a whole: another sentence may give what one of these misses, or take it away. */
const OF_THE_PAGE = ['SAF-004', 'SAF-008', 'PRC-003']

test('another sentence in one place changes no claim and no finding elsewhere, but those that ask the whole page', () => {
  const elsewhere = ({ claims, findings }: Report, at: number) => ({
    claims: claims.filter(({ path }) => path !== `p.${at}`),
    findings: findings.filter(({ path, rule }) => !['', `p.${at}`].includes(path) && !OF_THE_PAGE.includes(rule)),
  })
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 7 }), sentence, fc.nat(), (said, other, chosen) => {
      const at = chosen % said.length
      const check = (all: readonly string[]) =>
        checkPassages(
          all.map((one, index) => passage(`p.${index}`, 'paragraph', one)),
          CONTEXT,
        )
      expect(elsewhere(check(said.with(at, other)), at)).toEqual(elsewhere(check(said), at))
    }),
    { numRuns: 300 },
  )
})
