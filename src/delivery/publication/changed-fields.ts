import { canonicalJson } from '#platform/canonical-json.ts'

/** What Payload and the plugins keep on a version; a person did not write it. */
const KEPT_BY_SYSTEM = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'revision',
  'publication',
  'lastReviewedAt',
  'nextReviewOn',
  'reviewedBy',
  'pictures',
  'citations',
  'readingMinutes',
  'deletedAt',
])

/** The names of the fields in which two versions of a page differ, as far as people wrote them. */
export function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !KEPT_BY_SYSTEM.has(name) && canonicalJson(before[name]) !== canonicalJson(after[name]))
    .sort()
}
