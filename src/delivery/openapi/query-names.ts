import { OPERATIONS } from './operations.ts'
import { PARAMETERS } from './parameters.ts'

/** What may be asked in the address of a route, by name; null for a route of which that is not said. */
export function queryNames({ method, pattern }: { method: string; pattern: string }): ReadonlySet<string> | null {
  const { asks } = OPERATIONS[`${method} ${pattern}`] ?? {}
  if (asks === undefined) return null
  const parameters = asks.map((each) => PARAMETERS[each])
  return new Set(parameters.filter((each) => each.in === 'query').map(({ name }) => String(name)))
}
