import type { Rule } from '../rule.ts'
import { MEDICARE_NCD, policy, STATE_BOARDS } from './sources-on-people-and-prices.ts'

/** Who pays, as sentences name it; Medicare has a rule of its own. */
const PAYER =
  '(insurance|insurances|insurer|insurers|plan|plans|policy|policies|ppo|ppos|hmo|hmos|carrier|carriers|medicaid|tricare|va|workers comp|aetna|cigna|anthem|blue cross|blue shield|united|kaiser|humana|health plan|health plans)'
/** Then nothing is promised: it is asked, or said of some. */
const OPEN =
  '{..5 if|whether|some|may|might|can|could|many|most|ask|check|unless|when|what|how|depends|sometimes|verify|find|until|certain|few|as|see|question|wonder|does|do|would}'
const COPAY =
  '(copay|copays|copayment|copayments|co pay|co pays|co payment|co payments|deductible|deductibles|coinsurance|co insurance|out of pocket share|patient share)'
/** The limits of Medicare, or that there are some. */
const LIMITS =
  "(only|limit|limits|limited|within|does not|doesn't|do not|don't|not|never|cannot|can't|differ|differs|vary|varies|depends|may|might|some|ask|up to 12|12 visits|card|number|supplement|rule|rules)"
const BILL = '(~cover|~pay|~accept|~include|~reimburse|~fund|picks up|pick up|~foot|~buy|~give|~offer|~allow|~add)'

