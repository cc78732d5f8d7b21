import type { Rule } from '../rule.ts'
import { CARE, GOOD, ILL, SORE } from './pieces.ts'
import { ASA, AU_133, CA_651, CAP_12, FTC_HEALTH } from './sources.ts'

/** What is no illness and is cured nevertheless: food, glue, a filling, a damp wall. */
const NO_ILLNESS =
  '!(..4 (ham|bacon|meat|meats|fish|salmon|cheese|olives|tobacco|damp|mold|mould|resin|gel|filling|composite|glue|paint|concrete|ink|boredom|hunger|thirst|curiosity))'
const BY_SMOKE = '!((over|in|with|by|under) ..3 (smoke|salt|applewood|oak|hickory|sugar|lamp|light|sun|sea))'
const COUNT =
  '(#|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a few|a couple of|a handful of|several|the very first|the first|the second|the third|your (very)? first|your second)'
const UNIT =
  '(visit|visits|session|sessions|treatment|treatments|day|days|week|weeks|fortnight|second|seconds|minute|minutes|hour|hours|sitting|sittings|appointment|appointments|maneuver|manoeuvre|adjustment|adjustments|evening|afternoon|morning|weekend|night|nights|month|months|dab|dose|drop|application|class|lesson|wrap|push|click|crack|go)'
const VISITS = `${COUNT} ..2 ${UNIT}`
const SOON = '(in|within|after|by|from|following) (just|only|as little as|as few as|less than|under|even|about)?'
/** How long a bruise stays is a risk that is told. */
const NO_MARK =
  '{they} {..4 bruise|bruises|bruising|mark|marks|redness|soreness|tenderness|numbness|gel|tape|refunds|payment}'
const COMES = `(${GOOD}|(take|takes|took) (years|decades|inches)|give up|~yield|thank you|younger|taller|(~sleep|~walk|~run|~dance|~move|~bend|~lift|~play|~work|~smile) (again|through|freely|better|deeper)|deeper|looser|straight)`
const WELL =
  '(pain free|painfree|free of|free from|better|healed|cured|well again|like new|good as new|symptom free|yourself again)'
const WILL = '(will|is going to|are going to|shall)'
const GOES = '([vanish|remove|cure]|improve|heal|ease|calm|settle|thank|be no more|be history)'

