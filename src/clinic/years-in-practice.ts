/** Before this, a year is a slip of the keyboard and not the age of a practice. */
const EARLIEST = 1850

/** What is wrong with the year a clinic says it began in, seen from a day; null if nothing. */
export function whyNotInPracticeSince(year: number, today: Date): string | null {
  if (!Number.isInteger(year) || year < EARLIEST) return `Write the year in four figures, from ${EARLIEST} on.`
  return year > today.getUTCFullYear() ? 'A clinic cannot have been in practice since a year to come.' : null
}

/**
 * How many years a clinic has been in practice on a day: counted in calendar years, since only the year is known,
 * and never stored, since "almost 10 years" goes stale. Null where the year is missing or to come.
 */
export function yearsInPractice(inPracticeSince: number | null | undefined, today: Date): number | null {
  if (inPracticeSince === null || inPracticeSince === undefined) return null
  return whyNotInPracticeSince(inPracticeSince, today) === null ? today.getUTCFullYear() - inPracticeSince : null
}
