/** A list of references as it is copied from the end of a page or a paper: read only, in whichever style it is. */
import { FILE_BOUNDS, refuseWholeFile, TOO_LONG_A_LINE, TOO_MANY_WORKS } from '../file-bounds.ts'
import { fileLines } from '../file-lines.ts'
import type { Format, Reading } from '../format.ts'
import { recordWork } from '../record-work.ts'
import { readReference } from './read-reference.ts'
import { splitReferences } from './split-references.ts'

/** A list longer than this was not copied from a page; reading words takes longer than reading tags. */
const LONGEST_LIST = 512 * 1024
/** More parts than this that are no references are not each told: it is another kind of text. */
const MOST_REFUSED = 500

/** The reader for what a marketer pastes: AMA, Vancouver, APA, Harvard, Chicago and the ways sites print them. */
export const referenceList: Format = {
  label: 'Pasted list of references',
  extensions: ['txt'],
  mediaType: 'text/plain',
  read: readList,
}

function readList(text: string): Reading {
  const whole = refuseWholeFile(text)
  if (text.length > LONGEST_LIST) return { works: [], refused: [{ line: 1, reason: whole ?? TOO_LONG }] }
  if (whole !== null) return { works: [], refused: [{ line: 1, reason: whole }] }
  const reading: Reading = { works: [], refused: [] }
  for (const { text: reference, line, remarks, isTooLong } of splitReferences(fileLines(text))) {
    if (reading.works.length >= FILE_BOUNDS.works || reading.refused.length >= MOST_REFUSED) {
      const reason = reading.works.length >= FILE_BOUNDS.works ? TOO_MANY_WORKS : NO_LIST
      reading.refused.push({ line, reason })
      break
    }
    const read = isTooLong ? { reason: TOO_LONG_A_LINE } : readReference(reference)
    const record = 'reason' in read ? read : recordWork(read.draft)
    if ('reason' in record) reading.refused.push({ line, reason: record.reason })
    else {
      const said = 'remarks' in read ? read.remarks : []
      reading.works.push({ work: record.work, line, remarks: [...new Set([...remarks, ...said, ...record.remarks])] })
    }
  }
  if (reading.works.length === 0 && reading.refused.length === 0)
    reading.refused.push({ line: 1, reason: 'There is no reference in this text.' })
  return reading
}

const TOO_LONG =
  'A pasted list may have at most 512 KB, some 2,500 references. Paste it in parts, or export it from a library as RIS or BibTeX.'
const NO_LIST = `More than ${MOST_REFUSED} parts of this are no references, so the rest was not read. Paste the list of references alone.`
