import type { DemoRecord } from './demo-record.ts'
import { the } from './demo-record.ts'

type Person = { family: string; given?: string; nonDroppingParticle?: string } | { literal: string }

/** Authors as PubMed prints them: family name, a blank, initials; what has no initials is a group or "et al". */
function by(...names: string[]): Person[] {
  return names.map((name) => {
    const match = /^(.+) ([A-Z]{1,4})$/.exec(name)
    return match ? { family: match[1]!, given: match[2]! } : { literal: name }
  })
}

const lowBackPain = the('conditions', 'low-back-pain')
const acupuncture = the('modalities', 'acupuncture')
const inPain = { modality: acupuncture, outcome: 'pain' }
const inHarms = { modality: acupuncture, outcome: 'adverse-events', measure: 'other', lowerIsBetter: true }
const cochrane = {
  type: 'article-journal',
  containerTitle: 'Cochrane Database of Systematic Reviews',
  containerTitleShort: 'Cochrane Database Syst Rev',
  language: 'en',
}
const article = { type: 'article-journal', language: 'en' }
const report = { type: 'report', language: 'en' }

/**
 * Real works, with the facts read in public copies of them and no others: a number nobody has looked up is left empty.
 * None has a standing yet, which is what the watch is for; what the reviewer found of them is in `verifications.ts`.
 */
