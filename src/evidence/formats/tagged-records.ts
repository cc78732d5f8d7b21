import { TOO_LONG_A_LINE } from './file-bounds.ts'
import { fileLines, type FileLine } from './file-lines.ts'
import type { RefusedPart } from './format.ts'

/** A record of a format that names each value by a tag at the beginning of its line: RIS, MEDLINE. */
export type TaggedRecord = { line: number; values: Tagged[]; tags: Set<string>; fault?: string }
type Tagged = { tag: string; value: string }

/** How a format of tags is taken apart. */
export type TagSyntax = {
  /** The tag of a line and its value; null for a line that carries on the value before it, or is none of the format's. */
  split: (text: string) => Tagged | null
  /** Whether a tag begins a record; the tags of the record before it, and whether an empty line stands between. */
  begins: (tag: string, before: ReadonlySet<string>, afterGap: boolean) => boolean
  ends: (tag: string) => boolean
  /** Whether a line without a tag may carry on a value after an empty line. */
  carriesOn: (text: string, afterGap: boolean) => boolean
  /** Tags whose values are not kept: abstracts are under copyright, and keywords are not ours to judge by. */
  skipped: ReadonlySet<string>
}

/** The records of a text one after another; lines that belong to none are given as one refused part. */
export function* taggedRecords(
  text: string,
  syntax: TagSyntax,
): Generator<TaggedRecord | RefusedPart, void, undefined> {
  let record: TaggedRecord | null = null
  let [isAfterGap, isOutside] = [false, false]
  for (const line of fileLines(text)) {
    if (line.text.trim() === '' && !line.isTooLong) {
      isAfterGap = true
      continue
    }
    const tagged = line.isTooLong ? null : syntax.split(line.text)
    if (tagged) {
      const isEnd = syntax.ends(tagged.tag)
      if (record && (isEnd || syntax.begins(tagged.tag, record.tags, isAfterGap))) {
        yield record
        record = null
      }
      if (!isEnd) record = withValue(record, tagged, line.line, syntax)
      isOutside = false
    } else if (record && (line.isTooLong || syntax.carriesOn(line.text, isAfterGap))) carryOn(record, line)
    else if (!isOutside) {
      isOutside = true
      yield { line: line.line, reason: line.isTooLong ? TOO_LONG_A_LINE : outsideReason(line.text) }
    }
    isAfterGap = false
  }
  if (record) yield record
}

function withValue(record: TaggedRecord | null, { tag, value }: Tagged, line: number, syntax: TagSyntax): TaggedRecord {
  const into = record ?? { line, values: [], tags: new Set<string>() }
  if (into.values.length >= MOST_LINES) {
    into.fault ??= TOO_MANY_LINES
    return into
  }
  into.tags.add(tag)
  // A skipped tag is kept without its value, so that the lines after it do not carry on another.
  into.values.push({ tag, value: syntax.skipped.has(tag) ? '' : value })
  return into
}

/** More than any record has: of values, of values of one kind, and of letters in one that is kept. */
const MOST_LINES = 10_000
const MOST_VALUES = 1000
const LONGEST_VALUE = 20_000
const TOO_MANY_LINES = `This record has more than ${MOST_LINES.toLocaleString('en')} lines, which no reference has. Does it end where it should?`

/** The values of the first of these tags that has any. */
export function valuesOf(record: TaggedRecord, ...tags: string[]): string[] {
  for (const tag of tags) {
    const values = allValuesOf(record, tag)
    if (values.length > 0) return values
  }
  return []
}

/** All values of these tags, in the order of the file. */
export function allValuesOf(record: TaggedRecord, ...tags: string[]): string[] {
  const found = record.values.filter(({ tag, value }) => value !== '' && tags.includes(tag))
  return found.slice(0, MOST_VALUES).map(({ value }) => value.slice(0, LONGEST_VALUE))
}

function carryOn(record: TaggedRecord, { text, line, isTooLong }: FileLine): void {
  if (isTooLong) record.fault ??= `Line ${line}: ${TOO_LONG_A_LINE}`
  const last = record.values.at(-1)
  if (last && last.value !== '' && last.value.length < LONGEST_VALUE) last.value += ` ${text.trim()}`
}

function outsideReason(said: string): string {
  return `“${said.trim().slice(0, 60)}” belongs to no record and was skipped, with the lines after it up to the next one.`
}
