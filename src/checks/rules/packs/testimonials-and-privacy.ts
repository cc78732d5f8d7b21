import type { Rule } from '../rule.ts'
import { FTC_ENDORSEMENTS, GDPR, HIPAA_IDENTIFIERS } from './sources-on-people-and-prices.ts'
import { AU_133, ON_COLLEGE } from './sources.ts'

const SITES =
  '(google|yelp|facebook|trustpilot|tripadvisor|healthgrades|zocdoc|whatclinic|client|clients|patient|patients|customer|star|online|happy|glowing|rave|rating)'
/** Those whom the clinic treats, as it calls them. */
const OURS =
  '(patients|clients|customers|guests|regulars|those we treat|(people|folks|those|everyone|families|athletes|couples) (we|who) (treat|see|visit|come|have treated)|our ..2 (people|mums|moms|mothers|dads|families|runners|athletes|members|dancers|seniors|students|couples|parents))'
/** Anybody but the reader. */
const PEOPLE =
  "!(you|your|you're|you'll|you've|yourself|yours|others like you|anyone|someone|somebody|everyone) [patient]"
const MANY =
  '(many|most|some|countless|plenty of|hundreds of|thousands of|so many|lots of|several|a lot of|nearly every|nearly everyone|nearly all|almost every|almost all|# percent of)'
const NO_WORSE =
  '!(worse|sore|sick|tired|dizzy|faint|a (prick|pinch|dull|brief|slight|mild|small|little)|nothing|no change|it hard|us |the (clinic|room|place|parking|desk|form|price))'
/** Something got better, in a lexicon's words or in those of comparison. */
const BETTER =
  '([benefit-verb|benefit-noun|benefit-adjective|cure|vanish|remove|repair|wellbeing|lasting]|better|less|fewer|looser|lighter|calmer|deeper|easier|stronger|freer|clearer|quieter|smoother|longer|straighter|taller|faster|softer|warmer|brighter|happier|fitter|younger|sharper|sounder|milder|shorter|gone|back (at|to|on|in)|improved|difference|disappear*|fades|faded|eases|eased|lifted)'
const CAME =
  '(arrived (on|with|bent|limping|in (pain|tears|agony|a))|came (in|with|on|for|after|back|here|to us (with|for|after|on|in))|limped|hobbled|suffered|suffers|was suffering|had suffered|consulted|sought|complained|presented|was referred|visited us|walked in|walked out|started (treatment|seeing|coming)|could not|couldn’t|struggled|lived with|had been in|was in (pain|agony|tears)|was brought|was told|was diagnosed|recovered|was healed|was cured|beat|overcame)'
const YEARS = '(year|years|yr|yrs|month|months|week|weeks)'

