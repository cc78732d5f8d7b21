/** A record by its name, however it is written; a file may be called what it likes. */
const IS_RECORD = /(?<!file)name\s*=\s*"?_payload/i
/** Payload takes a text in the place of the file for a file that lies elsewhere, which none of ours does. */
const IS_FILE = /(?<!file)name\s*=\s*"?file\b/i
const HAS_FILE_NAME = /;\s*filename\*?\s*=/i

/** More parts than any form of the admin has: a record, and a file. */
const MOST_PARTS = 20
const LONGEST_HEAD = 2_000

/**
 * Takes the records out of a multipart body: the text of each part called `_payload`, which is where the admin puts JSON.
 * `null` when the body is none, has more parts than a form, or a text where the file is due. Reads each byte once, however the
 * body is made.
 */
export function formRecords(body: Buffer, contentType: string): string[] | null {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  if (!boundary) return null
  const mark = `--${boundary[1] ?? boundary[2]}`
  const records: string[] = []
  let parts = 0
  for (let start = body.indexOf(mark); start !== -1; parts++) {
    if (parts > MOST_PARTS) return null
    const next = body.indexOf(mark, start + mark.length)
    const part = body.subarray(start + mark.length, next === -1 ? body.length : next)
    const { head, text } = apart(part)
    if (head.length > LONGEST_HEAD) return null
    if (IS_FILE.test(head) && !HAS_FILE_NAME.test(head)) return null
    if (IS_RECORD.test(head)) records.push(text())
    start = next
  }
  return parts === 0 ? null : records
}

function apart(part: Buffer): { head: string; text: () => string } {
  const end = part.indexOf('\r\n\r\n')
  if (end === -1) return { head: '', text: () => '' }
  return {
    head: part.toString('latin1', 0, Math.min(end, 2 * LONGEST_HEAD)).replaceAll('\\', ''),
    text: () => part.toString('utf8', end + 4).replace(/\r\n$/, ''),
  }
}
