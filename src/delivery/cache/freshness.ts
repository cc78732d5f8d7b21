/** So long, in seconds, others may keep an answer without asking; ours is dropped by the change itself. */
const SHARED = 60
const WHILE_ASKING = 30
const WHILE_AWAY = 86_400

/**
 * `Cache-Control` of an answer to everybody (RFC 9111, RFC 5861): a browser asks each time, a CDN keeps it for a minute, and for a day
 * where we are away; nobody past the moment (ms) at which something in it may end.
 */
export function cacheControl(now: number, until: number): string {
  const left = Math.max(0, Math.floor((until - now) / 1000))
  const [shared, asking, away] = [SHARED, WHILE_ASKING, WHILE_AWAY].map((seconds) => Math.min(seconds, left))
  return `public, max-age=0, s-maxage=${shared}, stale-while-revalidate=${asking}, stale-if-error=${away}`
}
