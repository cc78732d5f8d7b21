import { isRecordId } from '#platform/record-id.ts'

/** A clinic as somebody outside names it. */
export type ClinicNamed = { id: string } | { slug: string }

/** What a text names a clinic by: its id where it can be one, else its slug. */
export const clinicNamed = (text: string): ClinicNamed => (isRecordId(text) ? { id: text } : { slug: text })
