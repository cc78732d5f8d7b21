import type { Rule } from '../rule.ts'
import { ON_COLLEGE, ASA } from './sources.ts'
import { AHPRA_TITLES } from './sources-on-people-and-prices.ts'

const MEDICAL =
  '(physician|surgeon|gp|rheumatologist|neurologist|cardiologist|oncologist|gynaecologist|gynecologist|dermatologist|dentist|psychiatrist|psychologist|paediatrician|pediatrician|veterinarian|chiropractor|osteopath|naturopath|podiatrist|physiotherapist|(doctor|professor|lecturer) (of|in) (medicine|philosophy|chiropractic|physical|osteopath*))'
const LONG_AGO =
  '(described|discovered|founded|invented|developed|coined|published|wrote|argued|showed|proposed|named|introduced|street|avenue|suite|unit)'
const EASTERN =
  '(acupuncture|oriental medicine|chinese medicine|traditional chinese medicine|eastern medicine|tcm|herbal medicine|natural medicine)'
/** What somebody may be a specialist of. */
const FIELD =
  '([modality|treatment|condition|symptom|body-part|wellbeing]|tcm|rehab|spine|fertility|pregnancy|pain|sports|sport|wellness|pelvic|recovery|health|skin|nutrition|posture|orthopedic|holistic|paediatric|pediatric|detox|hormone|cosmetic|injury|womens|gait|movement|stress)'
const SPECIALIST = '(specialist|specialists|expert|experts)'
const SPECIALISE = '(specialise|specialises|specialising|specialised|specialize|specializes|specializing|specialized)'
const NO_ADVICE =
  '!(advice|opinion|opinions|consensus|witness|panel|panels|review|reviewers|guideline|guidelines|referral|referrals|letter|report|appointment)'
const SENT = '{..4 to|see|seeing|from|by|refer|referred|ask|consult|tell|if|call|with|visit|another|waiting|need|needs}'
const WE =
  "(we|we'll|we've|we'd|i|i'll|i've|our ..3|my ..2|acupuncturist|acupuncturists|practitioner|practitioners|therapist|therapists|naturopath|naturopaths|herbalist|herbalists)"
const TESTS =
  '(mri|mris|x ray|x rays|xray|xrays|blood test|blood tests|blood work|bloodwork|lab test|lab tests|lab work|labs|ct scan|ct scans|imaging|ultrasound scan|scans)'

