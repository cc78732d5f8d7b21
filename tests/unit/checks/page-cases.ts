import { checkPage } from '../../../src/checks/structure/check-page.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { TERMS } from '../../../src/checks/lexicon/terms.ts'
import { PASSAGE_KINDS, passage, type CheckContext, type CheckedPage, type Claim, type Finding, type Passage } from '#checks/index.ts' // prettier-ignore
import { makeContext } from './evidence-cases.ts'

type Data = Record<string, unknown>

/** A page with what it names: `{ 'people/ana': { name: 'Ana' } }`. */
export const makePage = (collection: string, data: Data, related: Record<string, Data> = {}): CheckedPage => ({
  collection,
  data,
  related: new Map(Object.entries(related)),
})

/** The findings of the rules about pages on a page and its passages. */
export function checkedPage(
  page: CheckedPage | null,
  passages: readonly Passage[] = [],
  { claims = [], ...more }: Partial<CheckContext> & { claims?: readonly Claim[] } = {},
): Finding[] {
  const read = passages.filter(({ kind }) => kind !== 'reference')
  return checkPage({ passages, readings: readPassages(read, [TERMS]), claims }, makeContext({ page, ...more }))
}

export const ruleFindings = (id: string, ...args: Parameters<typeof checkedPage>): Finding[] =>
  checkedPage(...args).filter(({ rule }) => rule === id)

/** Reads passages parted by //, each with its kind before it if it is no paragraph. */
export function readPassageLine(line: string): Passage[] {
  return line.split('//').map((part, index) => {
    const path = `body.root.children.${index}`
    const [, named, text = ''] = /^\s*(?:([a-z-]+): )?(.*?)\s*$/s.exec(part)!
    if (named === 'bold') return passage(path, 'paragraph', text, { isAllBold: true })
    const kind = PASSAGE_KINDS.find((known) => known === named)
    if (kind === undefined) return passage(path, 'paragraph', part.trim())
    return passage(path, kind, text, kind === 'heading' ? { level: 2 } : {})
  })
}

export const linesOf = (...texts: string[]) => texts.map((text) => ({ text }))
