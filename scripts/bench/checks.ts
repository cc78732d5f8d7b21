import { checkPassages, passagesOfText, type CheckContext } from '../../src/checks/index.ts'
import { bindRuleBook } from '../../src/checks/rules/rule-book.ts'
import { SHIPPED_RULES, SHIPPED_VERSION } from '../../src/checks/rules/shipped-rules.ts'
import { sentencesOf } from '../../src/rich-text/index.ts'
import { inventArticle } from './invented-article.ts'

export type CheckMeasured = { what: string; characters: number; p50: number; p95: number; most: number; unit: string }

const CONTEXT: CheckContext = {
  page: null,
  jurisdictions: ['US', 'US-CA'],
  works: new Map(),
  today: '2026-11-21',
  rules: bindRuleBook(SHIPPED_VERSION, SHIPPED_RULES),
  ownTerms: null,
}

const check = (text: string) => checkPassages(passagesOfText(text), CONTEXT)

const UNKIND: Record<string, string> = {
  'one letter': 'a'.repeat(200_000),
  'one word over and over': 'pain '.repeat(40_000),
  'words of a claim over and over': 'acupuncture relieves back pain and '.repeat(5_700),
  'full stops': '. '.repeat(100_000),
  denials: 'not only never without no '.repeat(8_000),
  'quotes and brackets': '"([“‘'.repeat(33_000),
  'numbers and signs': '1,000.5% $5* #1 '.repeat(12_500),
  'empty lines': '\n'.repeat(200_000),
  'short lines': 'Relief:\n'.repeat(25_000),
  'marks on one letter': `e${'\u0301'.repeat(199_999)}`,
  'invisible marks': 'cu\u00AD\u200Bre '.repeat(33_000),
}

const WARM_UP = 100

/** Measures what a check costs: of a page, by its length, of texts made to be slow, and how many pages one core checks in a second. */
export async function benchChecks(): Promise<CheckMeasured[]> {
  const page = inventArticle(2_000, 1)
  const pages = Array.from({ length: 400 }, (_, seed) => inventArticle(700, seed + 1))
  const long = inventArticle(36_000, 7)
  const sentences = inventArticle(9_000, 3).slice(0, 53_000)
  // A server has run for a while, and what it runs often is compiled.
  for (let round = 0; round < WARM_UP; round += 1) check(page)
  const rows: CheckMeasured[] = [
    measure('page of 2,000 words', page, 60, check),
    ...[25_000, 50_000, 100_000, 200_000].map((length) =>
      measure('a text, by its length', long.slice(0, length), 9, check),
    ),
    measure('sentences of 53 KB', sentences, 20, (text) => sentencesOf(text)),
    ...Object.entries(UNKIND).map(([name, text]) => measure(`unkind: ${name}`, text.slice(0, 200_000), 3, check)),
  ]
  const before = process.cpuUsage()
  for (const text of pages) check(text)
  const seconds = cpuSince(before) / 1000
  const rate = Math.round(pages.length / seconds)
  return [
    ...rows,
    {
      what: 'pages of 700 words, one after the other',
      characters: pages[0]!.length,
      p50: rate,
      p95: rate,
      most: rate,
      unit: 'pages a second of CPU',
    },
  ]
}

function measure(what: string, text: string, rounds: number, work: (text: string) => unknown): CheckMeasured {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    work(text)
    return cpuSince(before)
  }).sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]! * 10) / 10
  return { what, characters: text.length, p50: at(0.5), p95: at(0.95), most: at(1), unit: 'ms of CPU' }
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
