import type { Rule } from '../rule.ts'
import { GOOD, MEDICINES, OTHER } from './pieces.ts'
import { ASA, AU_133, CA_17508, FTC_HEALTH, ON_COLLEGE } from './sources.ts'

const ANY_OTHER = `(${OTHER}|${MEDICINES}|pads|devices|rest|stretching|other (treatments|therapies|clinics|approaches|methods)|night guard|braces)`
const NO_RIVAL = '!(..2 (sham|placebo|no treatment|usual care|nothing|waiting list|before|usual|expected))'
const MORE =
  '(better|more|faster|sooner|longer|safer|stronger|quicker|greater|superior|gentler|cheaper|higher|further|less|fewer)'
/** Whoever is set above the others. */
const OURS = '([modality|remedy|device|clinic|clinician]|needle|needles|it)'
const MERELY = '(only|just|merely|simply|barely|do nothing but|does nothing but)'
const HIDE =
  '(~mask|~hide|~cover|~cover up|~paper over|~hush|~numb|~silence|~dull|~suppress|~quiet|~quieten|~gloss over|~disguise|~bury|~drown|~dampen|~mute|~postpone|~delay|~patch)'
const DROP =
  '(~stop|~quit|~ditch|~toss|~bin|~dump|~skip|~cancel|~swap|~replace|~drop|~throw away|~throw out|~leave off|~come off|~give up|~wean ..2 off|~wean off|~say goodbye to|~do without|~get off|~trade|~flush|~forget|~shelve|~lose|~put away|~put down|~discontinue|~tear up|~refuse|~reject|~decline|~burn|~abandon|say goodbye to|goodbye to|no more|no longer need|never need|off)'
const THEIRS = '(your|the|those|these|that|all|all your|any|their|taking|using|on|a|an|long term)'
const MED =
  '([drug|surgery]|insulin|chemo|chemotherapy|inhaler|inhalers|statins|pills|pill|tablets|meds|medicines|medicine|medication|medications|prescriptions|painkillers|antidepressants|replacement|blood thinners|radiation)'
const DOCTOR = '(doctor|doctors|physician|gp|hospital|er|emergency room|surgeon|specialist|oncologist|psychiatrist)'

const FIRST =
  '(the best|best|very best|finest|leading|top rated|top|premier|foremost|number one|number 1|no 1|gentlest|safest|greatest|friendliest|fastest|kindest|most (trusted|advanced|experienced|effective|skilled|respected|qualified|loved|successful|recommended|innovative|gifted|popular)|world class|unrivalled|unmatched|!(expert*|specialist*|trusted|famous|featured|pioneer*|experts|innovative) [praise]) !(evidence|practice|practices|available evidence|interest|interests|to|way to|price|prices|of luck|wishes|possible|treatment for|treatments for|care for|medicine is|treatment is|treatment would)'
const OURSELVES =
  '(clinic|clinics|center|centers|centre|centres|practice|studio|spa|team|staff|hands|practitioner|practitioners|chiropractor|chiropractors|acupuncturist|acupuncturists|therapist|therapists|physio|physiotherapist|osteopath|dentist|doctor|doctors|care|treatment|treatments|therapy|massage|acupuncture|results|healing|medicine|healer|healers|[clinician|modality])'

