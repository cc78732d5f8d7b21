/** What a receiver answered, or in words why there is no answer. */
export type Answer =
  { came: true; status: number; retryAfterMs: number | null; excerpt: string } | { came: false; fault: string }

/** What follows: it is there, it is tried again, or the receiver says that it is gone for good. */
export type Verdict = { is: 'delivered' } | { is: 'failed' | 'gone'; fault: string }

/** Judges an answer: any status from 200 to 299 is a receipt, 410 asks for no more, and all else is a failure. */
export function judgeAnswer(answer: Answer): Verdict {
  if (!answer.came) return { is: 'failed', fault: answer.fault }
  const { status } = answer
  if (status >= 200 && status <= 299) return { is: 'delivered' }
  if (status === 410)
    return { is: 'gone', fault: 'It answered 410 Gone: it wants nothing more. The webhook was turned off.' }
  return { is: 'failed', fault: faultOf(status) }
}

function faultOf(status: number): string {
  if (status >= 300 && status <= 399)
    return `It answered with a redirect (${status}), and redirects are not followed. Give the webhook the address it leads to.`
  if (status === 401 || status === 403)
    return `It did not let us in (${status}). Whoever builds the website compares the secret, or opens the address.`
  if (status === 404 || status === 405)
    return `Nothing takes webhooks at this address (${status}). Compare the address.`
  if (status === 429) return 'It says that we come too often (429).'
  if (status >= 500) return `The website has a fault (${status}).`
  return `It answered ${status}, and a receipt is 200 to 299.`
}
