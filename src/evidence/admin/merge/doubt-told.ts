import type { MergeDoubt } from '../../same-work/doubt-about-merge.ts'
import type { Refused } from '#platform/admin/ask.ts'

/** The doubt that a refused merge tells of, where whoever is sure may go on; null if it was refused for another reason. */
export function doubtTold({ paths, detail }: Refused): MergeDoubt | null {
  return paths.includes('sure') ? { canBeSure: true, message: detail } : null
}