/** Rules about setting a treatment against others: comparing, running down, telling people to leave their care, praising oneself. */
export const RIVAL_RULES: readonly Rule[] = [
  {
    id: 'CLM-010',
    title: 'Better than drugs, surgery or other care',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'A comparison with another treatment needs studies of the one against the other, in the same condition.',
    why: 'That both were studied is not enough: only a study that gave some people the one and some the other can tell which did better. Without it the comparison is a guess at a rival’s cost.',
    sources: [FTC_HEALTH, { ...CA_17508, document: 'Business and Professions Code section 17508(a)(2)' }, ASA, AU_133],
    remedy: 'add-evidence',
    suggestion:
      'Name both, the size and the certainty: “One review of acute low back pain compared acupuncture with anti-inflammatory tablets; the studies were few and small [cite].”',
    phrases: [
      `${MORE} than !((they|you|we|i|he|she|anyone) care) ${NO_RIVAL} ..1 ${ANY_OTHER}`,
      `unlike ..4 ${ANY_OTHER}`,
    ],
    claims: [
      {
        types: ['comparative'],
        about: [
          '[comparison]',
          `(than !((they|you|we|i|he|she|anyone) care)|nothing|no other|beat|beats)`,
          `${OURS} !in ... ${ANY_OTHER}`,
          `${ANY_OTHER} ... ${OURS}`,
        ],
      },
    ],
    guards: ['negated', 'cited', 'title', 'quoted-rule', 'says-little-evidence'],
    mustHit: [
      'Acupuncture works better than painkillers.',
      'caption: Warm stones loosen the neck faster than stretching does.',
      'Cupping beats anti-inflammatory drugs for a stiff back.',
      'Unlike the pills, our approach lasts.',
      'Painkillers merely hush the alarm, whereas our needles put out the fire.',
    ],
    mustNotHit: [
      'It is no better than sham treatment for some outcomes.',
      'You may stay longer than an hour.',
      'Their backs have been sore for longer than they care to count.',
      'In one trial, massage eased neck pain better than exercise did [3].',
      'Acupuncture is not better than surgery.',
      'More than 200 people visited our clinic.',
    ],
  },
  {
    id: 'CLM-011',
    title: 'Discourages needed medical care',
    jurisdictions: ['US', 'UK', 'AU', 'CA-ON'],
    severity: 'blocker',
    isAsGraveInQuestions: true,
    by: 'words',
    rule: 'Do not tell people to stop, skip or replace medical care.',
    why: 'Somebody who leaves off insulin or an antidepressant on a page’s advice can come to grave harm. Only the person who prescribed a medicine may say that it can be left.',
    sources: [
      {
        authority: 'ASA',
        document: 'CAP Code rule 12.2, essential treatment',
        url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
        basis: 'read',
      },
      ASA,
      AU_133,
      FTC_HEALTH,
    ],
    remedy: 'remove',
    suggestion: 'Do not change any medicine without talking to the person who prescribed it.',
    phrases: [
      `{..2 doctor|physician|surgeon|gp|doctors} ${DROP} ${THEIRS}? ..2 ${MED}`,
      `~leave ${THEIRS} ..1 ${MED} ..1 (behind|at home|in the)`,
      `no need (for|to (see|visit|take)) ${THEIRS}? ..1 (${MED}|${DOCTOR})`,
      `(instead of|rather than|without) (seeing|visiting|calling|going to|phoning) ..2 ${DOCTOR}`,
      `(do not|don't|dont|will not|won't|need not|never) (need|bother with|bother about) ${THEIRS}? ..1 (${MED}|${DOCTOR})`,
      `why (see|visit|call|bother|go to|wait for) ..3 ${DOCTOR}`,
      `(skip|cancel|forget|ditch|avoid) ${THEIRS} ..3 (${DOCTOR}|mri|scan|scans|biopsy|operation|screening)`,
    ],
    guards: ['negated', 'title', 'quoted-rule', 'doctor-first'],
    mustHit: [
      'Throw away your painkillers and skip surgery.',
      'heading: Quit the statins, keep the needles',
      'Toss the inhaler: four visits are all your lungs need.',
      'With our needles you can leave your painkillers behind.',
      'Ready to ditch your antidepressants?',
      'You can cancel the knee replacement.',
    ],
    mustNotHit: [
      'Do not stop your medication without asking your doctor.',
      'Ask your doctor before you stop a medicine.',
      'Never come off an antidepressant on your own or on our say-so.',
      'Nothing in this package replaces your oncologist, your scans or your medicines.',
      'Bring a list of your medicines.',
      'We neither prescribe nor adjust antidepressants.',
    ],
  },
  {
    id: 'CLM-012',
    title: 'Runs down conventional medicine',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'warning',
    by: 'words',
    rule: 'Do not paint drugs or surgery as the bad choice. Say that yours is one to discuss.',
    why: 'Making medicines look harmful scares people away from care that they may need, and says nothing for your own treatment. Advertising authorities object to it.',
    sources: [ASA, AU_133, { authority: 'Citewell', document: 'other care is spoken of fairly', basis: 'policy' }],
    remedy: 'reword',
    suggestion: 'Acupuncture is one option. Talk with your doctor about the good and bad points of each choice.',
    phrases: [
      `${MEDICINES} ..4 ${MERELY} ..3 ${HIDE}`,
      `${MEDICINES} ..2 ${HIDE} ..3 (symptoms|pain|cracks|problem|problems|trouble|alarm|signals|signal)`,
      `${MEDICINES} (~poison|~wreck|~ruin|~destroy|~burden|~flood) ..2 (body|you|your|liver|gut|stomach|kidneys)`,
      '(~mask|~hide) ..1 (the|your|my)? symptoms',
      `(harsh|toxic|dangerous|poisonous|synthetic|nasty|needless|unnecessary|risky|addictive|heavy|endless) ..1 (chemicals|${MEDICINES})`,
      `${GOOD} ..6 without (any|the|using|taking|needing|resorting to|relying on)? ..2 ${MEDICINES}`,
      `(~avoid|~escape|spare you|spares you|save you from) ..3 ${MEDICINES}`,
      `alternative to ..2 ${MEDICINES}`,
      `${MEDICINES} (roulette|treadmill|merry go round|trap|mill|industry|conveyor|rollercoaster|nightmare|machine|carousel)`,
      '(big pharma|pharmaceutical burden|pharma industry|pumped full of|under the knife|sedation or dependency)',
      `(not|no longer|never|stop being|nobody) ..3 (slave|hooked|chained|prisoner|enslaved) ..2 (big pharma|${MEDICINES})`,
      `side effects of ..2 ${MEDICINES}`,
    ],
    guards: ['negated', 'cited', 'title', 'quoted-rule', 'doctor-first'],
    mustHit: [
      'Unlike pain medications that only mask symptoms, acupuncture heals.',
      'Pills only paper over hay fever, while our herbs go after what is behind it.',
      'Stop the chemo roulette.',
      'Relief without harsh drugs.',
      'A gentle alternative to surgery.',
    ],
    mustNotHit: [
      'Acupuncture is one option among several, and your doctor can tell you about the others.',
      'Bring a list of your medications.',
      'Aspirin thins the blood.',
      'Do not avoid surgery that you need.',
      'Masks are requested this week.',
    ],
  },
  {
    id: 'CLM-022',
    title: 'Best, number one, most trusted',
    jurisdictions: ['US', 'UK', 'AU', 'CA-ON'],
    severity: 'warning',
    by: 'words',
    rule: 'Use no superlatives that cannot be proved.',
    why: '“The best” says that somebody compared all others and you came first. Without such a comparison it is a claim that nobody can check.',
    sources: [FTC_HEALTH, ASA, AU_133, ON_COLLEGE],
    remedy: 'reword',
    suggestion: 'Say what can be checked: “Open since 2016 in Saint Simons Island, GA.”',
    phrases: [
      `${FIRST} !(..3 (use|uses|reason|reasons|questions|cause)) ..3 ${OURSELVES}`,
      `(nobody|no one|none|no other ..2|no clinic) ..5 (better|finer|gentler|more skilled|as well|like (us|we do))`,
      `(voted|named|rated|ranked|awarded|chosen) ..2 (best|finest|number one|top|favorite|favourite|no 1|# 1)`,
      `(second to none|unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|unbeatable|bar none|world class|world leading) ..4 ${OURSELVES}`,
      `${OURSELVES} ..4 (second to none|unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|unbeatable|bar none|in a class of)`,
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      "One of the Golden Isles' most trusted centers for healing.",
      'seo: #1 Sciatica Chiropractor in Mobile, AL',
      'Nobody in Yorkshire does sports massage better.',
      'heading: Voted the finest massage studio on the Gulf Coast',
      'item: Why parents pick us: // The gentlest hands in the Carolinas',
    ],
    mustNotHit: [
      'It is best to stay active.',
      'The best evidence is from randomized trials.',
      'Wear your best shoes.',
      'Ask which treatment suits you best.',
      'We do our best to run on time.',
    ],
  },
]
