import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'
import { argumentOf, type Variables } from './graphql-values.ts'

/**
 * What a selection costs. `base` counts once; `perRow` counts once for each row of the list it stands in, which is how
 * `docs` under `Articles(limit: 5)` is counted five times and not again for itself.
 */
export type Measure = { base: number; perRow: number; depth: number; fields: number }

export type MeasureOptions = {
  /** Tells whether a field gives a list of records, by its name. */
  isList: (field: string) => boolean
  /** Called once for each field of the document, wherever it stands. */
  onField: (field: FieldNode) => void
  /** Called once for each selection set, with the number of aliases in it. */
  onAliases: (count: number) => void
}

/** Rows of a list that does not say how many it wants: Payload's default. */
const DEFAULT_ROWS = 10
const NOTHING: Measure = { base: 0, perRow: 0, depth: 0, fields: 0 }

/**
 * Makes a measurer of selections that works through each node of a document once, however often its fragments are
 * spread: a fragment's measure is kept. `visits` counts the nodes; a fragment that reaches itself is told by `cycle`.
 */
export function createMeasurer(document: DocumentNode, variables: Variables, options: MeasureOptions) {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node)
  const measured = new Map<string, Measure>()
  const open = new Set<string>()
  const seen = { visits: 0, directives: 0, cycle: null as string | null, unknown: null as string | null }

  function ofFragment(name: string): Measure {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment) seen.unknown ??= name
    if (open.has(name)) seen.cycle ??= name
    if (!fragment || open.has(name)) return NOTHING
    open.add(name)
    const measure = ofSelections(fragment.selectionSet)
    open.delete(name)
    measured.set(name, measure)
    return measure
  }

  function ofField(field: FieldNode): Measure {
    options.onField(field)
    const name = field.name.value
    if (!field.selectionSet) return { base: 1, perRow: 0, depth: 1, fields: 1 }
    const inner = ofSelections(field.selectionSet)
    const asked = argumentOf(field, 'limit', variables)
    const rows = typeof asked === 'number' && asked > 0 ? asked : DEFAULT_ROWS
    const depth = inner.depth + 1
    if (name === 'docs') return { base: 1, perRow: inner.base + inner.perRow * DEFAULT_ROWS, depth, fields: 1 }
    const once = inner.base + inner.perRow * rows
    const isPaged = inner.perRow > 0 || !options.isList(name)
    return { base: 1 + (isPaged ? once : once * rows), perRow: 0, depth, fields: 1 }
  }

  function ofSelections(set: SelectionSetNode): Measure {
    const sum = { ...NOTHING }
    let aliases = 0
    for (const selection of set.selections) {
      seen.visits++
      seen.directives = Math.max(seen.directives, selection.directives?.length ?? 0)
      if (selection.kind === 'Field' && selection.alias) aliases++
      const measure =
        selection.kind === 'Field'
          ? ofField(selection)
          : selection.kind === 'FragmentSpread'
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet)
      sum.base += measure.base
      sum.perRow += measure.perRow
      sum.fields += measure.fields
      sum.depth = Math.max(sum.depth, measure.depth)
    }
    options.onAliases(aliases)
    return sum
  }

  return {
    seen,
    ofOperation: (operation: OperationDefinitionNode) => ofSelections(operation.selectionSet),
    /** Measures fragments that the operation may not reach, so that faults in them are found too. */
    ofAllFragments: () => fragments.forEach((_fragment, name) => void ofFragment(name)),
  }
}