/** Rules about titles, and about what the people of a clinic may say that they do. */
export const CREDENTIAL_RULES: readonly Rule[] = [
  {
    id: 'CRD-001',
    title: '“Dr.” or “doctor” without the degree or licence',
    jurisdictions: ['US-CA', 'US', 'UK', 'CA-ON', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Whoever is called “Dr.” or “doctor” needs the degree or licence right next to the name.',
    why: 'Most readers take “Dr.” for a physician, and decide by it whom to trust with an illness. The letters behind the name tell them what kind of doctor it is.',
    sources: [
      {
        authority: 'California',
        document: 'Business and Professions Code section 4936 (a), (b)',
        url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=4936',
        basis: 'read',
      },
      ASA,
      ON_COLLEGE,
    ],
    remedy: 'add-words',
    suggestion:
      'Write the name with its letters: Lin Chen, DACM, L.Ac. (doctorate in acupuncture; not a medical doctor).',
    phrases: [
      `(dr|drs|doctor) ^ !(..3 ${MEDICAL}) !(..2 ${LONG_AGO}) !(recommended|approved|visits|appointments|who)`,
      '(acupuncture|tcm|chinese medicine|oriental medicine|needle) (doctor|doctors)',
      `(doctor|doctors) of (traditional)? ${EASTERN}`,
      '(our|your friendly|your local) (doctor|doctors) !(of (philosophy|medicine|chiropractic|physical|osteopath*))',
    ],
    guards: ['credential-near', 'negated', 'quoted-rule', 'title'],
    mustHit: [
      'Dr. Lin will assess your spine.',
      'Our acupuncture doctors will see you now.',
      'A doctor of acupuncture will take your pulse.',
      'seo: Dr. Fenwick treats hives with herbs',
      'Dr Okafor and Dr Wu share the Tuesday clinic.',
    ],
    mustNotHit: [
      'Talk to your doctor first.',
      'Dr. Chen, DAOM, L.Ac., wrote this page.',
      'Dr Nellie Marsh, a physician, came to us in 2014.',
      'Ask your doctor before you change any medicine.',
      'Our chiropractors are not doctors of Chinese medicine.',
    ],
  },
  {
    id: 'CRD-002',
    title: '“Board certified” without the board',
    jurisdictions: ['US-TX', 'US'],
    severity: 'warning',
    by: 'words',
    rule: 'Name the full board that certified somebody.',
    why: 'Readers take “board certified” for a medical specialty. There are many boards, and only the name tells what was tested.',
    sources: [
      {
        authority: 'Texas Medical Board',
        document: '22 TAC 183.19 (rules were renumbered in 2025, check the number)',
        basis: 'read',
      },
    ],
    remedy: 'add-words',
    suggestion: 'Board certified in acupuncture by the NCCAOM',
    phrases: [
      '{school|town|city|county|condo|tourist|heritage|health} board ..1 (certified|certification|certifications|eligible|approved|qualified)',
    ],
    guards: ['board-near', 'negated', 'quoted-rule', 'title'],
    mustHit: [
      'Our board-certified acupuncturists',
      'item: Team: // Board-certified, every one of us',
      'She is nationally board certified.',
      'A therapist with board certification sees smokers on Wednesday nights.',
    ],
    mustNotHit: [
      'Board certified in acupuncture by the NCCAOM.',
      'None of us is board certified.',
      'The board of the community hall certified the building.',
      'She is certified by the American Board of Physical Medicine.',
    ],
  },
  {
    id: 'CRD-003',
    title: 'Specialist or expert title',
    jurisdictions: ['AU', 'CA-ON', 'US'],
    severity: 'warning',
    severityIn: { AU: 'blocker', 'CA-ON': 'blocker' },
    by: 'words',
    rule: 'Do not call anybody a specialist or an expert where the profession knows no specialties.',
    why: 'A specialist is somebody who passed a recognised specialist training, as physicians do. In Australia and Ontario the word is kept for them by law, and elsewhere it misleads.',
    sources: [AHPRA_TITLES, { ...ON_COLLEGE, document: 'no recognised specialties' }],
    remedy: 'reword',
    suggestion: 'We see many people with long-term back pain.',
    phrases: [
      `(we|i|she|he|they|[clinic]) ..3 {..3 who|doctor|physician|surgeon} ${SPECIALISE} !(cell|cells|care|equipment|diet|unit)`,
      `{..3 doctor|physician|gp|surgeon|dentist|nurse} ${SPECIALISE} in`,
      `(our|local|leading|trusted|certified|qualified) ..3 ${SPECIALIST} ${NO_ADVICE}`,
      `{..5 neurologist|rheumatologist|surgeon|cardiologist|dermatologist} (is|are|as|am|became|be) ..4 ${SPECIALIST} (in|on|for|of|at|who|when|>)`,
      `(is|are|as|am) (a|an|our|the|your) ..2 ${FIELD} ${SPECIALIST}`,
      `< (as|certified|local|trusted|leading|your)? ${FIELD} ${SPECIALIST} ${NO_ADVICE}`,
      `${SENT} ([modality]|tcm|wellness|rehab) ${SPECIALIST} ${NO_ADVICE}`,
      `(the|your) ..3 ${SPECIALIST} (in|for|on|of ^|when it comes) ${NO_ADVICE}`,
      `(we're|i'm|they're|you're in the hands of) ..2 ${SPECIALIST}`,
      'expert (hands|team|care|touch|[modality|treatment|clinician]|and [biography]) !((at|in) (a|the) (hospital|emergency|er))',
      '(expertise in|(our|her|his|my|their) ..2 expertise)',
      '(our|my|her|his|their) ..2 (specialty|speciality|specialties|specialities|specialism)',
      '(is|are) (a|our|my|her|his) (specialty|speciality|specialism)',
      `(ask|trust|meet|join) (the|an|our) ${SPECIALIST}`,
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'We specialize in treating disc degeneration.',
      'Our naturopath is a specialist in gut health.',
      'button: Meet our arthritis experts',
      'Elena is a fertility specialist who also leads our prenatal yoga.',
      'As certified experts in scoliosis, we see teenagers.',
      'seo: Neuropathy Specialists Near You',
      'Nowadays acupuncture specialists also use lasers.',
      'Sports injuries are our speciality.',
    ],
    mustNotHit: [
      'Your GP may refer you to a specialist.',
      'Ask your doctor whether a pain specialist should see you.',
      'We are not specialists, and we do not claim to be.',
      'A neurologist is a specialist in nerves.',
      'Experts disagree about how long to rest.',
      'Get expert advice from your GP first.',
      'Waiting for the letter from your specialist can take weeks.',
    ],
  },
  {
    id: 'CRD-005',
    title: 'Diagnosis or medical testing implied',
    jurisdictions: ['US-GA', 'US'],
    severity: 'warning',
    by: 'words',
    rule: 'Do not say or imply that you make a medical diagnosis or order medical tests.',
    why: 'In most states naming a disease is kept for physicians. A person who believes that a clinic has ruled out an illness may not see a doctor in time.',
    sources: [
      {
        authority: 'Georgia Composite Medical Board',
        document: 'O.C.G.A. 43-34-68: an acupuncturist does not make a medical diagnosis',
        basis: 'read',
      },
      { authority: 'State boards', document: 'laws on the scope of practice', basis: 'memory' },
    ],
    remedy: 'reword',
    suggestion: 'We do a traditional assessment. For a medical diagnosis, see a physician.',
    phrases: [
      `{..2 after|once|before|until} ${WE} ..3 (diagnose|diagnosing|diagnoses)`,
      '{if} (we|i) (have|had|also|first|then)? diagnosed',
      '(we|i|our ..3|acupuncturist|acupuncturists|practitioner|practitioners) ..6 pinpoint',
      '(we|i|our ..3|acupuncturist|acupuncturists|practitioner|practitioners) ..5 (identify|determine|detect|rule out|uncover) ..2 (medical|underlying) ..1 (cause|causes|condition|conditions|disease|diseases|problem|disorder)',
      '(we|our ..3|i) ..4 (find out|tell (you)?|know|see|work out|discover|read) ..2 (what|which) ..1 (disease|diseases|illness|condition|disorder|is wrong|ails you|is causing)',
      '([modality]|acupuncturist|acupuncturists) ..3 (in|for|to|of) ..1 (diagnosing|diagnose)',
      `{..2 your} ${WE} ..3 (order|orders|ordering|interpret|perform|run|arrange|read) ..4 ${TESTS}`,
      '(we|clinic|[clinic]) ..2 (offer|offers|provide|provides|give|gives|make|makes) ..4 (diagnosis|diagnoses|diagnostics|diagnostic (testing|tests|imaging))',
      '(medical|accurate|precise|correct|full|complete|exact|real|proper|free) diagnosis (with us|here|from (our|us)|by our|at our|in our|on your first)',
      '(exam|exams|examination|examinations|assessment|tests) ..14 (mri|x ray|imaging) ..3 (to|and) (diagnose|find)',
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'Our specialists will pinpoint the underlying cause and diagnose it.',
      'Of course: we diagnose what two MRIs have missed.',
      'heading: The role of acupuncture in diagnosing back pain',
      'Our practitioners can order blood tests and X-rays.',
      'We offer a full diagnosis of the gut.',
    ],
    mustNotHit: [
      'We do a traditional assessment. For a medical diagnosis, see a physician.',
      'We do not diagnose diseases.',
      'Your doctor may find the underlying cause by X-ray.',
      'We see people who were diagnosed with multiple sclerosis.',
      'Bring your MRI and your blood tests if you have them.',
      'Our acupuncturists cannot diagnose a fracture.',
    ],
  },
]
