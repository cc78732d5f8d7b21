import { canonicalJson } from '#platform/canonical-json.ts'
import { isObject } from '#platform/is-object.ts'
import { CHAIN_START, changeOf, faultOf, type Head, type Linked } from '../chain.ts'
import { CHAINS, isChainName, type ExportHeader } from './export-header.ts'

/** What was found out about a file, in words. */
export type FileVerdict = { ok: boolean; message: string }

const no = (message: string): FileVerdict => ({ ok: false, message })

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** The header of an export, if that is what the first line of a file is. */
export function readHeader(line: string): ExportHeader | null {
  const header = parsed(line)
  return header !== null && isChainName(header.citewell) && isObject(header.head)
    ? (header as unknown as ExportHeader)
    : null
}

/**
 * Follows an export line by line, behind its header, and holds no more of it than the last entry. A file of a whole chain is right if
 * every line is what was written, hangs on the one before it, and the last is the one that the header names.
 */
export function createExportReader(header: ExportHeader): { take: (line: string) => void; end: () => FileVerdict } {
  const { name, entry: one, entries: many } = CHAINS[header.citewell]
  const isWhole = header.chain === 'whole'
  let previous: Head = CHAIN_START
  let count = 0
  let wrong: FileVerdict | null = null

  const judge = (line: string): FileVerdict | null => {
    const entry = parsed(line) as Linked<object> | null
    if (entry === null || !Number.isInteger(entry.seq) || typeof entry.hash !== 'string')
      return no(`Line ${count + 2} of the file is no ${one}.`)
    const fault = isWhole ? faultOf(entry, previous) : changeOf(entry)
    if (fault) return no(`The ${name} is broken at ${one} ${fault.seq}: ${fault.why}.`)
    if (!isWhole && entry.seq <= previous.seq) return no(`The file is not in order at ${one} ${entry.seq}.`)
    if (canonicalJson(entry) !== line) return no(`The line of ${one} ${entry.seq} was written anew by somebody else.`)
    previous = { seq: entry.seq, hash: entry.hash }
    count += 1
    return null
  }

  return {
    take: (line) => {
      if (line !== '') wrong ??= judge(line)
    },
    end: () => {
      if (wrong) return wrong
      const ends = previous.seq === header.head.seq && (!isWhole || previous.hash === header.head.hash)
      if (!ends) return no(`The file should end at ${one} ${header.head.seq}, and ends at ${previous.seq}.`)
      return {
        ok: true,
        message: isWhole
          ? `The ${name} in this file is whole: ${count} ${many}, the last is no. ${previous.seq} with the hash ${previous.hash}.`
          : `Each of the ${count} ${many} in this file is as it was written. The file is a part of the ${name}: whether one is missing between them cannot be told from it.`,
      }
    },
  }
}
