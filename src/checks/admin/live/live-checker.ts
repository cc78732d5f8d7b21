import type { Report } from '../../report.ts'
import { askCheck } from './ask-check.ts'

/** The writer has paused for this long before a check is asked for. */
const PAUSE_MS = 700
/** A server that was lost is asked again after this long. */
const RETRY_MS = 10_000

export type CheckedData = Readonly<Record<string, unknown>>

/** The last report there is, with the page it is about; whether a newer one is on its way; why there is none, in words. */
export type LiveCheck = {
  report: Report | null
  page: CheckedData
  isChecking: boolean
  problem: { isLost: boolean; detail: string } | null
}

export const NOTHING_YET: LiveCheck = { report: null, page: {}, isChecking: true, problem: null }

type Asking = {
  url: string
  /** What is to be checked, as it stands now. */
  question: () => { page: CheckedData; collection: string | undefined; id?: string | number }
  tell: (news: (last: LiveCheck) => LiveCheck) => void
}

/**
 * Checks a page again and again while it is written: once the writer pauses, if anything is new, one check at a time.
 * The last report stays until the next one is there. `watch` is to be called with every change, `stop` at the end.
 */
export function liveChecker({ url, question, tell }: Asking): { watch: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: AbortController | undefined
  let asked = ''

  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), ms)
  }

  async function check(): Promise<void> {
    const now = question()
    const words = JSON.stringify(now)
    if (words === asked) return
    asked = words
    underWay?.abort()
    underWay = new AbortController()
    tell((last) => ({ ...last, isChecking: true }))
    const answer = await askCheck(url, now, underWay.signal)
    if (answer === null) return
    if (answer.ok) return tell(() => ({ report: answer.report, page: now.page, isChecking: false, problem: null }))
    tell((last) => ({ ...last, isChecking: false, problem: answer }))
    if (!answer.isLost) return
    asked = ''
    wait(RETRY_MS)
  }

  return {
    watch: () => wait(asked === '' ? 0 : PAUSE_MS),
    stop: () => {
      clearTimeout(timer)
      underWay?.abort()
    },
  }
}
