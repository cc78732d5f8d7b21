import { Problem } from '#platform/problem.ts'
import type { Format, FormatName } from '../formats/format.ts'
import { FORMATS } from '../formats/index.ts'

const BY_NAME: Readonly<Partial<Record<string, Format>>> = FORMATS

/** The format of that name, or in words which there are; `canWrite` leaves out those that are read only. */
export function formatNamed(name: string, { canWrite = false } = {}): Format & { name: FormatName } {
  const format = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined
  if (format && (!canWrite || format.write)) return { ...format, name: name as FormatName }
  const names = Object.entries(BY_NAME).filter(([, each]) => !canWrite || each?.write)
  const message = `“format” is one of ${names.map(([each]) => each).join(', ')}.`
  throw new Problem('request/invalid', message, [{ path: 'format', message }])
}
