import type { DemoRecord } from '../demo-record.ts'
import { aCupAndAStory } from './a-cup-and-a-story.ts'
import { acupunctureForLowerBacksPasted } from './acupuncture-for-lower-backs-pasted.ts'
import { anAchingBackInPregnancy } from './an-aching-back-in-pregnancy.ts'
import { aQuietWeekInDecember } from './a-quiet-week-in-december.ts'
import { betweenTwoVisits } from './between-two-visits.ts'
import { coldDaysAndOldKnees } from './cold-days-and-old-knees.ts'
import { cupsSpoonsAndMugwort } from './cups-spoons-and-mugwort.ts'
import { doesAcupunctureHelpSciatica } from './does-acupuncture-help-sciatica.ts'
import { fourDoorsOneCorridor } from './four-doors-one-corridor.ts'
import { howLongAVisitTakes } from './how-long-a-visit-takes.ts'
import { lightThatHeals } from './light-that-heals.ts'
import { naturalReliefInAlderBay } from './natural-relief-in-alder-bay.ts'
import { oneRoomOnePerson } from './one-room-one-person.ts'
import { payingForCare } from './paying-for-care.ts'
import { warmthOnAStiffMorning } from './warmth-on-a-stiff-morning.ts'
import { whatTheReviewsFound } from './what-the-reviews-found.ts'
import { whyGuidelinesDisagree } from './why-guidelines-disagree.ts'
import { wornDiscsAndNeedles } from './worn-discs-and-needles.ts'
import { yourFirstVisit } from './your-first-visit.ts'

/** In the order they are made: an article links only to those before it. The newest comes first in lists. */
export const articles: DemoRecord[] = [
  coldDaysAndOldKnees,
  howLongAVisitTakes,
  aQuietWeekInDecember,
  aCupAndAStory,
  warmthOnAStiffMorning,
  oneRoomOnePerson,
  fourDoorsOneCorridor,
  whyGuidelinesDisagree,
  yourFirstVisit,
  cupsSpoonsAndMugwort,
  payingForCare,
  betweenTwoVisits,
  anAchingBackInPregnancy,
  wornDiscsAndNeedles,
  acupunctureForLowerBacksPasted,
  lightThatHeals,
  naturalReliefInAlderBay,
  whatTheReviewsFound,
  doesAcupunctureHelpSciatica,
]
