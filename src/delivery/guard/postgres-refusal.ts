import { Problem, type ProblemCode } from '#platform/problem.ts'
import { unavailable } from './refusals.ts'

/** What the database's error codes mean to who asked (PostgreSQL documentation, appendix A). */
const MEANINGS: Record<string, [ProblemCode, string]> = {
  '22P02': ['request/invalid', 'A value is not of the kind its field takes (an id, a number, a choice).'],
  '22P05': ['request/invalid', 'The text holds a character that cannot be stored.'],
  '22021': ['request/invalid', 'The text holds the character NUL, which cannot be stored.'],
  '22003': ['data/invalid', 'A number is too large or too small for its field.'],
  '22007': ['request/invalid', 'A date or time is not valid.'],
  '22008': ['request/invalid', 'A date or time is out of range.'],
  '22009': ['request/invalid', 'A date or time is not valid.'],
  '22001': ['data/invalid', 'A text is too long for its field.'],
  '42883': ['query/invalid', 'This operator does not work on this kind of field.'],
  '42804': ['query/invalid', 'A value is not of the kind its field takes.'],
  '54001': ['query/too-large', 'The query asks too much at once.'],
  '23502': ['data/invalid', 'A field that must be filled is empty.'],
  '23503': ['record/in-use', 'This record is named by another one and cannot be removed.'],
  '23505': ['request/conflict', 'Another record already has this value, which must be unique.'],
  '23514': ['data/invalid', 'A value is outside of what its field allows.'],
  P0001: ['request/conflict', 'This cannot be stored in this way. Reload and use the command meant for it.'],
  '40001': ['service/unavailable', 'Somebody else was saving at the same moment. Try again.'],
  '40P01': ['service/unavailable', 'Somebody else was saving at the same moment. Try again.'],
  '55P03': ['service/unavailable', 'Somebody else is saving this record. Try again in a moment.'],
  '57014': ['service/unavailable', 'This took too long and was stopped. Ask for less, or try again.'],
}

/** PostgreSQL has one code for a record that names another which is not there, and for the removal of one that is named. */
const NAMES_NOTHING: [ProblemCode, string] = ['data/invalid', 'A record named here does not exist. Choose it again.']

/** Class 08 connection, 53 resources, 57P shutdown, 58 system: the database is away or full. */
const AWAY = /^(08...|53...|57P0[1-5]|58...)$/

/** Says a database error in words; `null` if the error (and what caused it) is none, or one that is our own bug. */
export function postgresRefusal(error: unknown): Problem | null {
  let at = error
  for (let hops = 0; hops < 6 && typeof at === 'object' && at !== null; hops++) {
    const { code, severity, detail, cause } = at as Record<'code' | 'severity' | 'detail' | 'cause', unknown>
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && (severity !== undefined || code in MEANINGS)) {
      if (AWAY.test(code)) return unavailable()
      const meaning = code === '23503' && /is not present/.test(String(detail)) ? NAMES_NOTHING : MEANINGS[code]
      return meaning ? new Problem(...meaning) : null
    }
    at = cause
  }
  return null
}
