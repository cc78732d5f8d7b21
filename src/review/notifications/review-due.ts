/** So many days ahead people are told that a page has to be looked at again; and on the day. */
export const AHEAD = [0, 30, 60, 90] as const

/** How many days a page has left, and which of the notices is due by now. Null while it is far off. Days as `2026-02-28`. */
export function reviewDue(on: string, today: string): { inDays: number; notice: (typeof AHEAD)[number] } | null {
  const inDays = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000)
  const notice = AHEAD.find((days) => inDays <= days)
  return notice === undefined ? null : { inDays, notice }
}
