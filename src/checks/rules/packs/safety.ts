import type { Rule } from '../rule.ts'
import { AHPRA_SAFE, policy } from './sources-on-people-and-prices.ts'
import { ASA, FTC_HEALTH } from './sources.ts'

const SURE =
  '(so|very|extremely|completely|totally|perfectly|entirely|absolutely|wholly|fully|100 percent|incredibly|remarkably|really|truly|also|both|quite|generally|relatively|always|inherently|naturally|as)'
const UTTERLY = '(completely|totally|perfectly|100 percent|entirely|absolutely|wholly|utterly|extremely|incredibly)'
const NOT_OF_HEALTH =
  '!(space|place|places|environment|distance|hands|keeping|harbor|harbour|bet|home|travels|pair|for (wheelchairs|walkers|prams|strollers|bikes|dogs)|with us|and secure|and sound|and well|behind|online|from|while|until|once|in (our|the|a) (locker|safe|hall|shed|rack|box|system))'
const NO_ERRAND =
  '!(to (drive|walk|go|do|resume|return|leave|travel|cross|come|park|get up|stand|move|stop|start|touch|remove|eat|swim|open|enter|fly|exercise))'
const NONE =
  '(no|zero|without|free of|free from|minus|nil|not a single|hardly any|scarcely any|virtually no|practically no|none of)'
const WHICH =
  '(known|any|the|those|its|their|serious|real|nasty|unwanted|harmful|unpleasant|dangerous|negative|long term|lasting|such|added|major|significant|possible|chemical|toxic|bad|adverse|harsh|usual|typical|associated)'
const HARMS =
  '(side effect|side effects|sideeffects|risk|risks|effects|events|reactions|danger|dangers|downside|downsides|drawback|drawbacks|complication|complications|contraindications|hazard|hazards)'
const OF_MONEY =
  '!(of (losing|cancellation|double|missing|(a|any|being)? (fee|fees|charge|charged|bill))|(to|for) your (deposit|wallet|card|booking)|taking)'
const NOBODY = '(you|your|anyone|anybody|anything|everyone|a|an|any|him|her|them|the|babies|children|pregnan*|infants)'
const SMALL = '(newborn*|baby|babies|infant*|toddler*|anyone|everyone|tiniest|smallest|pregnan*|great grandmothers)'
const NOT_FELT =
  "(doesn't|does not|don't|do not|won't|will not|never|barely|hardly|scarcely|cannot|can't|wouldn't|would not|didn't|did not)"
const NO_PAPERWORK =
  '!(booking*|paperwork|billing|process|registration|sign|insurance|scheduling|online|check|checkout|admin*|form|forms|payment*|parking|claim|claims|refund*|cancellation*)'

/** What may go wrong, where it is denied. */
const HARM =
  '(harm|harms|harmed|harmful|risk|risks|danger|dangers|dangerous|side effect|side effects|injury|injured|injuries|infection|infections|complication|complications|wrong|worry about|fear)'

