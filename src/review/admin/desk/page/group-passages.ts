import type { DeskPassage } from '../../../desk/desk.ts'
import { isForSearch } from './reading-order.ts'
import { tableOf } from './table-rows.ts'

/** Passages that stand together: items of one list, cells of one table, or one passage by itself. */
export type Block = { kind: 'list' | 'cells' | 'one'; passages: DeskPassage[] }

/** A field of the page as a visitor meets it, under the name that writers know. */
export type Section = { label: string; blocks: Block[] }

const TOGETHER: Partial<Record<DeskPassage['kind'], Block['kind']>> = { 'list-item': 'list', 'table-cell': 'cells' }

/** The passages by field, lists and tables kept together; what only search engines show stands apart, behind all else. */
export function groupPassages(passages: readonly DeskPassage[]): { page: Section[]; search: Section[] } {
  return {
    page: sectionsOf(passages.filter((each) => !isForSearch(each))),
    search: sectionsOf(passages.filter(isForSearch)),
  }
}

/** Items of one list complete the same words; cells lie in the same table. */
const isTogether = (one: DeskPassage, other: DeskPassage): boolean =>
  one.stem === other.stem && (one.kind !== 'table-cell' || tableOf(one) === tableOf(other))

function sectionsOf(passages: readonly DeskPassage[]): Section[] {
  const sections: Section[] = []
  for (const passage of passages) {
    let section = sections.at(-1)
    if (section?.label !== passage.label) sections.push((section = { label: passage.label, blocks: [] }))
    const kind = TOGETHER[passage.kind] ?? 'one'
    const last = section.blocks.at(-1)
    if (kind !== 'one' && last?.kind === kind && isTogether(last.passages[0]!, passage)) last.passages.push(passage)
    else section.blocks.push({ kind, passages: [passage] })
  }
  return sections
}
