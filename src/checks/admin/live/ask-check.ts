import type { Report } from '../../report.ts'

/** What came of asking for a check: its report, or why there is none, in words; `isLost` means that asking again may help. */
export type CheckAnswer = { ok: true; report: Report } | { ok: false; isLost: boolean; detail: string }

const LOST: CheckAnswer = { ok: false, isLost: true, detail: 'The server could not be reached.' }

/** Has the server check a page as it stands in the form. Nothing is stored. Null if the question was taken back. */
export async function askCheck(url: string, page: object, signal: AbortSignal): Promise<CheckAnswer | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(page),
      signal,
    })
    if (answer.ok) return { ok: true, report: (await answer.json()) as Report }
    // Too many at once, a server that starts anew, a proxy in front of it: all pass.
    if (answer.status === 429 || answer.status >= 500) return LOST
    const { detail } = (await answer.json()) as { detail?: unknown }
    return { ok: false, isLost: false, detail: typeof detail === 'string' ? detail : 'This page could not be checked.' }
  } catch {
    return signal.aborted ? null : LOST
  }
}