/** Rules on who pays, which hold in the United States alone. */
export const UNITED_STATES_RULES: readonly Rule[] = [
  {
    id: 'PRC-003',
    title: 'Medicare wording wrong or incomplete',
    jurisdictions: ['US'],
    severity: 'blocker',
    by: 'words',
    rule: 'Say what Original Medicare covers with its limits: acupuncture for chronic low back pain alone.',
    why: 'Original Medicare pays for up to 12 visits in 90 days, 8 more if the pain improves and 20 a year, for low back pain of 12 weeks or longer, and acupuncturists do not bill it themselves. Older people who read more than that book visits they have to pay for.',
    sources: [MEDICARE_NCD],
    remedy: 'reword',
    suggestion:
      'Original Medicare covers acupuncture only for chronic low back pain, within limits. Medicare Advantage plans differ; ask your plan.',
    phrases: [
      `{..4 whether|if|ask|check} medicare !(..12 ${LIMITS}) !(..8 chronic low back pain) ..6 ${BILL}`,
      `medicare ... ${BILL} ..4 !(only) ..4 chronic low back pain (and|or|as well as|plus|but also|along with) ..4 [condition|symptom|body-part]`,
      `medicare ..3 # (visits|sessions|treatments) !(in|..8 chronic low back pain) !(..12 ${LIMITS})`,
      `{..3 if|whether|not} (~accept|~take|~bill|~welcome|covered (by|under|through)|paid (by|under|through)|in network with) ..4 medicare !(..12 ${LIMITS})`,
      `medicare ..3 (patients|members|holders|recipients) ..2 (pay nothing|pay no|free|no cost|welcome for)`,
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'Medicare covers acupuncture for migraine.',
      'Original Medicare pays for acupuncture for migraine and neck pain.',
      'cell: Medicare: 20 visits a year for tennis elbow',
      'heading: Medicare Advantage Plan C Now Accepted',
      'Your knee is covered by Medicare.',
      'Medicare picks up the bill for the shoulder.',
    ],
    mustNotHit: [
      'Original Medicare covers acupuncture only for chronic low back pain, within limits. Medicare Advantage plans differ; ask your plan.',
      'Bring your Medicare card.',
      'Medicare does not cover acupuncture for fibromyalgia.',
      'We cannot bill Medicare for you.',
      'Ask whether your Medicare Advantage plan pays for needling.',
    ],
  },
  {
    id: 'PRC-004',
    title: 'Coverage promised',
    jurisdictions: ['US'],
    severity: 'warning',
    by: 'words',
    rule: 'Say that coverage differs between plans and has to be checked.',
    why: 'Nobody but the plan can say what it pays. A person who was told “covered” and gets a bill was misled about the price.',
    sources: [policy('a price must not mislead, and coverage is a part of the price'), STATE_BOARDS],
    remedy: 'reword',
    suggestion: 'Some plans cover acupuncture. Call your plan or let us check.',
    phrases: [
      `(accept|accepts|take|takes|bill|bills) (all|every|any) ..3 (${PAYER}|kind|kinds|type|types)`,
      `${OPEN} (fully|100 percent|completely|totally|always|entirely) (covered|paid for|reimbursed) !(in|with (a|warm)|by a (sheet|towel|blanket))`,
      `${OPEN} (is|are|be|gets|get) (now|also|usually|always|fully)? (covered|paid for|paid|reimbursed) ..1 (by|under|through) ..3 ${PAYER}`,
      `${OPEN} (every|all|any|your|the) !(..2 medicare) ..3 ${PAYER} ..1 (covers|cover|pays|pay|reimburses|includes|foots|picks up|takes care|will (cover|pay|foot))`,
      `${OPEN} {cash|travel|car} (insurance|insurances) (will|always|now)? ..1 (pays|covers|pay|cover) !(part|some|a (part|portion|share)|up to|less|little|differs)`,
      `${OPEN} (aetna|cigna|anthem|humana|kaiser|blue cross|blue shield|tricare|medicaid) (now|always|also|will)? ..1 (covers|cover|pays|pay|reimburses|includes|foots|picks up|takes care|will (cover|pay|foot))`,
      `${OPEN} {cash|travel|car} (insurance|insurances) (will|always|now)? ..1 (pays|covers|pay|cover) !(part|some|a (part|portion|share)|up to|less|little|differs)`,
      `${OPEN} (treatment|treatments|visit|visits|acupuncture|massage|session|sessions|care|chiropractic|everything) (is|are) (now|always|fully)? (paid for|covered) !(in|with|by (a|the) (sheet|towel|blanket|therapist))`,
      `${OPEN} (you|you'll|it|this|visits|sessions) ..2 (pay nothing|pay zero|(not|never) pay a (cent|penny|dime)|costs you nothing|cost you nothing|costs nothing|owe nothing|pay not a cent)`,
      `${OPEN} covered in full !(by a (sheet|towel))`,
      `(no|zero|nothing) out of pocket`,
    ],
    guards: ['negated', 'terms-near', 'title', 'quoted-rule'],
    mustHit: [
      'Treatment is covered by insurance.',
      'Insurance pays for every single visit, period.',
      'Every PPO covers chiropractic, including yours.',
      'notice: Now in network with Harbor Choice, so your acupuncture is paid for',
      'We accept all insurance.',
      'Your visits are fully covered.',
    ],
    mustNotHit: [
      'Some plans cover acupuncture. Call your plan or let us check.',
      'Ask whether your insurance covers massage.',
      'Insurance pays for some visits; check with your plan.',
      'You are fully covered with a warm blanket during the massage.',
      'We do not accept all insurance.',
      'If your plan covers acupuncture, bring the card.',
    ],
  },
  {
    id: 'PRC-005',
    title: 'Waiving co-pays or deductibles',
    jurisdictions: ['US'],
    severity: 'blocker',
    by: 'words',
    rule: 'Do not advertise that co-pays or deductibles are waived.',
    why: 'The share that patients pay is part of what the insurer agreed to. Giving it up as a rule can count as fraud or as a forbidden inducement.',
    sources: [
      {
        authority: 'HHS Office of Inspector General',
        document: 'Anti-Kickback Statute and rules on inducements to beneficiaries',
        url: 'https://oig.hhs.gov/compliance/physician-education/fraud-abuse-laws/',
        basis: 'memory',
      },
      { authority: 'State insurance law', document: '', basis: 'memory' },
    ],
    remedy: 'remove',
    suggestion: 'Your plan sets your co-pay; we collect it at the visit.',
    phrases: [
      `~waive ..3 ${COPAY}`,
      `(forget|skip|lose|drop|ignore|never mind|~forgive|~erase|goodbye to|no need to pay|don't worry about|do not worry about) ..2 ${COPAY}`,
      `{..4 plan|plans|policy|policies|insurer|if|whether|with} (no|zero|without) (any)? ${COPAY} !(under|with (most|some)|if your)`,
      `${COPAY} ..6 (waived|waive|on us|on the house|written off|forgiven|is ours|ours to pay|we (cover|pay|absorb|eat|forgive))`,
      `(we|us|we'll) ..1 (never|do not|don't|won't|will not|no longer) ..1 (charge|collect|bill|ask for|take|ask) ..4 ${COPAY}`,
      `(we|us|we'll) ..2 (cover|absorb|eat|refund|write off|swallow|pick up|take care of|pay) ..1 (your|the|any|all) ..1 ${COPAY}`,
    ],
    guards: ['negated', 'quoted-rule'],
    mustHit: [
      'We waive your co-pay.',
      'offer: Forget your deductible, because we waive it for all new neighbors.',
      'Your deductible is on us.',
      'No co-pays, ever!',
      'We will absorb your coinsurance.',
    ],
    mustNotHit: [
      'Your plan sets your co-pay; we collect it at the visit.',
      'We cannot waive co-pays, because insurers forbid it.',
      'Some plans have no deductible.',
      'The late fee is waived if you call before noon.',
      'Ask your plan about its deductible.',
    ],
  },
]
