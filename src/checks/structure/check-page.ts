import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { asksInPregnancy, namesOwnRisks, warnsOfImplants } from './cautions-in-text.ts'
import { keepsContactDetails } from './contact-details.ts'
import { namesDates, provesRecent } from './dates-in-text.ts'
import { namesEmoji } from './emoji-labels.ts'
import { keepsHeadings } from './headings.ts'
import { limitsMedicare } from './medicare.ts'
import { carriesTerms, endsNotices, keepsAsterisks } from './notices-and-offers.ts'
import { asksForCountryRules, carriesDisclaimer, isReviewed, namesPlaces } from './page-frame.ts'
import { namesAuthor, namesLicensee, staysInScope, usesRegisteredTitle } from './people-of-page.ts'
import { quotesNobody } from './patients-quoted.ts'
import { authorisesPatients, describesPictures, labelsPictures, namesNoPatients, quotesNoPatients } from './pictures.ts'
import { ofWhole, type PageCheck, type ReadPage } from './read-page.ts'
import { readsEasily } from './reading-level.ts'
import { joinsReferences } from './references-typed.ts'
import { asksAboutBleeding, namesCommonRisks, namesSeriousRisks } from './risks-of-needling.ts'
import { keepsProofOfTestimonials } from './testimonials.ts'
import { namesLinks } from './unclear-links.ts'
import { namesEmergencyNumber, namesWarningSigns } from './warning-signs.ts'
import { claimsNothingInAddress } from './web-address.ts'

/** What is asked of a page as a whole, by the rule that asks it. */
export const PAGE_CHECKS: Readonly<Record<string, readonly PageCheck[]>> = {
  'SAF-002': [namesCommonRisks],
  'SAF-003': [namesSeriousRisks],
  'SAF-004': [ofWhole(asksInPregnancy)],
  'SAF-005': [asksAboutBleeding],
  'SAF-006': [namesWarningSigns],
  'SAF-007': [ofWhole(warnsOfImplants)],
  'SAF-008': [ofWhole(namesOwnRisks)],
  'SAF-009': [namesEmergencyNumber],
  'TST-001': [quotesNoPatients, quotesNobody],
  'TST-002': [authorisesPatients],
  'TST-008': [labelsPictures],
  'PRV-004': [namesNoPatients],
  'CRD-004': [namesLicensee],
  'CRD-006': [staysInScope],
  'PRC-002': [carriesTerms, keepsAsterisks],
  'PRC-003': [ofWhole(limitsMedicare)],
  'CIT-008': [joinsReferences],
  'CIT-011': [provesRecent],
  'PAG-001': [carriesDisclaimer],
  'PAG-002': [namesAuthor],
  'PAG-003': [isReviewed],
  'PAG-004': [namesPlaces],
  'PAG-006': [claimsNothingInAddress],
  'PAG-007': [keepsContactDetails],
  'PAG-008': [endsNotices],
  'PAG-009': [namesDates],
  'ACC-001': [describesPictures],
  'ACC-002': [keepsHeadings],
  'ACC-003': [namesLinks],
  'ACC-004': [readsEasily],
  'ACC-005': [namesEmoji],
  'UK-002': [keepsProofOfTestimonials],
  'CAN-001': [usesRegisteredTitle],
  'EU-001': [asksForCountryRules],
}
const ALL = Object.values(PAGE_CHECKS).flat()

/** The findings about a page as a whole: what is missing, what does not fit together, what is past its time. */
export function checkPage(read: ReadPage, context: CheckContext): Finding[] {
  return ALL.flatMap((check) => check(read, context))
}
