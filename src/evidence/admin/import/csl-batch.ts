import type { Work } from '../../csl.ts'
import { writeCslJson } from '../../formats/csl-json/write-csl-json.ts'

/** Works as CSL-JSON with one a line, and the line each stands on: by it the answer says what became of which. */
export function cslBatch(works: readonly Work[]): { text: string; lines: number[] } {
  const items = (JSON.parse(writeCslJson(works)) as unknown[]).map((item) => JSON.stringify(item))
  return { text: `[\n${items.join(',\n')}\n]`, lines: items.map((_, index) => index + 2) }
}
