import { ValidationError, type PayloadRequest } from 'payload'
import type { ProblemPlace } from '#platform/problem.ts'

/** Refuses a save that has findings, each shown at its own field; does nothing if there are none. */
export function refuseFindings(collection: string, findings: readonly ProblemPlace[], req: PayloadRequest): void {
  if (findings.length === 0) return
  throw new ValidationError({ collection, errors: findings.map((finding) => ({ ...finding })), req }, req.t)
}

/** Findings about a part of a page, with their places as seen from the page. */
export function under(path: string, findings: readonly ProblemPlace[]): ProblemPlace[] {
  return findings.map((finding) => ({ ...finding, path: `${path}.${finding.path}` }))
}
