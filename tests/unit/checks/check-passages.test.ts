import { expect, test } from 'vitest'
import { checkPassages, passagesOfRichText, passagesOfText } from '#checks/index.ts'
import { doc, p } from '../rich-text/make-rich-text.ts'
import { makeContext } from './evidence-cases.ts'

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
