/** The moment so many months after another, both ISO in UTC; the last day of a month where it has no such day. */
export function monthsAfter(moment: string, months: number): string {
  const from = new Date(moment)
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate()
  const then = new Date(from)
  then.setUTCDate(1)
  then.setUTCMonth(from.getUTCMonth() + months)
  then.setUTCDate(Math.min(from.getUTCDate(), last))
  return then.toISOString()
}