/** Rules about the words, the names and the stories of patients. */
export const PATIENT_RULES: readonly Rule[] = [
  {
    id: 'TST-001',
    title: 'Testimonial on a site where they are banned',
    jurisdictions: ['AU', 'CA-ON'],
    severity: 'blocker',
    by: 'words',
    rule: 'Take out what patients say about their care, and every review that is shown again.',
    why: 'In Australia and Ontario nobody may advertise a health service with the words of patients. One person’s story says nothing about what the next person may expect, so the law keeps it out altogether.',
    sources: [AU_133, { ...ON_COLLEGE, document: 'O. Reg. 318/12, section 30, as told in material of the college' }],
    remedy: 'remove',
    suggestion: 'Tell facts about the clinic instead: who works there, when it is open, what happens at a visit.',
    phrases: [
      '~testimonial',
      `${SITES} (~review|rating|ratings) !(of (the )?(evidence|studies|literature|trials))`,
      '(read|see|browse|check out|all|of) (our|these|more|the) ..1 (reviews|ratings|success stories)',
      '{cream|systematic} (reviews|ratings) (from|by|of) (our|happy|real|satisfied|other|the) ..1 (patients|clients|customers|people|clinic)',
      '(5|five|4.5|4.6|4.7|4.8|4.9|5.0) (star|stars) !(hotel|hotels|lodge|inn|motel|resort|restaurant|cabin|jumps|jump|energy|chef)',
      '(4.5|4.6|4.7|4.8|4.9|5.0|5|five|ten|10) out of (5|five|10|ten) !(people|adults|women|men|workers|australians|canadians|ontarians|of|athletes|children|mothers|patients|cases|runners)',
      '(what|why|how) (our|other|real|happy|some|many|past|her|his)? (patients|clients|customers|guests|people) ..2 (say|said|saying|think|love|rave|tell)',
      '(hear|words|stories|letters|love|thanks|notes|cards) from ..2 (patients|clients|customers|(people|those|folks|others|mums|mothers|locals|neighbors) (we|who|like|just))',
      '(success|patient|client|recovery|healing) (story|stories)',
      '(patients|clients|customers) (rave|love us|swear by|vote us|rate us)',
      '(in (her|his|their) own words|rated ..2 (5|five|4.5|4.6|4.7|4.8|4.9|5.0|highest|top) ..2 by)',
      '(wrote|writes|says|said|shares|recalls|raves|tells us|told us) ^ ..6 (patient|client|customer|regular|since)',
      '(thank you|thanks|grateful|thankful) (so much)? (to|for) ..6 (my|me) ',
      '(my|your|our) ..2 (gone|cured|healed|vanished|a memory|history|better) thanks to (you|this|the|dr|your)',
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'heading: What our patients say',
      'See our five-star reviews on Google.',
      '"My back pain vanished," writes Jane, a patient since spring.',
      'Rated 4.9 out of 5 by the people of Cairns.',
      'heading: Testimonials',
    ],
    mustNotHit: [
      'We do not publish testimonials, because the law forbids them.',
      'A systematic review of nine trials found little difference [1].',
      'About four out of five adults have back pain at some time.',
      'People often ask us "Will my fund pay for this?"',
      'We review your plan after three visits.',
    ],
  },
  {
    id: 'TST-007',
    title: 'What patients say, used as evidence',
    jurisdictions: ['US', 'UK', 'AU', 'CA-ON'],
    severity: 'warning',
    by: 'words',
    rule: 'Do not rest a benefit on what patients report, notice or feel.',
    why: '“Many patients notice better sleep” reads as a fact about the treatment. Patients who stayed away, or would have got better anyway, are not counted, so it proves nothing and still counts as a claim.',
    sources: [FTC_ENDORSEMENTS, { ...AU_133, document: 'National Law, section 133: can be a purported testimonial' }],
    remedy: 'add-evidence',
    suggestion: 'Some studies asked people about this as well; the findings were mixed [cite].',
    phrases: [
      `${PEOPLE} ..3 (~report|~tell (us|me)|~swear by|~rave about) ${NO_WORSE} ... ${BETTER}`,
      `(~hear) (it)? ..3 from ..2 (patients|clients|people|customers) ... ${BETTER}`,
    ],
    claims: [
      {
        types: ['experience'],
        saying: [
          OURS,
          `${MANY} ..2 ${PEOPLE}`,
          `${PEOPLE} ..4 (~report|~tell us|~swear by)`,
          '(people|everyone|everybody|regulars) ..6 (~notice|~report|~say|~tell)',
        ],
      },
    ],
    guards: ['negated', 'cited', 'title', 'quoted-rule'],
    mustHit: [
      'Many patients notice better sleep and less pain.',
      'Most clients feel improvement after 1-3 sessions.',
      'Patients tell us over and over that the brain fog has gone.',
      'Parents report calmer bedtimes after a block of adjustments.',
      'alt: Bar chart: 91% of clients reported a looser jaw',
      'Many patients describe it as a massage that leaves the body lighter.',
    ],
    mustNotHit: [
      'Many people with back pain get better over time.',
      'Most people feel a dull ache or a tingle when the needle goes in.',
      'Some clients feel sore the next day.',
      'Patients tell us that the parking behind the church is full on Sundays.',
      'In one trial, patients reported less pain after six weeks [1].',
      'Please tell us if you notice that your pain eases.',
    ],
  },
  {
    id: 'PRV-001',
    title: 'Patient identifiers in content',
    jurisdictions: ['US', 'UK', 'AU', 'EU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Show no name, age, date or record number by which a patient could be known.',
    why: 'That somebody is a patient at all is private. Even a first name with an age and a complaint can tell neighbors who is meant.',
    sources: [HIPAA_IDENTIFIERS, GDPR],
    remedy: 'remove',
    suggestion: 'Use a made-up example, and say that it is one: someone in their fifties has leg pain.',
    phrases: [
      `(our|my|a|another) (patient|client) ^ ^? (#|who|and|says|said|told|${CAME})`,
      `(mr|mrs|ms|miss) ^ ..4 !(came to us after) ${CAME}`,
      `(baby|toddler|grandma|grandpa) ^ ... ${CAME}`,
      `^ ^? (aged|age) #`,
      `^ ^? # (${YEARS} old)? (who)? ..1 ${CAME}`,
      `^ ^ # ..4 ${CAME}`,
      `^ ^? (a|an) # ${YEARS} old !(practice|clinic|business|family|tradition|company|building|house|tree|firm|art)`,
      `^ ^? # ${YEARS} ..1 (who|came|visited|was|had)`,
      `meet ^ ^? who (came|suffered|had|could|struggled|lived|was|limped) ... [symptom|condition|body-part]`,
      '(mrn|(medical record|patient|chart|file|case|record) (id|no|number)) ..1 #',
      '(dob|date of birth) #',
    ],
    guards: ['credential-near', 'title'],
    mustHit: [
      'Our patient Maria, 54, came with sciatica.',
      'Ms. Alvarez arrived on two canes in March.',
      'caption: Baby Otis Brandt, 5 weeks, who came to us for colic.',
      'Rose Doyle, aged 61, had not slept for a year.',
      'cell: MRN: 448812',
      'Tom, a 40-year-old teacher, limped in on a Monday.',
    ],
    mustNotHit: [
      'A made-up example: someone in their fifties has leg pain.',
      'Mrs Pargeter’s sister runs the support group in the church hall.',
      'Please bring your date of birth and insurance card.',
      'Maya Ortiz, L.Ac., came to us in 2014.',
      'heading: Our Patient Portal',
      'We are on Elm Street, a 90-year-old building with a blue door.',
    ],
  },
]
