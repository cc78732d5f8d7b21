import type { ClaimType } from '../../claims/claim.ts'

/** What people come with. */
export const ILL = '[condition|serious-condition|symptom]'
/** What people come with, or where they feel it. */
export const SORE = '[condition|serious-condition|symptom|body-part]'
/** What is done, what with, and the clinic that does it ("we", "our"). */
export const CARE = '[modality|treatment|device|remedy|clinic|clinician]'
/** Something good comes of it. */
export const GOOD = '[benefit-verb|benefit-noun|benefit-adjective|cure|remove|vanish|reduce|repair|increase]'
/** The medicines of everyday speech that no list holds in this form. */
export const MEDICINES =
  '([drug|surgery]|insulin|chemo|chemotherapy|inhaler|inhalers|statins|pills|tablets|meds|medicines|prescriptions|replacement)'
/** What else somebody could have instead. */
export const OTHER = '[drug|surgery|modality|treatment|device|remedy]'
/** Claims that something good comes of care, however it is said. */
export const HELPS: readonly ClaimType[] = ['efficacy', 'comparative', 'mechanism', 'experience', 'traditional-use']
/** Those that say so of care itself, and not through what somebody lived. */
export const WORKS: readonly ClaimType[] = ['efficacy', 'comparative', 'mechanism']
