type Trouble = { isGone: boolean; isGivenUp: boolean; failsForMs: number }
type Notice = { kind: 'gone' | 'given-up' | 'failing'; title: string; text: string }

const HOUR = 3_600_000
const LONGEST_NAME = 120

/** What admins are told of a webhook in trouble; null while it is too early to say anything. */
export function noticeOfWebhook(name: string, { failsForMs, isGivenUp, isGone }: Trouble): Notice | null {
  const named = `“${name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)}”`
  if (isGone)
    return {
      kind: 'gone',
      title: `Webhook turned off: ${named}`,
      text: 'The website answered that it is gone for good (410), so it is told of no more changes. If that is wrong, turn the webhook on again.',
    }
  if (isGivenUp)
    return {
      kind: 'given-up',
      title: `Webhook given up: ${named}`,
      text: 'For three days a change did not come through, and it is not tried any longer. When the website is back, send again what failed, on the page of the webhook.',
    }
  if (failsForMs < HOUR) return null
  return {
    kind: 'failing',
    title: `Webhook fails: ${named}`,
    text: 'For an hour nothing has come through, so the website may show old pages. It is tried on for three days. The page of the webhook says what the website answered.',
  }
}
