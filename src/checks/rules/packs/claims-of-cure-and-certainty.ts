import type { Rule } from '../rule.ts'
import { CARE, GOOD, HELPS, ILL, SORE } from './pieces.ts'
import { AU_133, CA_651, CAP_12, FTC_HEALTH } from './sources.ts'

/** What is no illness and is cured nevertheless: food, glue, a filling, a damp wall. */
const NO_ILLNESS =
  '!(..4 (ham|bacon|meat|meats|fish|salmon|cheese|olives|tobacco|damp|mold|mould|resin|gel|filling|composite|glue|paint|concrete|ink|boredom|hunger|thirst|curiosity))'
const BY_SMOKE = '!((over|in|with|by|under) ..3 (smoke|salt|applewood|oak|hickory|sugar|lamp|light|sun|sea))'
const WELL =
  '(pain free|painfree|free of|free from|better|healed|cured|well again|like new|good as new|symptom free|yourself again)'
const WILL = '(will|is going to|are going to|shall)'
const GOES = '([vanish|remove|cure]|improve|heal|ease|calm|settle|thank|be no more|be history)'

/** Rules about promising more than any treatment can keep: a cure, a sure result. */
export const CURE_AND_CERTAINTY_RULES: readonly Rule[] = [
  {
    id: 'CLM-002',
    title: 'Cure claim',
    jurisdictions: ['US', 'US-CA', 'US-FL', 'UK', 'AU', 'EU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Never say or imply that a treatment cures a disease, a condition or a symptom.',
    why: 'A cure means that the illness is gone for good in everybody, and no study shows that of these treatments. Boards and advertising authorities treat the word itself as misleading, whatever stands around it.',
    sources: [
      { authority: 'California Acupuncture Board', document: '16 CCR 1399.455(b)', basis: 'memory' },
      {
        authority: 'Florida Board of Acupuncture',
        document: 'F.A.C. 64B1-9.007',
        url: 'https://flrules.org/gateway/ruleNo.asp?id=64B1-9.007',
        basis: 'read',
      },
      CAP_12,
      AU_133,
      {
        authority: 'European Union',
        document: 'Directive 2005/29/EC, Annex I no. 17',
        url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
        basis: 'memory',
      },
    ],
    remedy: 'reword',
    suggestion: 'Say what it may ease and for whom, with a citation: “may ease … in the short term compared with …”.',
    phrases: [
      `~cure ${NO_ILLNESS} ${BY_SMOKE}`,
      '(curable|cure all|cureall|panacea|miracle cure|miracle worker|magic bullet|silver bullet|wonder drug)',
      `(miracle|miracles|miraculous|miraculously) ..4 (${CARE}|${ILL}|~heal|recovery|relief|pain)`,
      `(${CARE}|~work|~perform) ..3 (miracle|miracles)`,
      `~eradicate ..4 ${ILL}`,
      '~heal (any|all|every|anything|everything|completely|fully|totally|permanently|for good)',
      `${CARE} ..4 (heals|heal|healed|healing) ..3 [condition|serious-condition]`,
      `${CARE} ..4 (~reverse) ..3 [condition|serious-condition]`,
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'Our needles cure sciatica.',
      'Psoriasis has been cured here by an old woman with a pot of bark.',
      'heading: A cure for tinnitus at last',
      'Can craniosacral work cure a stutter?',
      'Osteopathy heals migraine from within.',
      'Not only does cupping cure asthma, it feels good.',
      'item: With regular visits: // Eczema is cured',
    ],
    mustNotHit: [
      'Keep your records secure.',
      'We can procure sterile needles.',
      'The cause is obscure.',
      'Acupuncture is not able to cure disc degeneration.',
      'There is no known cure for fibromyalgia.',
      'Ham and bacon are cured over applewood next door.',
      'The paper is called "Needling as a Cure for Lumbago" and dates from 1912.',
      'We never use the word cure.',
      'A manicure is offered next door.',
    ],
  },
  {
    id: 'CLM-003',
    title: 'Guarantee or certainty of a result',
    jurisdictions: ['US', 'US-CA', 'UK', 'AU', 'CA-ON'],
    severity: 'blocker',
    by: 'words',
    rule: 'Do not promise a result, or let people expect one that nobody can be sure of.',
    why: 'People answer to treatment in different ways, and some do not get better at all. Whoever promises a result, or money back for the lack of one, raises a hope that the law calls unjustified.',
    sources: [
      FTC_HEALTH,
      CA_651,
      CAP_12,
      AU_133,
      { authority: 'Ontario', document: 'O. Reg. 318/12 (advertising)', basis: 'read' },
    ],
    remedy: 'reword',
    suggestion: 'Results differ from person to person, and some people do not improve.',
    phrases: [
      '(~guarantee|guaranteed) !(..4 (appointment|time|privacy|price|prices|rate|rates|availability|confidentiality|slot|callback|reply|response|spot|parking|delivery|seat|place|booking|refund|refunds))',
      `(we|i|our|team|clinic) (can|do|will)? (~promise|~pledge|~assure) !to ..8 (${GOOD}|${ILL}|no more)`,
      '(your money back|money back guarantee|(no|without) (relief|result|results|cure) ..1 no (pay|fee|charge|bill)|or (it|the next|the ..2) (is|are) (free|on us|on the house|ours to pay)|or we (refund|pay) ..2)',
      '100 percent (effective|success|successful|relief|results|recovery|cure|cured|free|better|pain|of (our|the|my) (patients|clients|people))',
      `(never|cannot|cant|yet to|not once) ..1 (failed|fails|disappointed|disappoints|let anyone down|let anybody down|fail !to) `,
      `(never|cannot) ~fail to ..1 ([benefit-verb|remove|cure|reduce|repair|treat-verb])`,
      `(yet to|never) (~meet|~see|~find|met|seen|found) ..2 ${ILL} ..4 (cannot|cant|could not|couldnt|can not|couldn't|can't|did not|didn't)`,
      `(${GOOD}|~work|works) ..4 (every time|each time|every single time|without fail|without exception|for everyone|on everyone|for everybody|(in|for) every (patient|person|case|client|body))`,
      `(works|work|helps|effective|succeeds) ..1 (on|for|in|with) (every|all|any|each|everyone|everybody|anyone|anybody) !(level*|age*|floor*|day*)`,
      `(you have|take|give you|gives you) (our|my|their|her|his) word`,
      `(${SORE}|[benefit-noun|wellbeing]) ..3 (is|are) a? (certainty|given|certain|sure thing|inevitable|assured|foregone conclusion)`,
      '(money|fee|fees|payment) ..2 (returned|back|refunded|repaid|reimbursed) (if|unless) ..6 not? (gone|better|back|improved|improve|relief|results|helped|work|works|worked|cured|satisfied)',
      `(refund|refunded|reimburse|reimbursed|pay nothing|do not pay|don't pay|owe nothing|free of charge|costs nothing) ..1 (if|unless|until) ..6 (gone|better|improve|improves|work|works|relief|results|helped|cured|${ILL})`,
      `never ..2 ~let ..3 down`,
      `never (lose|lost|loses) (against|to|a (battle|fight|case))`,
      `always ..1 (works|work|helps|relieves|eases|succeeds|delivers|heals)`,
      `(not one|not a single|no) ..1 ${ILL} ..3 (will|can|could) ..1 (get past|resist|survive|withstand|stand up to|beat|escape|outlast|defeat)`,
      `${ILL} ..2 (gone|over|finished|ended|history) (for good|forever|for ever|for life)`,
      `${ILL} ..3 (is|are|be|become|becomes) (history|a thing of the past)`,
      `(sure|certain|bound|destined|guaranteed) to (work|help|feel|come|follow|happen|[benefit-verb|remove|cure|vanish|reduce|repair])`,
      `(return|get back|walk out|back|leave) ..2 (to|as)? (pain free|painfree)`,
      `your ..1 [body-part] will thank you`,
      `(everyone|everybody|every (patient|client|person)|all (of)? our (patients|clients)|nobody|no one) ..6 (gets better|get better|gets well|recovers|recover|improves|improve|leaves ..3 (pain|unhappy|disappointed)|walks out)`,
    ],
    claims: [
      {
        types: [...HELPS, 'safety'],
        saying: [
          `(you|you'll) ${WILL} ..2 [remove] ..3 ${SORE}`,
          `(you|you'll) ${WILL}? ..1 (be|feel|become|get|go|walk|wake|leave|return|stay) ..3 ${WELL}`,
          `your ..2 ${SORE} ..3 (${WILL}|'ll) ..2 ${GOES}`,
          `(the|that|this|those|a)? ..1 ${ILL} ${WILL} ..2 (be gone|vanish|disappear|go away|stop|end|be cured|melt|fade|resolve|clear|heal|be no more)`,
          `${WILL} ..2 (put an end to|end|eliminate|erase|get rid of|rid you of|banish|cure|fix|heal|stop|remove|wipe out|relieve|take away|melt away|free you (from|of)) ..4 (your ..2)? (${SORE})`,
          `(going to|will) (forget|leave|miss) (about)? you`,
          `${SORE} ..2 will (not|never|no longer) ..5 (your way|bother|trouble|hurt|ache|return|come back|hold you|keep you|stop you|again|any longer|any more|anymore)`,
        ],
      },
      {
        types: HELPS,
        strengths: ['absolute'],
        saying: [
          '{that|if} (will|shall|going to)',
          "(you'll|we'll|it'll|they'll|won't)",
          '[promise]',
          '(every|each) ..1 time',
          'without exception',
          `(never|not) ..4 again`,
          'nobody',
        ],
      },
      {
        types: HELPS,
        saying: [
          `(no more|goodbye to|farewell to|the last) ..1 ${ILL}`,
          '(does not|doesn’t|do not|don’t) stand a chance',
          '(no|not a single|not one) ..4 we (cannot|can’t|can not|do not|don’t)',
          `${ILL} ..2 (cannot|can’t|never|no longer) ..3 (back|out|against|return|again)`,
          '(nobody|no one) ..6 (still|same)',
          `(~rid|~end|~lose|~say goodbye) ..5 (for good|for keeps|once and for all)`,
        ],
      },
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'We guarantee you will be pain-free after our program.',
      'Your jaw will stop clicking.',
      'Relief from neck pain, or your money back.',
      'Our method has never failed anybody yet.',
      'Teeth grinding stops, every time.',
      'heading: Migraines gone for good',
      'No doubt your sciatica will be gone by summer.',
      'Six needles will put an end to your sciatica.',
    ],
    mustNotHit: [
      'We cannot guarantee any result.',
      'Nobody can promise that you will be pain-free.',
      'We guarantee your privacy at the front desk.',
      'You will feel a brief prick at the ankle.',
      'We promise to answer your call within a day.',
      'We will help you reach urgent care.',
      'Be wary of anyone who promises that your migraine will be gone.',
    ],
  },
]
