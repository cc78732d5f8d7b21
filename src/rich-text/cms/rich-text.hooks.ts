import { ValidationError, type FieldHook, type RichTextFieldValidation } from 'payload'
import { checkRichText, type RichTextFault } from '../check-rich-text.ts'
import { isEmpty, tidyRichText } from '../tidy-rich-text.ts'
import { findMissing } from './find-missing.ts'

/** The faults of a text as one message that a form can show at the field, each with its place; null if there are none. */
function messageOf(faults: readonly RichTextFault[]): string | null {
  if (faults.length === 0) return null
  return faults.map(({ path, message }) => (path === '' ? message : `${message} (at ${path})`)).join(' ')
}

/**
 * Refuses a text that breaks the schema and gives the others their one stored form, on every way in, drafts too.
 * It stands in the field's own hooks because these run before Payload's editor hooks, which fall over nodes they do not know.
 */
export const keepToSchema: FieldHook = ({ collection, field, global, path, siblingData, value }) => {
  if (!('name' in field) || field.name === undefined || siblingData[field.name] === undefined) return undefined
  const message = messageOf(checkRichText(value))
  if (message === null) return tidyRichText(value)
  const label = typeof field.label === 'string' ? { label: field.label } : {}
  throw new ValidationError({
    ...(collection ? { collection: collection.slug } : {}),
    ...(global ? { global: global.slug } : {}),
    errors: [{ ...label, path: path.join('.'), message }],
  })
}

/**
 * The same check where Payload asks for it, in forms and as a second line when saving; there also whether the records
 * that the text newly names exist. Payload's own check is not called: it would build a form for each cite.
 */
export const isRichText: RichTextFieldValidation = async (value, options) => {
  const message = messageOf(checkRichText(value))
  if (message !== null) return message
  if (options.required === true && isEmpty(value)) return 'Write something here.'
  if (options.event !== 'submit') return true
  const { req, previousValue, overrideAccess = false } = options
  return messageOf(await findMissing(value, previousValue, { req, overrideAccess })) ?? true
}
