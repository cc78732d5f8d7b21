import type { MedicalCodeLeaf } from 'schema-dts'
import { groupOf, wordsOf } from './fields-of.ts'

/** The systems whose codes a page may give, by the names of their fields and as schema.org's examples call them. */
const SYSTEMS = { icd10cm: 'ICD-10-CM', snomed: 'SNOMED-CT', mesh: 'MeSH' } as const

/** The codes of a condition or a treatment. */
export function describeCodes(codes: unknown): MedicalCodeLeaf[] {
  return Object.entries(SYSTEMS).flatMap(([field, codingSystem]) => {
    const codeValue = wordsOf(groupOf(codes)[field])
    return codeValue === undefined ? [] : [{ '@type': 'MedicalCode', codeValue, codingSystem }]
  })
}