/** Rules about promising more than any treatment can keep: a cure, a sure result, one that lasts, one that comes at once. */
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
      `(you|you'll) ${WILL} ..2 [remove] ..3 ${SORE}`,
      `(${SORE}|[benefit-noun|wellbeing]) ..3 (is|are) a? (certainty|given|certain|sure thing|inevitable|assured|foregone conclusion)`,
      '(money|fee|fees|payment) ..2 (returned|back|refunded|repaid|reimbursed) (if|unless) ..6 not? (gone|better|back|improved|improve|relief|results|helped|work|works|worked|cured|satisfied)',
      `(refund|refunded|reimburse|reimbursed|pay nothing|do not pay|don't pay|owe nothing|free of charge|costs nothing) ..1 (if|unless|until) ..6 (gone|better|improve|improves|work|works|relief|results|helped|cured|${ILL})`,
      `never ..2 ~let ..3 down`,
      `never (lose|lost|loses) (against|to|a (battle|fight|case))`,
      `always ..1 (works|work|helps|relieves|eases|succeeds|delivers|heals)`,
      `(you|you'll) ${WILL}? ..1 (be|feel|become|get|go|walk|wake|leave|return|stay) ..3 ${WELL}`,
      `your ..2 ${SORE} ..3 (${WILL}|'ll) ..2 ${GOES}`,
      `(the|that|this|those|a)? ..1 ${ILL} ${WILL} ..2 (be gone|vanish|disappear|go away|stop|end|be cured|melt|fade|resolve|clear|heal|be no more)`,
      `${WILL} ..2 (put an end to|end|eliminate|erase|get rid of|rid you of|banish|cure|fix|heal|stop|remove|wipe out|relieve|take away|melt away|free you (from|of)) ..4 (your ..2)? (${SORE})`,
      `(going to|will) (forget|leave|miss) (about)? you`,
      `${SORE} ..2 will (not|never|no longer) ..5 (your way|bother|trouble|hurt|ache|return|come back|hold you|keep you|stop you|again|any longer|any more|anymore)`,
      `(not one|not a single|no) ..1 ${ILL} ..3 (will|can|could) ..1 (get past|resist|survive|withstand|stand up to|beat|escape|outlast|defeat)`,
      `${ILL} ..2 (gone|over|finished|ended|history) (for good|forever|for ever|for life)`,
      `${ILL} ..3 (is|are|be|become|becomes) (history|a thing of the past)`,
      `(sure|certain|bound|destined|guaranteed) to (work|help|feel|come|follow|happen|[benefit-verb|remove|cure|vanish|reduce|repair])`,
      `(return|get back|walk out|back|leave) ..2 (to|as)? (pain free|painfree)`,
      `your ..1 [body-part] will thank you`,
      `(everyone|everybody|every (patient|client|person)|all (of)? our (patients|clients)|nobody|no one) ..6 (gets better|get better|gets well|recovers|recover|improves|improve|leaves ..3 (pain|unhappy|disappointed)|walks out)`,
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
  {
    id: 'CLM-006',
    title: 'Permanent or lasting benefit',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Say how long the benefit was measured for. “Lasting” needs a study that followed people for at least twelve weeks.',
    why: 'Most studies looked at the first weeks after treatment, so nobody knows whether the effect stays. Readers take “lasting” as a promise about the rest of their lives.',
    sources: [
      FTC_HEALTH,
      { authority: 'ASA', document: 'Ruling on Eileen Mannion, A17-387447', basis: 'read' },
      AU_133,
    ],
    remedy: 'add-evidence',
    suggestion: 'In studies, benefits were mostly measured in the first weeks after treatment [cite].',
    phrases: [
      `(permanent|permanently|lasting|long lasting|longlasting|long term|durable|lifelong|enduring|everlasting|sustained|lifetime) ..3 ([benefit-noun|cure|condition|serious-condition|symptom|wellbeing]|freedom|healing|fix)`,
      `(permanent|permanently|lastingly|irreversibly|definitively) ..1 ([benefit-verb|remove|vanish|cure|repair|reduce|treat-verb]|gone|pain free)`,
      `(${GOOD}|${ILL}|gone|settles|~shrink) ..6 (forever|for ever|for life|permanently|once and for all|for years to come|for the rest of your life|never to return|for good !(reason|reasons|measure|health|posture|care|sleep|cause|causes))`,
      `(${ILL}|it|gone|away|[vanish]) ..4 (never|do not|don't|will not|wont|won't|does not|doesn't|did not|didn't) ..1 (come back|comes back|came back|coming back|return|returned|returns|recur|recurred) !(for|to|if|unless)`,
      `(stay|stays|stayed|staying|remain|remains|keeps) (clear|gone|pain free|symptom free|headache free|migraine free|away for good)`,
      `(stays|stay) with you (for|long|always|all)`,
      `(relief|results|benefits|effects|freedom|comfort|calm|ease|recovery|improvement|healing|change|changes) ..3 (that)? ..2 (last|lasts|stay|stays|hold|holds|endure|endures|stick|sticks) !(up to|for (about|up|a few|some|an hour|hours|#|one|two|three|four|five|six|twelve))`,
      `(last|lasts|lasting) (a lifetime|for years|forever|for life|for good)`,
    ],
    guards: ['negated', 'cited', 'title', 'quoted-rule'],
    mustHit: [
      'Enjoy lasting relief from back pain.',
      'button: Get permanent sciatica relief',
      'Asthma settles for life after our weekend.',
      'The fog clears and stays clear.',
      'Rid yourself of the fear of flying once and for all.',
      'Six needles will put an end to your sciatica for good.',
    ],
    mustNotHit: [
      'Back pain is a common reason people seek care, and for good reason.',
      'Relief lasted for about twelve weeks in one trial, and longer effects are not lasting relief anybody measured [1].',
      'We cannot promise lasting relief.',
      'Permanent makeup is done by the salon next door.',
      'Ask whether your plan has long-term care cover.',
      'Sit up straight for good posture.',
    ],
  },
  {
    id: 'CLM-009',
    title: 'Promise of speed or of a number of visits',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Do not promise relief at once or by a number of visits unless a study reports it.',
    why: 'How many visits somebody needs cannot be known before. A number sounds like a measured fact, and people book and pay by it.',
    sources: [FTC_HEALTH, ASA, AU_133],
    remedy: 'reword',
    suggestion:
      'How many visits you need, and whether you will improve, cannot be known in advance. We check progress at each visit.',
    phrases: [
      `(instant|instantly|immediate|immediately|fast|fast acting|rapid|rapidly|speedy|quick|overnight|same day) ..1 (pain)? ([benefit-noun|cure]|fix)`,
      `${NO_MARK} ${COMES} ..6 ${SOON} ${VISITS} !(..2 (if|unless|cancel|cancellation|notice))`,
      `${COMES} ..4 with (just|only)? (one|a single|only one|the first) ..1 ${UNIT}`,
      `${SOON} ${VISITS} !(..3 (if|unless|cancel|cancellation|notice|please)) ..6 ${COMES}`,
      `{please} back (on|at|to|in) (the|your|their|my)? ..2 (court|field|pitch|bike|road|feet|barre|trail|job|work|running|sport|normal|saddle|track) ..2 ${SOON} ${VISITS}`,
      `${COMES} ..4 (after|in|by) (our|the|my) ..3 (weekend|evening)`,
      `${COMES} ..4 (by|before) (visit|session|treatment|week|day) (#|one|two|three|four|five|six)`,
      `${COUNT} ..1 ${UNIT} (of|on|with) ..5 (brings|bring|gives you|give you|gets you|gave me|relieves|eases|ends|sees off|clears|heals|fixes|melts|banishes|lifts|stops|calms|soothes|frees|loosens|reduces|improves|restores|beats|cures|takes away|does it|ended|cured|cleared|fixed|healed|stopped|lifted|freed)`,
      `${COUNT} ..1 ${UNIT} (is|are) (all|enough)`,
      `${COUNT} ..1 ${UNIT} (no more ${ILL}|pain free|goodbye|and (you|your|the) ..3 (gone|free|better|new|healed|back))`,
      `${COMES} ..5 (instantly|immediately|overnight|in no time|right away|straight away|at once|on the spot|in seconds|in minutes|within minutes|within hours|within days|in one lunch break|in a flash|that same day|the same day)`,
      `(~walk|~limp|~hobble|~crawl|~shuffle|~come|~carry) in ... (~walk|~dance|~skip|~run|~leave|~jump|are back|is back|was back) ..4 (out|home|again|upright|straight|by)`,
      `(really is|it is|is) (that|this|so) (quick|fast)`,
    ],
    guards: ['negated', 'cited', 'title', 'quoted-rule'],
    mustHit: [
      'Most clients feel improvement after 1-3 sessions.',
      'Get instant relief from a stiff neck.',
      'A fortnight of needling sees off hay fever.',
      'heading: Vertigo gone in one maneuver',
      'Four visits are all your lungs need.',
      'Within minutes of the first needle the ache lets go, and relief is immediate relief.',
      'Dancers limp in at noon and are back at the barre by curtain time.',
    ],
    mustNotHit: [
      'We will review your plan after three visits.',
      'Round marks can stay on the back for up to ten days.',
      'In one trial, people had less pain after six weeks of needling than on a waiting list [1].',
      'Nobody can promise relief in three visits.',
      'A bruise is usual for a day or two.',
      'Payment is due within ten days.',
    ],
  },
]
