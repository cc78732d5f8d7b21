type Design = { rank: number | null; label: string; meaning: string }

/**
 * Kinds of study. `rank` is the weight a work of this kind has by default behind a claim that a treatment works
 * (6 most, 0 never, null not a source at all). It is only a default: a poor review can be worse than a good trial,
 * and appraisal and certainty decide.
 */
export const DESIGNS = {
  'guideline-grade': {
    rank: 6,
    label: 'Guideline built on systematic reviews',
    meaning: 'Says what an expert body recommends. Cite it for the recommendation, not for the size of an effect.',
  },
  'overview-of-reviews': { rank: 6, label: 'Overview of reviews', meaning: 'A review of systematic reviews.' },
  'systematic-review-ipd': {
    rank: 6,
    label: 'Systematic review of individual patient data',
    meaning: 'Pools the data of each patient of many trials.',
  },
  'systematic-review-ma': {
    rank: 6,
    label: 'Systematic review with meta-analysis',
    meaning: 'Finds all trials of a question and pools their results.',
  },
  'hta-report': {
    rank: 6,
    label: 'Report of a health technology agency',
    meaning: 'A systematic review by a public agency.',
  },
  'network-meta-analysis': {
    rank: 5,
    label: 'Network meta-analysis',
    meaning: 'Compares treatments with each other, also by way of a third.',
  },
  'systematic-review': {
    rank: 5,
    label: 'Systematic review without pooling',
    meaning: 'Finds all trials of a question and describes them.',
  },
  rct: {
    rank: 4,
    label: 'Randomized trial',
    meaning: 'Chance decided who got the treatment. Note whether it was sham-controlled.',
  },
  'nonrandomised-trial': {
    rank: 3,
    label: 'Trial without randomization',
    meaning: 'Someone chose who got the treatment.',
  },
  cohort: {
    rank: 2,
    label: 'Cohort study',
    meaning: 'Follows people over time. Good for harms and for how common something is.',
  },
  'case-control': {
    rank: 2,
    label: 'Case-control study',
    meaning: 'Compares people with and without a condition, looking back.',
  },
  'cross-sectional': {
    rank: 2,
    label: 'Cross-sectional study',
    meaning: 'Counts at one moment. Good for how common something is.',
  },
  survey: { rank: 2, label: 'Survey', meaning: 'Asks people. Good for how common something is.' },
  'case-series': {
    rank: 1,
    label: 'Case series',
    meaning: 'Several patients, nobody to compare them with. A signal of harm at most.',
  },
  'case-report': { rank: 1, label: 'Case report', meaning: 'One patient. A signal of harm at most.' },
  'narrative-review': {
    rank: 1,
    label: 'Narrative review',
    meaning: 'An expert’s reading of chosen studies, not a search for all of them.',
  },
  'expert-opinion': { rank: 1, label: 'Expert opinion', meaning: 'What one expert or panel thinks.' },
  animal: { rank: 0, label: 'Animal study', meaning: 'Never shows that a treatment works in people.' },
  'in-vitro': { rank: 0, label: 'Laboratory study', meaning: 'Never shows that a treatment works in people.' },
  protocol: { rank: 0, label: 'Protocol', meaning: 'The plan of a study that has no results yet.' },
  news: { rank: null, label: 'News story', meaning: 'Not a source. Cite the study it speaks of.' },
  blog: { rank: null, label: 'Blog post', meaning: 'Not a source. Cite the study it speaks of.' },
  marketing: { rank: null, label: 'Advertising', meaning: 'Not a source.' },
  'own-page': { rank: null, label: 'A page of our own', meaning: 'Not a source.' },
} as const satisfies Record<string, Design>

export type StudyDesign = keyof typeof DESIGNS
export const STUDY_DESIGNS = Object.keys(DESIGNS) as StudyDesign[]
