import { DESIGNS, standingAge } from '#evidence/index.ts'
import type { CheckContext, CitedWork } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { placeBefore } from '../reading/place-before.ts'
import type { Reading } from '../reading/reading.ts'
import { raise, type Place } from '../rules/raise.ts'
import { workName } from './place-of-claim.ts'
import { whyOld } from './why-old.ts'

/**
 * The findings about the works that a page cites, each told once, at the first sentence that cites it: whether the record was held
 * against the work (CIT-001), whether the work still stands (CIT-002), is still the newest word (CIT-005), and was reviewed by
 * peers (CIT-009). What is wrong with the work is no fault of the sentence, so only the word before the cite is marked.
 */
export function checkWorks(readings: readonly Reading[], context: CheckContext): Finding[] {
  const first = new Map<string, { reading: Reading; at: number }>()
  for (const reading of readings)
    for (const { citation, at } of reading.cites)
      if (citation !== null && !first.has(citation)) first.set(citation, { reading, at })
  return [...first].flatMap(([id, { reading, at }]) => {
    const work = context.works.get(id)
    if (work === undefined) return []
    const place = placeBefore(reading, at)
    return [
      ...checkVerification(work, place, context),
      ...checkStanding(work, place, context),
      ...checkAge(work, reading.passage.text, place, context),
      ...checkPeers(work, place, context),
    ]
  })
}

const VERIFICATION_FAULTS: Readonly<Record<string, string>> = {
  unverified: 'has not been held against the work yet. A reviewer who did not enter it has to.',
  mismatch: 'does not match the work: title, authors or year differ. Mend the record and have it verified again.',
  rejected: 'was found not fit to be cited. Cite another work, or take the sentence out.',
}

function checkVerification(work: CitedWork, place: Place, context: CheckContext): Finding[] {
  if (work.verification === 'verified') return []
  const fault = VERIFICATION_FAULTS[work.verification] ?? VERIFICATION_FAULTS.unverified!
  return raise('CIT-001', place, context, { message: `The record of ${workName(work)} ${fault}` })
}

function checkStanding(work: CitedWork, place: Place, context: CheckContext): Finding[] {
  const fault = standingFault(work, context.today)
  return fault === null ? [] : raise('CIT-002', place, context, fault)
}

type Fault = { message: string; severity?: 'warning' }

function standingFault(work: CitedWork, today: string): Fault | null {
  const name = workName(work)
  switch (work.standing) {
    case 'retracted':
    case 'withdrawn':
      return {
        message: `${name} was ${work.standing}. It cannot stand behind anything: cite another work or take it out.`,
      }
    case 'concern':
      return {
        message: `The journal has voiced doubts about ${name}. Do not rest on it before a reviewer has read them.`,
      }
    case 'corrected':
      return {
        severity: 'warning',
        message: `${name} has been corrected since it was published. See that what is said still holds.`,
      }
  }
  if (work.needsReview)
    return { severity: 'warning', message: `There is a notice about ${name} that a reviewer still has to read.` }
  const age = standingAge(work.standingCheckedAt, today)
  if (age === 'never' || work.standing === 'unknown')
    // Whoever holds the record against the work asks that, too, and the writer is told one thing at a time.
    return work.verification !== 'verified'
      ? null
      : { severity: 'warning', message: `Nobody has checked yet whether ${name} still stands.` }
  if (age === 'stale')
    return {
      severity: 'warning',
      message: `It is more than 90 days since anybody checked whether ${name} still stands.`,
    }
  return null
}

function checkAge(work: CitedWork, text: string, place: Place, context: CheckContext): Finding[] {
  const why = whyOld(work, text, context.today)
  return why === null ? [] : raise('CIT-005', place, context, { message: why })
}

function checkPeers(work: CitedWork, place: Place, context: CheckContext): Finding[] {
  const isSourceAtAll = work.design === null || DESIGNS[work.design].rank !== null
  if (work.peerReviewed !== false || !isSourceAtAll) return []
  return raise('CIT-009', place, context, {
    message: `${workName(work)} was not reviewed by peers. Do not let it stand alone behind a claim.`,
  })
}
