/** More parts than any form of the admin has: a record, and a file. */
const MOST_PARTS = 20
const LONGEST_HEAD = 2_000

/**
 * Takes the records out of a multipart body: the text of each part called `_payload`, which is where the admin puts JSON.
 * `null` when the body is none, or has more parts than a form. Reads each byte once, however the body is made.
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
    const record = recordIn(part)
    if (record !== null) records.push(record)
    start = next
  }
  return parts === 0 ? null : records
}

function recordIn(part: Buffer): string | null {
  const windows = part.indexOf('\r\n\r\n')
  if (windows === -1 || windows > LONGEST_HEAD) return null
  const head = part.toString('latin1', 0, windows)
  // What has a file name is a file, whatever it is called.
  if (!head.includes('_payload') || /;\s*filename/i.test(head)) return null
  return part.toString('utf8', windows + 4).replace(/\r\n$/, '')
}
