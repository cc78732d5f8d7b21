import { isObject } from '#platform/is-object.ts'

/** A node of which parts may be missing. */
export type Partly<Node> = { [Name in keyof Node]: Node[Name] | undefined }

/**
 * A node without what says nothing: no undefined, no null, no empty text, list or object, and nothing that says of itself only what it
 * would be. `@type` with an `@id` names something, and stays.
 */
export function withoutNothing<Node extends object>(node: Partly<Node>): Node {
  return (thinned(node) ?? {}) as Node
}

function thinned(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (Array.isArray(value)) {
    const kept = value.map(thinned).filter((each) => each !== undefined)
    if (kept.length === 0) return undefined
    return kept.length === 1 ? kept[0] : kept
  }
  if (!isObject(value)) return value
  const kept = Object.entries(value).flatMap(([name, part]) => {
    const left = thinned(part)
    return left === undefined ? [] : [[name, left] as const]
  })
  return kept.every(([name]) => name === '@type') ? undefined : Object.fromEntries(kept)
}
