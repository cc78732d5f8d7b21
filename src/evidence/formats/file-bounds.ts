/** What one file may hold: more than any library a clinic keeps, and little enough to be read in some seconds. */
export const FILE_BOUNDS = { bytes: 32 * 1024 * 1024, line: 1024 * 1024, works: 20_000 } as const

export const TOO_LARGE_A_FILE = `A file may have at most ${FILE_BOUNDS.bytes / (1024 * 1024)} MB. Split it and import the parts one after another.`
export const TOO_MANY_WORKS = `A file may hold at most ${FILE_BOUNDS.works.toLocaleString('en')} works. This one and those after it were not read: split the file.`
export const TOO_LONG_A_LINE = 'A line here is longer than 1 MB, which no reference has. Is this another kind of file?'
export const AN_EMPTY_FILE = 'There is nothing in this file.'

/** Why a text is not read at all, in words; null if it may be. Called first by every reader. */
export function refuseWholeFile(text: string): string | null {
  if (text.length > FILE_BOUNDS.bytes) return TOO_LARGE_A_FILE
  return text.trim() === '' ? AN_EMPTY_FILE : null
}
