import type { Rule } from '../rule.ts'
import { FTC_HEALTH } from './sources.ts'
import { AHPRA_EVIDENCE, ASA_RULING, ours } from './structure-sources.ts'

const CITE =
  'Cite a study for every health claim: what helps, what is better, what is safe, how common something is, what happens in the body.'
const TAKE_FORM =
  'Cite the review or trial that shows it, and say no more than it does, such as: For adults with chronic low back pain, acupuncture may ease pain in the short term compared with no treatment [cite]. If there is none, take the sentence out.'
const EXAMPLES = {
  mustHit: [
    'Acupuncture relieves chronic low back pain.',
    'Roughly one in seven adults lives with tinnitus.',
    'heading: Hay fever season, eased by needling the ear',
    'Moxa may help you sleep.',
  ],
  mustNotHit: [
    'Acupuncture may ease chronic low back pain in the short term compared with no treatment [1].',
    'You may feel light-headed after treatment.',
    'Our clinic opens at 8 a.m. on Mondays.',
    'In Chinese medicine, an aching back is described as Qi that has stopped moving.',
  ],
}

/**
 * The rules about claims that nothing stands behind. Only the law of the United States was read so far that it says so of every
 * claim; elsewhere we ask for it ourselves. Of the two one is raised at a place.
 */
export const EVIDENCE_RULES: readonly Rule[] = [
  {
    id: 'CLM-001',
    title: 'Health claim without evidence',
    jurisdictions: ['US'],
    severity: 'blocker',
    by: 'claim',
    rule: CITE,
    why: 'In the United States whoever makes a health claim must hold good evidence for it before it is published, as a rule from randomized studies in people. A claim without a source cannot be checked by anybody.',
    sources: [
      FTC_HEALTH,
      {
        authority: 'FTC',
        document: 'FTC Act sections 5 and 12',
        url: 'https://www.ftc.gov/legal-library/browse/statutes/federal-trade-commission-act',
        basis: 'read',
      },
    ],
    remedy: 'add-evidence',
    suggestion: TAKE_FORM,
    ...EXAMPLES,
  },
  {
    id: 'CLM-024',
    title: 'Health claim without evidence (everywhere else)',
    jurisdictions: ['UK', 'AU', 'CA', 'CA-BC', 'CA-ON', 'EU'],
    severity: 'warning',
    by: 'claim',
    rule: CITE,
    why: 'A sentence that speaks of health has a source, or a reviewer who stands for it, wherever it is read: a claim without one cannot be checked by anybody. The British advertising authority expects robust trials behind it, the Australian regulator acceptable evidence.',
    sources: [ours('every health claim has a source or a reviewer’s verdict'), ASA_RULING, AHPRA_EVIDENCE],
    remedy: 'add-evidence',
    suggestion: TAKE_FORM,
    ...EXAMPLES,
  },
]
