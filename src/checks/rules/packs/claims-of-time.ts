import type { Rule } from '../rule.ts'
import { GOOD, HELPS, ILL, WORKS } from './pieces.ts'
import { ASA, AU_133, FTC_HEALTH } from './sources.ts'

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
const NUMBER =
  '(#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a few|a couple of|a handful of|several|a single|(the|your|their)? very? (first|second|third|fourth|fifth|sixth))'
const ORDINAL = '(first|second|third|fourth|fifth|sixth|seventh|eighth|tenth|#)'
const VISIT =
  '(visit|visits|session|sessions|treatment|treatments|sitting|sittings|appointment|appointments|adjustment|adjustments|application|applications)'
const TIME =
  '(second|seconds|minute|minutes|hour|hours|day|days|week|weeks|fortnight|month|months|evening|night|nights)'
const WITHIN = '(within|after|in|by|before|from|over)'
const NO_MORE_THAN = '(just|only|as little as|as few as|less than|under|even|about)?'

/** Rules about when a benefit is said to come, and how long it is said to stay. */
export const TIME_RULES: readonly Rule[] = [
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
    claims: [
      {
        types: HELPS,
        saying: [
          '!(long run|long term|for years !to|for months|for decades|of a lifetime|for good ..1 (posture|reason|health)|for life to|ever since|long range|in the long) [lasting]',
          '(outlast|outlasts|lasts longer|(stays|stay) (well|gone|away|fixed)|for keeps|buys you years|year upon year)',
          'never ..3 (again|another)',
          `the last ${ILL} you will`,
        ],
      },
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
      `(~walk|~limp|~hobble|~crawl|~shuffle|~come|~carry) in ... (~walk|~dance|~skip|~run|~leave|~jump|are back|is back|was back) ..4 (out|home|again|upright|straight|by)`,
      `(instant|instantly|immediate|immediately|fast|fast acting|rapid|rapidly|speedy|quick|overnight|same day) ..1 (pain)? ([benefit-noun|cure]|fix)`,
      `{please} back (on|at|to|in) (the|your|their|my)? ..2 (court|field|pitch|bike|road|feet|barre|trail|job|work|running|sport|normal|saddle|track) ..2 ${SOON} ${VISITS}`,
      `${COUNT} ..1 ${UNIT} (is|are) (all|enough)`,
      `${COUNT} ..1 ${UNIT} (no more ${ILL}|pain free|goodbye|and (you|your|the) ..3 (gone|free|better|new|healed|back))`,
      `(really is|it is|is) (that|this|so) (quick|fast)`,
      `(~feel|~look|~sleep|~walk|~move) ..3 (younger|better|taller|lighter|looser|freely) ..1 ${SOON} ${VISITS}`,
    ],
    claims: [
      {
        types: HELPS,
        saying: [
          `${NO_MARK} ${COMES} ..6 ${SOON} ${VISITS} !(..2 (if|unless|cancel|cancellation|notice))`,
          `${COMES} ..4 with (just|only)? (one|a single|only one|the first) ..1 ${UNIT}`,
          `${SOON} ${VISITS} !(..3 (if|unless|cancel|cancellation|notice|please)) ..6 ${COMES}`,
          `${COMES} ..4 (after|in|by) (our|the|my) ..3 (weekend|evening)`,
          `${COMES} ..4 (by|before) (visit|session|treatment|week|day) (#|one|two|three|four|five|six)`,
          `${COUNT} ..1 ${UNIT} (of|on|with) ..5 (brings|bring|gives you|give you|gets you|gave me|relieves|eases|ends|sees off|clears|heals|fixes|melts|banishes|lifts|stops|calms|soothes|frees|loosens|reduces|improves|restores|beats|cures|takes away|does it|ended|cured|cleared|fixed|healed|stopped|lifted|freed)`,
          `${COMES} ..5 (instantly|immediately|overnight|in no time|right away|straight away|at once|on the spot|in seconds|in minutes|within minutes|within hours|within days|in one lunch break|in a flash|that same day|the same day)`,
        ],
      },
      {
        types: WORKS,
        saying: [
          '{..8 gel|filling|skin} !(right after|straight after|just after|right off|faster|quicker|quickest|quick|fast|fast acting|swift*|prompt|accelerated|expedited|turbo|sudden*|shorter*|reduced*|slow*|first visit|first session) [quick]',
          `${WITHIN} ${NO_MORE_THAN} (${NUMBER}|a|an|the) ..1 ${TIME}`,
          `${WITHIN} ${NO_MORE_THAN} ${NUMBER} ..2 ${VISIT}`,
          `(${NUMBER}|an) ..1 (${TIME}|${VISIT}) (later|from now|away)`,
          `< ${NUMBER} ..2 ${VISIT} !(is|are) `,
          `before the ..5 (is|are|has|have|turn|turns|ends) `,
          '(tomorrow|that (same )?(night|evening|day)|the morning after)',
          `(by|before) (the (weekend|holidays)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|breakfast|lunch|noon|bedtime)`,
          `(get|find|ease|quit|stop|sleep|feel|end) ..4 (today|tonight|now|tomorrow) >`,
        ],
      },
      {
        types: HELPS,
        saying: [
          `(by|before|around|until|between|at) (the|your|their|her|his|visit) ..1 (${ORDINAL}|end of (the|our|your)) ..2 (${VISIT}|${TIME}|series|program|course)`,
        ],
      },
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
