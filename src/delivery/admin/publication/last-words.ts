const LONGEST_MS = 1000

/** The editor hands what was typed to the form when the browser is idle (richtext-lexical): waits until it has. */
export function lastWords(): Promise<void> {
  return new Promise((resolve) => {
    const next = () => setTimeout(resolve, 50)
    // Safari has no idle time to ask for.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(next, { timeout: LONGEST_MS })
    else setTimeout(next, LONGEST_MS / 2)
  })
}
