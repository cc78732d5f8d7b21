/** "1 blocker", "3 blockers". */
export const countWords = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** How a page stands, in words: "2 blockers, 1 warning", "Nothing to do". */
export function findingWords(blockers: number, warnings: number): string {
  const parts = [blockers > 0 && countWords(blockers, 'blocker'), warnings > 0 && countWords(warnings, 'warning')]
  return parts.filter(Boolean).join(', ') || 'Nothing to do'
}
