import type { Endpoint } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { Problem } from '#platform/problem.ts'
import { lists } from './import-gates.ts'
import { addTo, emptyOutcome, type Outcome } from './import-outcome.ts'
import { importWorks, previewWorks } from './import-works.ts'
import type { Judged } from './judge-work.ts'
import { readImport } from './read-import.ts'

/**
 * `POST /api/citations/import[?format=…][&dryRun=true]`: takes a list of references into the library, as a file, as text or as
 * JSON, and says of each what became of it; a dry run says what would.
 */
export const importCitations: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
    if (permitted(visitorOf(req), 'citations', 'create') === false)
      throw new Problem('request/forbidden', 'You may not add citations.')
    const { searchParams } = new URL(req.url ?? '', 'http://localhost')
    const isDryRun = yesOrNo(searchParams.get('dryRun'))
    return lists.run(async () => {
      const { format, works, refused } = await readImport(req, searchParams.get('format'))
      const outcome = await (isDryRun ? previewWorks(req, works) : importWorks(req, works, format))
      addTo(outcome, { ...emptyOutcome(), refused })
      return answer(format, outcome)
    })
  },
}

function yesOrNo(said: string | null): boolean {
  if (said === null || said === 'false' || said === '') return false
  if (said === 'true') return true
  throw new Problem('request/invalid', '“dryRun” is true or false.', [
    { path: 'dryRun', message: 'Say true or false.' },
  ])
}

const byLine = <Part extends { line: number }>(parts: Part[]): Part[] => parts.sort((a, b) => a.line - b.line)

function answer(format: string, outcome: Outcome & { works?: Judged[] }): Response {
  const works = outcome.works?.map(({ line, verdict, work }) => ({ line, verdict, work }))
  return Response.json(
    {
      format,
      created: outcome.created,
      matched: outcome.matched,
      versions: outcome.versions,
      refused: byLine(outcome.refused),
      remarks: byLine(outcome.remarks),
      ...(works === undefined ? {} : { works }),
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}
