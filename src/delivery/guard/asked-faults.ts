import { isRecordId } from '#platform/record-id.ts'
import type { AskedPath } from './asked-paths.ts'
import { didYouMean } from './nearest-name.ts'
import type { AskableField, AskedField } from './relations-along.ts'

/** Payload cuts a date up like a text for these, and fails. */
const OF_TEXTS = new Set(['like', 'not_like', 'contains'])
/** With these Payload takes what is no id for “none”, and answers with the records that have none. */
const OF_IDS = ['equals', 'not_equals', 'in', 'not_in']
/** Beside the fields, what every record has. */
const OF_EVERY_RECORD = ['id', 'createdAt', 'updatedAt', 'deletedAt']

const shown = (written: string) => `“${written.slice(0, 60)}”`

/** What is wrong with one condition, as a sentence; null if nothing is, or if it is for Payload to say (a name of no field). */
export function conditionFault({ compared, isPlain, path }: AskedPath, along: AskedField): string | null {
  if (!isPlain) return 'Compare with a text, a number, yes or no, or a list of these.'
  if (along.relations > 1) return 'A condition can follow one relation only. Ask for the related records first.'
  if (along.endsInUses) return 'Ask by a field of the pages that use it, for example by their slug.'
  if (along.isComputed) return 'This is computed when it is read, so nothing can be asked by it.'
  if (along.isRichText) return 'Nothing can be asked by what stands in a long text. Ask by another field.'
  if (along.isDate && Object.keys(compared).some((operator) => OF_TEXTS.has(operator)))
    return 'Ask by a date with equals, greater_than or less_than.'
  return along.isId ? idFault(path, compared) : null
}

function idFault(path: string, compared: AskedPath['compared']): string | null {
  const odd = OF_IDS.flatMap((operator) => valuesOf(compared[operator])).find((value) => !isRecordId(value))
  if (odd === undefined) return null
  const relation = path.replace(/\.?id$/, '').slice(0, 60)
  const bySlug = relation === '' ? 'slug' : `${relation}.slug`
  return `${shown(path)} is compared with the id of a record, and ${shown(String(odd))} is none. Over REST you can ask by a field of the record instead, for example where[${bySlug}][equals]=…; over GraphQL ask for its id first.`
}

/** The values of a comparison; none for what is compared with nothing, which finds records without a relation. */
function valuesOf(asked: unknown): unknown[] {
  const listed = typeof asked === 'string' ? asked.split(',') : [asked].flat()
  return listed.filter((each) => each !== undefined && each !== null && each !== '' && each !== 'null')
}

/** What is wrong with one part of an order. */
export function orderFault(
  { path }: Pick<AskedPath, 'path'>,
  along: AskedField,
  fields: readonly AskableField[],
): string | null {
  if (along.relations > 0) return 'Sort by a field of the record itself, not by one of a related record.'
  if (along.isComputed) return 'This is computed when it is read, so nothing can be sorted by it.'
  if (!along.isUnknown || path === '') return null
  return `There is no field ${shown(path)} to sort by.${didYouMean(path, namesIn(fields))}`
}

/** The names of fields, and of those in their groups. */
const namesIn = (fields: readonly AskableField[]): string[] =>
  fields.flatMap(({ flattenedFields, name, type }) =>
    type === 'group' && name !== 'version' ? (flattenedFields ?? []).map((inner) => `${name}.${inner.name}`) : [name],
  )

/** What is wrong with a choice of fields: of what is no field's name nothing would come. */
export function selectFault(select: unknown, fields: readonly AskableField[]): string | null {
  const names = [...fields.map(({ name }) => name), ...OF_EVERY_RECORD]
  const odd = Object.keys((select ?? {}) as object).find((name) => !names.includes(name))
  return odd === undefined ? null : `There is no field ${shown(odd)} to select.${didYouMean(odd, names)}`
}
