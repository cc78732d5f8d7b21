import { FORMATS } from '../formats/index.ts'
import { loose } from './loose.ts'
import { parseJson } from './parse-json.ts'
import type { Told } from './told.ts'

/** What PubMed says, with HTTP 200 or 400, of a number that it does not have. */
const UNKNOWN =
  /cannot get document summary|is not available|ID list is empty|empty id list|invalid uid|UID not found|cannot retrieve|no items found/i

/**
 * Reads an answer of PubMed's E-utilities: MEDLINE text (`efetch`, `rettype=medline`), read by the reader of NBIB files.
 * A number that PubMed does not have is answered with HTTP 200 and an error in words, or with nothing at all.
 */
export function readPubmed(body: string, pmid: string): Told {
  const text = body.trim()
  if (text === '') return { kind: 'nothing' }
  if (text.startsWith('{')) return readError(text, pmid)
  if (!/^PMID- /m.test(text))
    return UNKNOWN.test(text) && !/<html/i.test(text)
      ? { kind: 'nothing' }
      : { kind: 'fault', why: 'PubMed sent something that is no record of a work.' }
  const read = FORMATS.nbib?.read(text).works.find(({ work }) => work.identifiers?.pmid === pmid)
  if (read === undefined) return { kind: 'fault', why: 'PubMed sent the record of another work.' }
  return { kind: 'work', work: read.work, remarks: read.remarks }
}

/** `{"error": "API rate limit exceeded"}`, or an `esummary` with the error beside the number. */
function readError(text: string, pmid: string): Told {
  const json = parseJson(text)
  if (json === undefined) return { kind: 'fault', why: 'PubMed sent something that cannot be read.' }
  const { error, result, esummaryresult } = loose.object(json)
  const said =
    loose.text(loose.object(loose.object(result)[pmid]).error) ?? loose.first(esummaryresult) ?? loose.text(error)
  if (said !== null && UNKNOWN.test(said)) return { kind: 'nothing' }
  return { kind: 'fault', why: 'PubMed sent an error instead of a record.' }
}
