import {
  deepMergeWithSourceArrays,
  type FieldHook,
  type TextFieldManyValidation,
  type TextFieldSingleValidation,
} from 'payload'
import { text } from 'payload/shared'
import { isObject } from '../is-object.ts'
import type { Parsed } from '../parsed.ts'

/** What a parser may look at beside its own text: the whole page and the row it stands in, as they will be stored. */
export type Beside = { page: Record<string, unknown>; row: Record<string, unknown> }
type Parse = (input: string, beside: () => Beside) => Parsed

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === ''

/** A text field kept in the one form its parser gives it; what cannot be read is refused in the parser's words. */
export function keptAs(parse: Parse): { hooks: { beforeValidate: FieldHook[] }; validate: TextFieldSingleValidation } {
  return {
    hooks: { beforeValidate: [(args) => keep(args.value, parse, () => besideOf(args))] },
    validate: (value, options) => {
      const usual = text(value, options)
      if (usual !== true || isBlank(value)) return usual
      return judge(value, parse, () => ({ page: recordOf(options.data), row: recordOf(options.siblingData) }))
    },
  }
}

/** The same for a list of texts: each kept in its one form, the same one only once. */
export function keptAllAs(parse: Parse): { hooks: { beforeValidate: FieldHook[] }; validate: TextFieldManyValidation } {
  return {
    hooks: {
      beforeValidate: [
        (args) => {
          if (!Array.isArray(args.value)) return args.value
          const kept = args.value.map((value) => keep(value, parse, () => besideOf(args)))
          return [...new Set(kept.filter((value) => value !== null))]
        },
      ],
    },
    validate: (value, options) => {
      const usual = (text as TextFieldManyValidation)(value, options)
      if (usual !== true || isBlank(value)) return usual
      const beside = () => ({ page: recordOf(options.data), row: recordOf(options.siblingData) })
      const wrong = [value].flat().map((one) => judge(one, parse, beside))
      return wrong.find((answer) => answer !== true) ?? true
    },
  }
}

/** Blank becomes nothing; what cannot be read stays as typed, so that the message stands beside what it is about. */
function keep(value: unknown, parse: Parse, beside: () => Beside): unknown {
  if (typeof value !== 'string') return value
  if (value.trim() === '') return null
  const parsed = parse(value, beside)
  return parsed.ok ? parsed.value : value
}

function judge(value: unknown, parse: Parse, beside: () => Beside): true | string {
  if (typeof value !== 'string') return 'Write this as text.'
  const parsed = parse(value, beside)
  return parsed.ok || parsed.why
}

/** The page as it will be: a change of a part of it may leave out what the parser looks at. */
function besideOf({ data, originalDoc, previousSiblingDoc, siblingData }: Parameters<FieldHook>[0]): Beside {
  return {
    page: deepMergeWithSourceArrays(recordOf(originalDoc), recordOf(data)),
    row: { ...recordOf(previousSiblingDoc), ...siblingData },
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {}
}
