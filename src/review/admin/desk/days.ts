/** The day some days from today, here: "2026-12-24". */
export function dayAfterDays(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return localDay(day)
}

/** The day of a moment, here. */
export function localDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** The last moment of a day, here, as the server takes it; an empty or impossible day gives an empty text. */
export function endOfDay(day: string): string {
  const end = new Date(`${day}T23:59:59`)
  return Number.isNaN(end.getTime()) ? '' : end.toISOString()
}
