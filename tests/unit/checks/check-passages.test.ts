import { expect, test } from 'vitest'
import { checkPassages, passage, passagesOfRichText, passagesOfText } from '#checks/index.ts'
import { sentencesOfRules } from '../../labelled-sentences.ts'
import { doc, p } from '../rich-text/make-rich-text.ts'
import { contextWith, makeContext, makeWork } from './evidence-cases.ts'
import { makePage } from './page-cases.ts'

const rulesIn = ({ findings }: ReturnType<typeof checkPassages>) =>
  findings.filter(({ suppressedBy }) => !suppressedBy).map(({ rule }) => rule)

test('a typed number excuses a claim in words from elsewhere, and none where a cite can be put', () => {
  const words = 'Studies show that acupuncture relieves back pain by 40 percent [1].'
  const asked = ['CLM-001', 'CLM-005', 'CLM-004']
  const typed = checkPassages(passagesOfRichText(doc(p(words))), makeContext())
  expect(rulesIn(typed).filter((id) => asked.includes(id))).toEqual(asked)
  expect(typed.claims.map(({ isCited }) => isCited)).toEqual([false])
  expect(rulesIn(checkPassages(passagesOfText(words), makeContext())).filter((id) => asked.includes(id))).toEqual([])
})

/** A long page that breaks many rules, put together anew each time: fields, prose in one path, items, cites, and what it lacks. */
function checkLongPage() {
  const cites = [{ citation: 'work', locator: '', quote: '', at: 20 }]
  const labelled = sentencesOfRules().map(({ passage: one }, index) => ({
    ...one,
    path: `body.root.children.${index}`,
    cites: index % 7 === 0 ? cites : one.cites,
  }))
  const summary = passagesOfText('Cures sciatica. Studies show it.\n\nNo side effects at all, guaranteed.', 'summary')
  const passages = [passage('title', 'title', 'We cure sciatica for good'), ...summary, ...labelled]
  const page = makePage('articles', { title: 'We cure sciatica for good', slug: 'we-cure-sciatica' })
  const work = makeWork({ verification: 'unverified', standing: 'retracted' })
  const report = checkPassages(passages, contextWith([work], { page, jurisdictions: [] }))
  return { passages, report }
}

test('the same page, works, rules and day give the same report', () => {
  const { report } = checkLongPage()
  expect(report.findings.length).toBeGreaterThan(500)
  expect(checkLongPage().report).toEqual(report)
})

test('findings stand in reading order, those of one place by the name of their rule', () => {
  const { passages, report } = checkLongPage()
  const order = [...new Set(passages.map(({ path }) => path))]
  const keys = report.findings.map(({ path, start, rule }) => {
    const place = order.includes(path) ? order.indexOf(path) : order.length
    return `${String(place).padStart(5, '0')} ${String(start).padStart(5, '0')} ${rule}`
  })
  expect(keys).toEqual(keys.toSorted())
  expect(report.findings.at(-1)).toMatchObject({ quote: '' })
})

test.each<[string, string, string | undefined]>([
  ['Should I stop my medicine?', 'No. Keep taking it as you were told.', 'warning'],
  ['Should I stop my medicine?', 'Please do not.', 'warning'],
  ['Should I stop my medicine?', 'Ask the doctor who prescribed it.', undefined],
  ['Should I stop my medicine?', 'That is not for us to say. Talk with your doctor first.', undefined],
  ['Should I stop my medicine?', 'Most of our patients do.', 'blocker'],
  ['Do I have to give up my pills?', 'No need for pills after the second visit.', 'blocker'],
  ['Ready to ditch your antidepressants?', 'Book a visit.', 'blocker'],
  ['Ditch your antidepressants.', 'No.', 'blocker'],
])('%s %s (CLM-011: %s)', (question, answer, severity) => {
  const of = (asking: 'question' | 'heading') =>
    checkPassages(
      [passage('faq.0.question', asking, question), passage('faq.0.answer', 'paragraph', answer)],
      makeContext(),
    )
  const found = (['question', 'heading'] as const).map((kind) =>
    of(kind).findings.find(
      ({ rule, suppressedBy, path }) => rule === 'CLM-011' && !suppressedBy && path.endsWith('question'),
    ),
  )
  expect(found.map((one) => one?.severity)).toEqual([severity, severity])
})
