import { idOf, isRecordId } from '#platform/record-id.ts'
import { isObject } from '#platform/is-object.ts'
import { own } from './rich-node.ts'
import { parseLinkUrl } from './parse-link-url.ts'
import { LINKED_PAGES, type FieldRule } from './schema.ts'

const NODE_ID = /^[A-Za-z0-9-]{1,64}$/
/** PostgreSQL's jsonb takes neither NUL nor half a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u

type Message = string | null

const quoted = (options: readonly (string | number)[]) => options.map((option) => `“${option}”`).join(', ')
const isWhole = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max

/** Tells whether a value names a related record, by its id or populated. */
const namesRecord = (value: unknown): boolean => isRecordId(idOf(value))

function checkWords(value: unknown, max: number, isRequired: boolean): Message {
  if (typeof value !== 'string') return 'This must be text.'
  if (UNSTORABLE.test(value)) return 'The text holds a broken character; retype it.'
  if (value.length > max) return `The text is too long: at most ${max} characters.`
  return isRequired && value.trim() === '' ? 'Write something here.' : null
}

function checkPage(value: unknown): Message {
  const to = own(value, 'relationTo')
  if (!LINKED_PAGES.some((page) => page === to))
    return `A link inside the site leads to one of ${quoted(LINKED_PAGES)}.`
  return namesRecord(own(value, 'value')) ? null : 'Choose the page that the link leads to.'
}

function checkNoise(value: unknown): Message {
  return typeof value === 'object' || (typeof value === 'string' && value.length > 500) || Number.isNaN(value)
    ? 'This is not what the editor stores here.'
    : null
}

/** What is wrong with one plain value by its rule, in words; null if nothing is. Missing values and texts in texts are the caller's to judge. */
export function checkValue(value: unknown, rule: FieldRule): Message {
  switch (rule.kind) {
    case 'words':
      return checkWords(value, rule.max, rule.required === true)
    case 'choice':
      return rule.options.some((option) => option === value) ? null : `Choose one of ${quoted(rule.options)}.`
    case 'integer':
      return isWhole(value, rule.min, rule.max) ? null : `This must be a whole number from ${rule.min} to ${rule.max}.`
    case 'numbers':
      return Array.isArray(value) && value.length <= 50 && value.every((item) => Number.isFinite(item))
        ? null
        : 'This must be a list of numbers.'
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'This must be true or false.'
    case 'id':
      return typeof value === 'string' && NODE_ID.test(value) ? null : 'An id is made of letters, digits and hyphens.'
    case 'url': {
      if (typeof value !== 'string') return 'The address of the link must be text.'
      const parsed = parseLinkUrl(value)
      return parsed.ok ? null : parsed.why
    }
    case 'record':
      return namesRecord(value) ? null : `Choose a record of “${rule.of}”.`
    case 'page':
      return checkPage(value)
    case 'rich-text':
      return null
    case 'noise':
      return checkNoise(value)
    default:
      return isObject(value) || Array.isArray(value) ? null : 'This is not what the editor stores here.'
  }
}
