import { isObject } from '#platform/is-object.ts'
import type { ProblemPlace } from '#platform/problem.ts'
import {
  CHECK_ANSWERS,
  READ_DEPTHS,
  VERIFICATION_CHECKLIST,
  type CheckAnswer,
  type CheckItem,
  type ReadDepth,
  type VerificationState,
} from './verification.ts'

export type CheckedItem = { item: CheckItem; answer: CheckAnswer; note: string | null }

/** What a person who held a citation against the work says of it. */
export type Verdict = {
  state: Exclude<VerificationState, 'unverified'>
  readDepth: ReadDepth | null
  checklist: CheckedItem[]
  note: string | null
  /** The words they read; null if they do not say. */
  contentHash: string | null
}

const VERDICTS = ['verified', 'mismatch', 'rejected'] as const satisfies Verdict['state'][]
const ITEMS = Object.keys(VERIFICATION_CHECKLIST) as CheckItem[]

/** Reads a verdict as somebody sent it: the verdict, or every place where it cannot be understood. */
export function readVerdict(body: unknown): { ok: true; value: Verdict } | { ok: false; errors: ProblemPlace[] } {
  const errors: ProblemPlace[] = []
  const sent = isObject(body) ? body : {}
  const choose = <Value extends string>(values: readonly Value[], value: unknown, path: string): Value | null => {
    if (values.includes(value as Value)) return value as Value
    errors.push({ path, message: `Choose one of: ${values.join(', ')}.` })
    return null
  }
  const say = (value: unknown, path: string, longest: number): string | null => {
    if (value === undefined || value === null) return null
    if (typeof value !== 'string') errors.push({ path, message: 'Text is expected here.' })
    else if (value.includes('\0')) errors.push({ path, message: 'This text holds a character that cannot be stored.' })
    else if (value.length > longest) errors.push({ path, message: `Give at most ${longest} characters.` })
    else return value.trim() || null
    return null
  }
  const state = choose(VERDICTS, sent.state, 'state')
  const isDepthOpen = (sent.readDepth === undefined || sent.readDepth === null) && state !== 'verified'
  const readDepth = isDepthOpen ? null : choose(Object.keys(READ_DEPTHS) as ReadDepth[], sent.readDepth, 'readDepth')
  const rows: unknown[] = Array.isArray(sent.checklist) ? sent.checklist.slice(0, ITEMS.length * 2) : []
  const checklist = rows.map((row, index) => {
    const { item, answer, note } = isObject(row) ? row : {}
    const path = `checklist.${index}`
    return {
      item: choose(ITEMS, item, `${path}.item`),
      answer: choose(Object.keys(CHECK_ANSWERS) as CheckAnswer[], answer, `${path}.answer`),
      note: say(note, `${path}.note`, 1000),
    }
  })
  const note = say(sent.note, 'note', 2000)
  const contentHash = say(sent.contentHash, 'contentHash', 64)
  errors.push(...wholeChecklist(checklist.map(({ item }) => item)))
  if (errors.length > 0 || state === null) return { ok: false, errors }
  return { ok: true, value: { state, readDepth, checklist: checklist as CheckedItem[], note, contentHash } }
}

/** Every line of the checklist is answered, and once. */
function wholeChecklist(items: (CheckItem | null)[]): ProblemPlace[] {
  const twice = items.flatMap((item, index) =>
    item !== null && items.indexOf(item) < index
      ? [{ path: `checklist.${index}.item`, message: `“${item}” is answered already. Answer each line once.` }]
      : [],
  )
  const open = ITEMS.filter((item) => !items.includes(item))
  if (open.length === 0) return twice
  return [...twice, { path: 'checklist', message: `Answer every line of the checklist; open: ${open.join(', ')}.` }]
}
