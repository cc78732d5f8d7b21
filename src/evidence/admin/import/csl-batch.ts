import type { Work } from '../../csl.ts'
import { FORMATS } from '../../formats/index.ts'

/** Works as CSL-JSON with one a line, and the line each stands on: by it the answer says what became of which. */
export function cslBatch(works: readonly Work[]): { text: string; lines: number[] } {
  const write = FORMATS['csl-json']?.write
  if (write === undefined) throw new Error('CSL-JSON cannot be written.')
  const items = works.map((work) => JSON.stringify((JSON.parse(write([work])) as unknown[])[0]))
  return { text: `[\n${items.join(',\n')}\n]`, lines: items.map((_, index) => index + 2) }
}
