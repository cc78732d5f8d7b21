import type { WrittenLexicon } from './lexicon.ts'
import { benefitVerbs, peopleGetBetter } from './benefit-verbs.ts'
import { benefitNouns, benefitAdjectives } from './benefit-words.ts'
import {
  repairVerbs,
  repairWords,
  mechanismVerbs,
  reduceVerbs,
  reduceWords,
  increaseVerbs,
  increaseWords,
  treatVerbs,
  treatWords,
} from './body-effects.ts'
import { outerParts, innerParts } from './body-parts.ts'
import { bodyProcesses } from './body-processes.ts'
import { causeVerbs, causeWords } from './causes.ts'
import { cautions, redFlags, riskGroups, possibleHarms, dangerSigns } from './cautions.ts'
import { absolutes, promises, likely, mayWords, uncertain } from './certainty.ts'
import { comparisons, praise } from './comparing.ts'
import { spineConditions, jointConditions } from './conditions-of-back-and-joints.ts'
import { muscleConditions, headAndNerveConditions } from './conditions-of-muscles-and-nerves.ts'
import { mindConditions } from './conditions-of-the-mind.ts'
import { digestiveConditions, breathingAndSkinConditions, metabolicConditions } from './conditions-of-the-organs.ts'
import { womensConditions, mensAndChildrensConditions } from './conditions-of-women-men-and-children.ts'
import {
  cureVerbs,
  cureNouns,
  cureAdjectives,
  removeVerbs,
  removeForms,
  vanishVerbs,
  vanishForms,
  preventVerbs,
  preventWords,
} from './cures.ts'
import { devices } from './devices.ts'
import { disclaimers } from './disclaimers.ts'
import { instructionVerbs, instructionFrames } from './instructions.ts'
import { studies, studyVerbs, studyForms, proven, traditionSays } from './knowing.ts'
import { lasting, quick, rootCauses, toxins, toxinVerbs } from './manner.ts'
import { asianModalities, manualModalities } from './modalities.ts'
import { machineModalities, naturalModalities } from './modalities-of-machines-and-mind.ts'
import {
  payers,
  insurerNames,
  coverageWords,
  coverageVerbs,
  prices,
  priceWords,
  offers,
  offerWords,
  urgency,
} from './money-and-offers.ts'
import { negations, pseudoNegations } from './negation.ts'
import { clinicians, clinics, patients, readers } from './people.ts'
import { biographyVerbs, biographyWords, credentials } from './people-and-credentials.ts'
import { remedies, drugs, surgeries } from './remedies-and-drugs.ts'
import { safe, harmNouns, harmWords, harmVerbs, natural } from './safety.ts'
import { seriousDiseases, seriousAsConditions, strokeAsSerious, strokeAsCondition } from './serious-conditions.ts'
import { symptoms } from './symptoms.ts'
import { experiences, prevalences } from './telling.ts'
import {
  dentalAndFootConditions,
  dentalAndFootParts,
  dentalAndFootTreatments,
  familyProcesses,
} from './teeth-feet-and-families.ts'
import { traditionTerms, traditionWords } from './tradition-terms.ts'
import { treatments } from './treatments.ts'
import { visitNouns, placeNouns, visitWords } from './visit-and-place.ts'
import { wellbeing, wellbeingAsIs } from './wellbeing.ts'

/** Every lexicon that sentences are read with; of two entries of a concept that are written alike, the first one counts. */
export const LEXICONS: readonly WrittenLexicon[] = [
  benefitVerbs,
  peopleGetBetter,
  benefitNouns,
  benefitAdjectives,
  repairVerbs,
  repairWords,
  mechanismVerbs,
  reduceVerbs,
  reduceWords,
  increaseVerbs,
  increaseWords,
  treatVerbs,
  treatWords,
  outerParts,
  innerParts,
  bodyProcesses,
  causeVerbs,
  causeWords,
  cautions,
  redFlags,
  riskGroups,
  possibleHarms,
  dangerSigns,
  absolutes,
  promises,
  likely,
  mayWords,
  uncertain,
  comparisons,
  praise,
  spineConditions,
  jointConditions,
  muscleConditions,
  headAndNerveConditions,
  mindConditions,
  digestiveConditions,
  breathingAndSkinConditions,
  metabolicConditions,
  womensConditions,
  mensAndChildrensConditions,
  cureVerbs,
  cureNouns,
  cureAdjectives,
  removeVerbs,
  removeForms,
  vanishVerbs,
  vanishForms,
  preventVerbs,
  preventWords,
  devices,
  disclaimers,
  instructionVerbs,
  instructionFrames,
  studies,
  studyVerbs,
  studyForms,
  proven,
  traditionSays,
  lasting,
  quick,
  rootCauses,
  toxins,
  toxinVerbs,
  asianModalities,
  manualModalities,
  machineModalities,
  naturalModalities,
  payers,
  insurerNames,
  coverageWords,
  coverageVerbs,
  prices,
  priceWords,
  offers,
  offerWords,
  urgency,
  negations,
  pseudoNegations,
  clinicians,
  clinics,
  patients,
  readers,
  biographyVerbs,
  biographyWords,
  credentials,
  remedies,
  drugs,
  surgeries,
  safe,
  harmNouns,
  harmWords,
  harmVerbs,
  natural,
  seriousDiseases,
  seriousAsConditions,
  strokeAsSerious,
  strokeAsCondition,
  symptoms,
  dentalAndFootConditions,
  dentalAndFootTreatments,
  dentalAndFootParts,
  familyProcesses,
  experiences,
  prevalences,
  traditionTerms,
  traditionWords,
  treatments,
  visitNouns,
  placeNouns,
  visitWords,
  wellbeing,
  wellbeingAsIs,
]
