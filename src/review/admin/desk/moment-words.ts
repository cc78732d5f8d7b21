const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const dayOnly = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** A moment as the day on which it is here, or a day as it is: "4 Apr 2026". Empty if there is none. */
export function momentWords(moment: string | null): string {
  if (moment === null || Number.isNaN(Date.parse(moment))) return ''
  return (moment.length === 10 ? dayOnly : day).format(new Date(moment))
}
