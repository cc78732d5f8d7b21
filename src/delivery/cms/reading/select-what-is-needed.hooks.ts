import type { CollectionBeforeOperationHook } from 'payload'
import { fieldsDescribed } from '../../structured-data/structured-data.ts'
import { mainTextOf } from './rendered.ts'

type Selecting = { select?: Record<string, unknown> }

/** What fields are worked out from, besides the id: whoever selects the one reads the others. `text` is the main text. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  references: ['citations'],
  bodyHtml: ['text', 'citations'],
  bodyText: ['text', 'citations'],
  toc: ['text'],
  validUntil: ['publication'],
}

/** Lets Payload read what the selected fields are worked out from. */
export const selectWhatIsNeeded: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const { select } = args as Selecting
  if (operation !== 'read' || !select) return args
  const needed = Object.entries(NEEDS).flatMap(([field, names]) => (select[field] ? names : []))
  if (select.jsonLd) needed.push(...fieldsDescribed(collection.slug))
  const missing = needed
    .map((name) => (name === 'text' ? mainTextOf(collection) : name))
    .filter((name): name is string => name !== undefined && select[name] === undefined)
  if (missing.length === 0) return args
  return { ...args, select: { ...select, ...Object.fromEntries(missing.map((name) => [name, true])) } } as typeof args
}