/** Rules about how safe, and how free of pain, a treatment is said to be. */
export const SAFETY_RULES: readonly Rule[] = [
  {
    id: 'SAF-001',
    title: 'Absolute or unqualified safety claim',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Do not call a treatment safe, or free of risks, without naming its risks in the same passage.',
    why: 'Whatever pierces, presses or warms the body can hurt somebody, if rarely. A person who reads “safe” and nothing else cannot weigh that, so authorities read the word as a promise.',
    sources: [FTC_HEALTH, AHPRA_SAFE, ASA],
    remedy: 'reword',
    suggestion: 'Serious harm is rare. Bruising, soreness and light bleeding are common.',
    phrases: [
      `{..5 whether|if|ask|when|until|sure|think} (is|are|be|remains|remain|being) ${SURE}? {..2 not} safe ${NOT_OF_HEALTH} ${NO_ERRAND}`,
      `(${UTTERLY}|proven|clinically|medically) safe ${NOT_OF_HEALTH} ${NO_ERRAND}`,
      'safe and? ([natural|proven|praise]|effective|gentle|painless|easy|simple|reliable|comfortable|relaxing|non invasive) !(parking|access|payment|home|trip|drop)',
      '([natural]|gentle|effective|proven|painless|non invasive|quick) and? (very|completely|perfectly|totally)? safe !(space|place|environment)',
      '{be|stay|keep} safe (for|in|during|at) ..2 (everyone|everybody|anyone|all|any age|every age|any stage|children|kids|babies|newborns|infants|pregnan*|seniors|the whole family|the elderly|mothers|moms|mums)',
      'safe !to ..1 ([modality|treatment]|way|option|choice|alternative|answer|path|therapies|treatments) !(to (park|store|lift|exercise|bend|move|get|carry|sit|sleep))',
      '(safest|foolproof|fail safe) ..2 ([modality|treatment]|way|option|choice|thing|care) !(to (park|store|lift|bend|carry|get))',
      '(excellent|perfect|spotless|great|impeccable|flawless|outstanding|unblemished|unmatched|proven|superb) safety (record|profile)',
      '(~validate|~prove|~confirm|~establish|~demonstrate|~guarantee) ..3 safety',
      'safety ..3 (has been|is|are|was|been) ..1 (proven|proved|established|confirmed|guaranteed|demonstrated)',
      `${NONE} ${WHICH}? ${WHICH}? ${HARMS} ${OF_MONEY} !((was|were|have been) (recorded|reported|observed|noted|found|seen|described))`,
      `${HARMS} ..2 (do not|don't|never|does not|doesn't|cannot|can't) (occur|occurs|happen|happens|exist|exists|arise)`,
      `(side effects|risks|complications|dangers|downsides|drawbacks) (none|nil|zero)`,
      '(risk free|side effect free|danger free|complication free) !(trial|booking|cancellation|purchase|guarantee|offer)',
      '{at|are|is} (low|minimal|negligible|little|little to no|next to no) (risk|risks|side effects) !(of|for|group|groups|people|patients|pregnancy)',
      `([modality|treatment|device|remedy]|needle|needles|${UTTERLY}) ..2 harmless`,
      `{if} (cannot|can't|cant|can never|could never|will never|won't|will not|could not) ..1 (harm|hurt|injure|damage) ${NOBODY} !(feelings|chances)`,
      '(does|can do|could do|will do|to do|does you|do you|can do you) no harm',
      '(what could|nothing (could|can|will|ever)) (possibly|ever)? (go|goes|went) wrong',
      'what can (possibly|ever) go wrong',
      'nothing to (fear|lose) !(in asking)',
      `(gentle|mild|safe|soft|kind|harmless) enough (for|to use on) ..3 ${SMALL}`,
      '(not|never) (one|a single|once|had|seen|caused) ..3 ([harm]|injury|injuries|infection|accident|incident)',
      '(never|not once|nobody|no one|no patient|no client) ..4 (harmed|injured|(been|was|were|got) hurt|hurt (anyone|anybody|a (patient|client|soul|fly))) !(feelings|like|that|by (a|the) (fall|car|crash))',
    ],
    claims: [
      {
        types: ['safety'],
        strengths: ['absolute', 'high'],
        saying: [
          '(safely|safest|harmless|(every bit as|twice as|as) safe)',
          `(no|not|nothing|never|nobody|without|zero|free of|cannot|neither|nor|only ever) !(..4 (without|free)) ..8 ${HARM} !free ${OF_MONEY} !((was|were|have been) (recorded|reported|observed|noted|found|seen|described|rare|uncommon)|of medication)`,
          '[natural] !relief',
        ],
      },
    ],
    guards: ['negated', 'risk-named', 'title', 'quoted-rule'],
    mustHit: [
      'Acupuncture is a safe, effective option with no side effects.',
      'There is no risk at all when you choose our gentle needles.',
      'Trigger point work is perfectly safe in pregnancy at any stage.',
      'Our herbs cannot harm you.',
      'heading: Cupping: safe for the whole family',
      'What could go wrong with something so old?',
      'Its popularity rests on numerous trials that validate its safety.',
      'Gentle enough for newborns.',
      'We have never had a single injury in thirty years.',
    ],
    mustNotHit: [
      'No treatment is without risk.',
      'Not all treatments are safe for everyone.',
      'Our clinic is a safe space.',
      'Acupuncture is generally safe, but bruising and soreness are common.',
      'Keep a safe distance from the heat lamp.',
      'Your records are safe with us.',
      'Ask us when it is safe to drive home.',
      'We never say that needling is risk-free.',
      'You can cancel until noon without risk of losing your deposit.',
      'heading: Is it safe to exercise with a sore back?',
    ],
  },
  {
    id: 'SAF-010',
    title: 'Painless claim',
    jurisdictions: ['US', 'AU'],
    severity: 'warning',
    by: 'words',
    rule: 'Do not say that needling, or another treatment, is painless.',
    why: 'Many people feel a prick, an ache or a tingle, and some feel more. Whoever was told that it would not hurt was misled about what they agreed to.',
    sources: [policy('what people are told about the experience must not mislead')],
    remedy: 'reword',
    suggestion: 'You may feel a brief prick, ache or tingling.',
    phrases: [
      `(painless|painlessly|ouchless) ${NO_PAPERWORK} !(lump|lumps|swelling|sore|sores|ulcer|growth|mass|nodule|rash|mole|blood|bleeding|at first)`,
      '(zero|no|not an|without the|minus the) (ouch|ouches|jab|jabs|sting)',
      '(pain|ouch|sting|discomfort) free ..1 (needle|needles|needling|[modality]|treatment|treatments|procedure|procedures|session|sessions|insertion|injection|injections|experience|visit|visits)',
      `{if|when|where} (needle|needles|pins|tips|[modality|treatment|device]|it|they|this|that|shots|injections|removal|extraction) ..2 ${NOT_FELT} (even|really|actually)? (hurt|hurts|sting|stings) !(to (ask|try|call|look|check)|yourself|your|anyone|us|at (home|work|night))`,
      "{..2 some|few|many|most|if} (you|patients|people|clients|children|kids|they) ..1 (won't|will not|don't|do not|never|wouldn't|will never|will barely|will hardly|barely|hardly) (even|really)? (~feel|~notice|~know) (that)? (a thing|anything|(the|our|a|any) (needle|needles|tips|pins|prick|sting|pain)|them go in|it go in|pain)",
      '([modality|treatment]|needle|needles) ..1 (without|minus|with no|with zero|with none of) (any|the|a|all)? (pain|ouch|sting|hurt|discomfort) !(in|after)',
      '(no|zero|not a (bit|trace|hint) of) (pain|discomfort|ouch|sting) (at all)? (during|from|while|whatsoever|with (our|the|these)|involved|no|just|when (the|a|our))',
      '(needle|needles|needling|it) ..3 feel* like (nothing|a feather|a whisper)',
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'Needles can be virtually painless.',
      'Our needles do not hurt, ever.',
      'You will not feel a thing during our dry needling.',
      'heading: Pain-free needling for children',
      'It doesn’t hurt a bit, even on the soles of the feet.',
      'item: With our thin needles: // Needling without any pain',
    ],
    mustNotHit: [
      'Needling is not painless.',
      'It does not hurt to ask your insurer first.',
      'Online booking is quick, and painless paperwork is our hobby.',
      'Tell us at once if a needle hurts.',
      'If it does not hurt when you bend, go on slowly.',
      'Nobody can promise that the needles do not hurt.',
    ],
  },
]
