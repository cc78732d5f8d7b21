import { readFileSync, statSync, type Stats } from 'node:fs'
import { fileCheckedAt } from '../../standing/file-checked-at.ts'
import { readRetractionWatch, type RetractionWatch } from '../../standing/retraction-watch.ts'

/** The file of the Retraction Watch database, and from when a check against it counts. */
export type WatchFile = { database: RetractionWatch; checkedAt: string }

/** Reads that file from the disk. `of` is the day it is of, by default that on which it was last written. Throws in words. */
export function readWatchFile(file: string, of: string | null, now: Date): WatchFile {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined)
    throw new Error(`There is no file ${file}. Fetch the CSV first, and name it with its folder.`)
  if (!found.isFile())
    throw new Error(`${file} is no file. Name the CSV itself, as in ${file.replace(/\/+$/, '')}/retraction-watch.csv.`)
  const checkedAt = fileCheckedAt({ said: of, modifiedAt: writtenAt(found), now: now.toISOString() })
  if (!checkedAt.ok) throw new Error(`--of ${of}: ${checkedAt.why}`)
  const database = readRetractionWatch(textOf(file))
  if (!database.ok) throw new Error(`${file}: ${database.why}`)
  return { database: database.value, checkedAt: checkedAt.value }
}

const writtenAt = ({ mtime }: Stats) => mtime.toISOString()

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${file} cannot be read. See that this account may read it.`, { cause: error })
  }
}
