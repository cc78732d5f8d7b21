import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

type Loose = any // eslint-disable-line typescript/no-explicit-any -- a document, part by part

export const openApi: Loose = JSON.parse(readFileSync('src/generated/openapi.json', 'utf8'))

/** The same schema with no room for what it does not name, wherever it does not say that there is some. */
function closed(schema: Loose): Loose {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(
    Object.entries(schema).map(([name, part]: [string, Loose]) => [
      name,
      name === 'properties'
        ? Object.fromEntries(Object.entries(part).map(([own, each]) => [own, closed(each)]))
        : closed(part),
    ]),
  )
  return schema.properties && schema.additionalProperties === undefined
    ? { ...inner, additionalProperties: false }
    : inner
}

const ajv = new Ajv2020({ strict: false, allErrors: false, verbose: false })
;(formats as unknown as (ajv: Ajv2020) => void)(ajv)
ajv.addSchema({ $id: 'citewell', components: closed(openApi.components) }, 'citewell')

const compiled = new Map<string, ValidateFunction>()

/** A value without its empty lists: Payload leaves one where it took away a list that is not for whoever asks. */
const withoutEmptyLists = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part: unknown) => (Array.isArray(part) && part.length === 0 ? undefined : part)))

/** What of a value a schema of the document does not say; empty where it says all. */
export function faultsBy(schema: object, value: unknown): string[] {
  const key = JSON.stringify(closed(schema)).replaceAll('"#/components', '"citewell#/components')
  const validate = compiled.get(key) ?? ajv.compile(JSON.parse(key) as object)
  compiled.set(key, validate)
  if (validate(value) || validate(withoutEmptyLists(value))) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

/** The schema of the answer of an operation, by its method and its path in the document. */
export function answerOf(method: string, path: string, status = 200): Loose {
  const operation = openApi.paths[path]?.[method.toLowerCase()]
  const content = operation?.responses[status]?.content ?? {}
  const schema = content['application/json']?.schema
  if (!schema) throw new Error(`The document says nothing of ${status} of ${method} ${path}.`)
  return schema
}