export const citations: DemoRecord[] = [
  {
    key: 'liu-2015',
    data: {
      ...article,
      title: 'Acupuncture for Low Back Pain: An Overview of Systematic Reviews',
      author: [
        { family: 'Liu', given: 'Lizhou' },
        { family: 'Skinner', given: 'Margot' },
        { family: 'McDonough', given: 'Suzanne' },
        { family: 'Mabire', given: 'Leon' },
        { family: 'Baxter', given: 'George David' },
      ],
      containerTitle: 'Evidence-Based Complementary and Alternative Medicine',
      containerTitleShort: 'Evid Based Complement Alternat Med',
      issued: { year: 2015, month: 3, day: 4 },
      volume: '2015',
      page: '328196',
      identifiers: { doi: '10.1155/2015/328196', pmid: '25821485', pmcid: 'PMC4364128' },
      design: 'overview-of-reviews',
      results: [
        {
          ...inPain,
          condition: lowBackPain,
          phase: 'chronic',
          comparator: 'no-treatment',
          timepoint: 'short',
          lowerIsBetter: true,
          favours: 'intervention',
          clinicallyImportant: 'yes',
          locator: 'Abstract',
          plainSummary:
            'For long-lasting low back pain, acupuncture gave relief that mattered to patients for a short time, compared with no treatment or when added to usual care. The reviews were of low quality.',
        },
        {
          ...inPain,
          condition: lowBackPain,
          phase: 'acute',
          comparator: 'sham',
          lowerIsBetter: true,
          clinicallyImportant: 'unclear',
          locator: 'Abstract',
          plainSummary:
            'For new low back pain, the reviews do not agree on whether acupuncture relieves pain more than a sham.',
        },
        {
          modality: acupuncture,
          outcome: 'function',
          condition: lowBackPain,
          phase: 'acute',
          comparator: 'sham',
          favours: 'neither',
          locator: 'Abstract',
          plainSummary: 'For new low back pain, acupuncture and sham made no difference to how well people could move.',
        },
      ],
      notes: 'An overview of 16 systematic reviews.',
    },
  },
  {
    key: 'lee-2013',
    data: {
      ...article,
      title: 'Acupuncture for acute low back pain: a systematic review',
      author: by('Lee JH', 'Choi TY', 'Lee MS', 'Lee H', 'Shin BC', 'Lee H'),
      containerTitle: 'The Clinical Journal of Pain',
      containerTitleShort: 'Clin J Pain',
      issued: { year: 2013, month: 2 },
      volume: '29',
      issue: '2',
      page: '172-185',
      identifiers: { doi: '10.1097/AJP.0b013e31824909f9' },
      design: 'systematic-review',
      results: [
        {
          ...inPain,
          condition: lowBackPain,
          phase: 'acute',
          comparator: 'sham',
          lowerIsBetter: true,
          favours: 'intervention',
          locator: 'Abstract',
          plainSummary:
            'For new low back pain, acupuncture relieved pain more than a sham, but did not help people move better.',
        },
        {
          modality: acupuncture,
          outcome: 'global',
          condition: lowBackPain,
          phase: 'acute',
          comparator: 'nsaid',
          lowerIsBetter: false,
          favours: 'intervention',
          locator: 'Abstract',
          plainSummary:
            'For new low back pain, symptoms improved more often with acupuncture than with anti-inflammatory drugs.',
        },
      ],
      notes: '11 randomized trials, acute pain only.',
    },
  },
  {
    key: 'zijlstra-2003',
    data: {
      ...article,
      title: 'Anti-inflammatory actions of acupuncture',
      author: [
        ...by('Zijlstra FJ'),
        { family: 'Berg-de Lange', given: 'I', nonDroppingParticle: 'van den' },
        ...by('Huygen FJPM', 'Klein J'),
      ],
      containerTitle: 'Mediators of Inflammation',
      containerTitleShort: 'Mediators Inflamm',
      issued: { year: 2003 },
      volume: '12',
      issue: '2',
      page: '59-69',
      identifiers: { doi: '10.1080/0962935031000114943' },
      design: 'narrative-review',
      notes:
        'Builds a hypothesis. Its own abstract says that large randomized trials are missing: never cite it for an effect.',
    },
  },
  {
    key: 'mu-2020',
    data: {
      ...cochrane,
      title: 'Acupuncture for chronic nonspecific low back pain',
      author: by('Mu J', 'Furlan AD', 'Lam WY', 'Hsu MY', 'Ning Z', 'Lao L'),
      issued: { year: 2020, month: 12, day: 11 },
      issue: '12',
      number: 'CD013814',
      identifiers: { doi: '10.1002/14651858.CD013814', cochraneId: 'CD013814' },
      versionOf: the('citations', 'furlan-2005'),
      design: 'systematic-review-ma',
      searchedOn: '2019-08-29',
      results: [
        {
          ...inPain,
          condition: lowBackPain,
          phase: 'chronic',
          comparator: 'sham',
          timepoint: 'immediate',
          unit: 'points of 100',
          mcid: 15,
          lowerIsBetter: true,
          clinicallyImportant: 'no',
          locator: 'Abstract',
          plainSummary:
            'For long-lasting low back pain, acupuncture may not relieve pain more than a sham by an amount that matters right after treatment.',
        },
        {
          ...inPain,
          condition: lowBackPain,
          phase: 'chronic',
          comparator: 'no-treatment',
          lowerIsBetter: true,
          favours: 'intervention',
          locator: 'Abstract',
          plainSummary: 'For long-lasting low back pain, acupuncture relieved pain more than no treatment.',
        },
      ],
      notes:
        '33 studies with 8,270 people in all. A difference in pain of 15 of 100 was taken as one that matters. Certainty from moderate to very low, by comparison. Takes the place of the 2005 review for chronic pain.',
    },
  },
  {
    key: 'qaseem-2017',
    data: {
      ...article,
      title:
        'Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: A Clinical Practice Guideline From the American College of Physicians',
      author: by(
        'Qaseem A',
        'Wilt TJ',
        'McLean RM',
        'Forciea MA',
        'Clinical Guidelines Committee of the American College of Physicians',
      ),
      containerTitle: 'Annals of Internal Medicine',
      containerTitleShort: 'Ann Intern Med',
      issued: { year: 2017, month: 4, day: 4 },
      volume: '166',
      issue: '7',
      page: '514-530',
      identifiers: { doi: '10.7326/M16-2367' },
      design: 'guideline-grade',
      guideline: {
        body: 'American College of Physicians',
        year: 2017,
        condition: lowBackPain,
        phase: 'any',
        modality: acupuncture,
        direction: 'for',
        strength: 'strong',
        jurisdiction: 'US',
        expiresOn: '2022-04-04',
      },
      notes:
        'Among the treatments to choose first: acupuncture for acute and subacute pain on low-quality evidence, for chronic pain on moderate. ACP takes its guidelines as withdrawn 5 years after publication.',
    },
  },
  {
    key: 'vickers-2018',
    data: {
      ...article,
      title: 'Acupuncture for Chronic Pain: Update of an Individual Patient Data Meta-Analysis',
      author: by(
        'Vickers AJ',
        'Vertosick EA',
        'Lewith G',
        'MacPherson H',
        'Foster NE',
        'Sherman KJ',
        'Irnich D',
        'Witt CM',
        'Linde K',
        'Acupuncture Trialists’ Collaboration',
      ),
      containerTitle: 'The Journal of Pain',
      containerTitleShort: 'J Pain',
      issued: { year: 2018, month: 5 },
      volume: '19',
      issue: '5',
      page: '455-474',
      identifiers: { doi: '10.1016/j.jpain.2017.11.005' },
      versionOf: the('citations', 'vickers-2012'),
      design: 'systematic-review-ipd',
      results: [
        {
          ...inPain,
          population: 'Adults with chronic pain of back, neck, shoulder, head or joints',
          phase: 'chronic',
          comparator: 'no-treatment',
          lowerIsBetter: true,
          favours: 'intervention',
          locator: 'Abstract',
          plainSummary:
            'People with long-lasting pain had less of it with acupuncture than without, by about half a standard deviation; about 15% of that was lost after a year.',
        },
        {
          ...inPain,
          population: 'Adults with chronic pain of back, neck, shoulder, head or joints',
          phase: 'chronic',
          comparator: 'sham',
          lowerIsBetter: true,
          favours: 'intervention',
          locator: 'Abstract',
          plainSummary: 'Against a sham the difference was much smaller, about a fifth of a standard deviation.',
        },
      ],
      notes: '39 trials with 20,827 patients in all.',
    },
  },
  {
    key: 'vickers-2012',
    data: {
      ...article,
      title: 'Acupuncture for Chronic Pain: Individual Patient Data Meta-analysis',
      author: by(
        'Vickers AJ',
        'Cronin AM',
        'Maschino AC',
        'Lewith G',
        'MacPherson H',
        'Foster NE',
        'Sherman KJ',
        'Witt CM',
        'Linde K',
        'Acupuncture Trialists’ Collaboration',
      ),
      containerTitle: 'Archives of Internal Medicine',
      containerTitleShort: 'Arch Intern Med',
      issued: { year: 2012, month: 10, day: 22 },
      volume: '172',
      issue: '19',
      page: '1444-1453',
      identifiers: { doi: '10.1001/archinternmed.2012.3654', pmcid: 'PMC3658605' },
      design: 'systematic-review-ipd',
      results: [
        {
          ...inPain,
          population: 'Adults with chronic back or neck pain',
          phase: 'chronic',
          comparator: 'sham',
          measure: 'SMD',
          value: -0.23,
          ciLow: -0.33,
          ciHigh: -0.13,
          unit: 'standard deviations',
          lowerIsBetter: true,
          favours: 'intervention',
          locator: 'Abstract',
          plainSummary: 'Back and neck pain was a little lower with acupuncture than with a sham.',
        },
        {
          ...inPain,
          population: 'Adults with chronic back or neck pain',
          phase: 'chronic',
          comparator: 'no-treatment',
          measure: 'SMD',
          value: -0.55,
          ciLow: -0.58,
          ciHigh: -0.51,
          unit: 'standard deviations',
          lowerIsBetter: true,
          favours: 'intervention',
          locator: 'Abstract',
          plainSummary: 'Back and neck pain was lower with acupuncture than without it.',
        },
      ],
      notes:
        '29 of 31 trials with 17,922 patients in all. The update of 2018 takes its place. Effects are entered as lower pain, so with a minus.',
    },
  },
  {
    key: 'furlan-2005',
    data: {
      ...cochrane,
      title: 'Acupuncture and dry-needling for low back pain',
      author: by('Furlan AD', 'van Tulder MW', 'Cherkin D', 'Tsukayama H', 'Lao L', 'Koes BW', 'Berman BM').map(
        (name) =>
          'family' in name && name.family === 'van Tulder'
            ? { ...name, family: 'Tulder', nonDroppingParticle: 'van' }
            : name,
      ),
      issued: { year: 2005 },
      number: 'CD001351',
      identifiers: { doi: '10.1002/14651858.CD001351.pub2', cochraneId: 'CD001351.pub2' },
      design: 'systematic-review-ma',
      notes: 'For chronic pain the Cochrane review of 2020 takes its place.',
    },
  },
  {
    key: 'nice-ng59',
    data: {
      ...report,
      title: 'Low back pain and sciatica in over 16s',
      author: by('National Institute for Health and Care Excellence'),
      publisher: 'National Institute for Health and Care Excellence',
      issued: { year: 2016, month: 11, day: 30 },
      number: 'NG59',
      design: 'guideline-grade',
      guideline: {
        body: 'National Institute for Health and Care Excellence',
        year: 2016,
        condition: lowBackPain,
        phase: 'any',
        modality: acupuncture,
        direction: 'against',
        jurisdiction: 'UK',
      },
      notes: 'Last updated on 11 December 2020. It says not to offer acupuncture for low back pain.',
    },
  },
  {
    key: 'ahrq-2020',
    data: {
      ...report,
      title: 'Noninvasive Nonpharmacological Treatment for Chronic Pain: A Systematic Review Update',
      author: by('Skelly AC', 'Chou R', 'Dettori JR', 'Turner JA', 'et al'),
      publisher: 'Agency for Healthcare Research and Quality',
      issued: { year: 2020, month: 4 },
      number: 'Comparative Effectiveness Review No. 227',
      design: 'hta-report',
      results: [
        {
          ...inPain,
          condition: lowBackPain,
          phase: 'chronic',
          favours: 'intervention',
          locator: 'Key messages',
          plainSummary:
            'Acupuncture is among the treatments that improved function, pain or both for at least a month in long-lasting low back pain.',
        },
      ],
    },
  },
  {
    key: 'who-2023',
    data: {
      ...report,
      title: 'Guideline for non-surgical management of chronic primary low back pain',
      author: by('World Health Organization'),
      publisher: 'World Health Organization',
      issued: { year: 2023, month: 12, day: 7 },
      identifiers: { isbn: '978-92-4-008178-9' },
      design: 'guideline-grade',
      guideline: {
        body: 'World Health Organization',
        year: 2023,
        condition: lowBackPain,
        phase: 'chronic',
        modality: acupuncture,
        direction: 'for',
        strength: 'conditional',
        certainty: 'low',
        jurisdiction: 'international',
      },
      notes: 'Needling therapies "may be offered", on evidence of low certainty. Licence CC BY-NC-SA 3.0 IGO.',
    },
  },
  {
    key: 'baeumler-2021',
    data: {
      ...article,
      title: 'Acupuncture-related adverse events: systematic review and meta-analyses of prospective clinical studies',
      author: [
        { family: 'Bäumler', given: 'Petra' },
        { family: 'Zhang', given: 'Wenyue' },
        { family: 'Stübinger', given: 'Theresa' },
        { family: 'Irnich', given: 'Dominik' },
      ],
      containerTitle: 'BMJ Open',
      containerTitleShort: 'BMJ Open',
      issued: { year: 2021 },
      volume: '11',
      page: 'e045961',
      identifiers: { doi: '10.1136/bmjopen-2020-045961', pmid: '34489268', pmcid: 'PMC8422480' },
      design: 'systematic-review-ma',
      results: [
        {
          ...inHarms,
          population: 'Patients in a series of acupuncture treatments',
          value: 9.31,
          ciLow: 5.1,
          ciHigh: 14.62,
          unit: 'of 100 patients had at least one adverse event',
          locator: 'Abstract',
          plainSummary:
            'About 9 of 100 patients had some unwanted effect. Half of these were bleeding, pain or a flare at the needle site.',
        },
        {
          ...inHarms,
          population: 'Patients in a series of acupuncture treatments',
          value: 1.01,
          ciLow: 0.23,
          ciHigh: 2.33,
          unit: 'of 10,000 patients had a serious adverse event',
          locator: 'Abstract',
          plainSummary: 'About 1 of 10,000 patients had a serious unwanted effect.',
        },
      ],
      notes: 'Serious events by treatment: 7.98 per million.',
    },
  },
  {
    key: 'park-2014',
    data: {
      ...article,
      title: 'The safety of acupuncture during pregnancy: a systematic review',
      author: [
        { family: 'Park', given: 'Jimin' },
        { family: 'Sohn', given: 'Youngjoo' },
        { family: 'White', given: 'Adrian R' },
        { family: 'Lee', given: 'Hyangsook' },
      ],
      containerTitle: 'Acupuncture in Medicine',
      containerTitleShort: 'Acupunct Med',
      issued: { year: 2014 },
      volume: '32',
      issue: '3',
      page: '257-266',
      identifiers: { doi: '10.1136/acupmed-2013-010480', pmid: '24554789', pmcid: 'PMC4112450' },
      design: 'systematic-review',
      results: [
        {
          ...inHarms,
          population: 'Pregnant women treated with acupuncture',
          value: 1.9,
          unit: 'in 100: any adverse event',
          locator: 'Abstract',
          plainSummary: 'In pregnancy, about 2 in 100 had an unwanted effect of any kind.',
        },
        {
          ...inHarms,
          population: 'Pregnant women treated with acupuncture',
          value: 1.3,
          unit: 'in 100: adverse event related to acupuncture',
          locator: 'Abstract',
          plainSummary:
            'In pregnancy, about 1 in 100 had an unwanted effect that acupuncture had, or may have, caused.',
        },
      ],
    },
  },
]
