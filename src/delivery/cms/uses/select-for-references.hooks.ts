import type { CollectionBeforeOperationHook } from 'payload'

type Selecting = { select?: Record<string, unknown> }

/** References are counted off the citations of a page, so whoever selects the one reads the other. */
export const selectForReferences: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { select } = args as Selecting
  if (operation !== 'read' || !select || !select.references || select.citations) return args
  return { ...args, select: { ...select, citations: true } } as typeof args
}
