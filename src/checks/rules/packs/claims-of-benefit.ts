import type { Rule } from '../rule.ts'
import { CARE, ILL } from './pieces.ts'
import { ASA, AU_133, CAP_12, FTC_HEALTH } from './sources.ts'

const GETS_AT =
  '(~treat|~address|~target|~fix|~correct|~resolve|~heal|~tackle|~reach|~attack|~eliminate|~get to|~get at|gets right to|~go after|go straight to|goes straight to|~deal with|~work on|~focus on|~uncover|~balance|~rebalance|~restore|[repair]|~get to the bottom of|~pinpoint|~unearth|~dig|~strike at|~aim at|~remove|~clear)'
const ROOT =
  '([root-cause]|(its|their|your) (source|root|roots|cause|origin|origins) |(root|underlying|true|real|deeper|actual|hidden) (cause|causes|source|reason|imbalance)|(what|whatever) (is|lies|sits|was)? ..1 (behind|underneath|beneath|causing|driving) ..2 (it|them|that|the|your|pain|problem)|(source|root|cause|origin) of (your|the|their|this|that|all) ..2 (condition*|problem|problems|disease|illness|trouble|[condition|serious-condition|symptom])|why (you|it|your ..2) (hurt|hurts|ache|aches|suffer|are in pain|are sick|started))'
const PREVENTS =
  '(~prevent|~avert|~forestall|~ward off|~stave off|~fend off|~head off|~guard against|~protect ..2 against|~protect ..2 from|~shield ..2 from|prevention of)'
const ODDS =
  '(~lower|~reduce|~cut|~lessen|~decrease|~slash|~halve|~minimize|lowers|fewer) ..3 (risk|risks|odds|chance|chances|likelihood) ..2 (of|for)'
const EVENT =
  '([condition|serious-condition|symptom]|flare up|flare ups|injury|injuries|recurrence|relapse|relapses|illness|disease|diseases|ailments|surgery later|attacks|breakdown)'
const GOING =
  '(~treat|~cure|~help|~manage|~relieve|~reverse|~eliminate|~improve|~heal|~beat|~fight|~lift|~ease|~shrink|~control|~tame|~soothe|~calm|~conquer|~overcome|~end|~banish|~halt|~stop|~slow|~prevent|~keep|~reduce|~lower|~yield|~respond|~settle|~clear|~kill|~combat|~alleviate|supports|supporting|[cure|remove|vanish|treat-verb])'

const NATURE =
  '{not|like} (natural|naturally|nature|herbal|drug free|drugless|non drug|medication free|chemical free|pill free|organic|plant based) !(light|birth|childbirth|history|pain relieving|chemicals|pain killers|pain killer|painkillers|opioids|hormones|materials|fibers|wood|does not|is not|killers|gas|and common|part|reaction|response|process|to)'

const OFFERS =
  '((we|our (team|clinic|practitioners|therapists)|[modality]|[clinician]) (can|may|also|commonly|often|successfully|regularly)? (treat|treats|help with|helps with|help|helps|offer [modality] for|ease|eases|relieve|relieves)|(specialize|specialise|specializes|specializing|specialising|experience|experienced|expertise|skilled|experts|focus|focuses) (in|on) (treating|the treatment of|helping with|helping people with|the care of)|what we treat|good for|useful for|effective for|treatment for|(is|are) used (for|to treat)|(people|patients|clients) (come|visit|see) ..2 for)'

/** Rules about what a treatment is said to be good for: causes, prevention, serious disease, long lists, and nature. */
export const BENEFIT_RULES: readonly Rule[] = [
  {
    id: 'CLM-007',
    title: 'Treats the root cause',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'warning',
    by: 'words',
    rule: 'Do not say that a treatment gets at the root cause. Say whose idea that is, or leave it out.',
    why: 'It says that the treatment heals the disease itself, where others only hide it, and that needs proof. In a tradition’s own words (“is seen as the root”) it may be told as what the tradition holds.',
    sources: [
      { authority: 'Citewell', document: '“root cause” implies a claim to treat the disease', basis: 'policy' },
    ],
    remedy: 'reword',
    suggestion: 'In traditional Chinese medicine, treatment aims at what is seen as the root pattern behind symptoms.',
    phrases: [
      `${GETS_AT} ..6 ${ROOT}`,
      `(~fix|~treat|~correct|~eliminate|~heal|~resolve|~cure) ..1 (the|its|their) (cause|causes|source|sources|root|roots)`,
      `~get to the bottom of ..3 ([condition|serious-condition|symptom]|pain|problem)`,
      `(not just|not only|not merely|more than|rather than|instead of|beyond) ..2 (the|your)? symptoms`,
      '(at|to) (its|their|the) (root|roots|source|core) ..2 (rather|instead|and not|not)',
      'root cause (medicine|approach|healing|care|treatment|resolution)',
    ],
    guards: ['negated', 'told', 'title', 'quoted-rule'],
    mustHit: [
      'Acupuncture addresses both the root cause and the symptoms.',
      'Our approach gets at why you hurt.',
      'heading: Treating the source of your migraine, not just the symptoms',
      'Our herbs go after what is really behind it.',
    ],
    mustNotHit: [
      'Your doctor may order an X-ray to find the underlying cause.',
      'In traditional Chinese medicine, treatment aims at what is seen as the root pattern behind symptoms.',
      'Nobody here will tell you that needles treat the root cause.',
      'The root canal is done next door.',
      'The cause is obscure.',
    ],
  },
  {
    id: 'CLM-014',
    title: 'Prevention claim',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: '“Prevents” is a strong claim of its own. Cite trials of prevention or leave it out.',
    why: 'To show that something keeps an illness away, people must be followed for a long time and compared with others. That a treatment eases a complaint says nothing about preventing it.',
    sources: [FTC_HEALTH, ASA, AU_133],
    remedy: 'add-evidence',
    suggestion: 'We do not know whether regular visits prevent new episodes of back pain.',
    phrases: [
      `${PREVENTS} !((you|us|me|people|patients|anyone|them|him|her|someone) from) ..6 ${EVENT}`,
      `${CARE} ..4 ~prevent (it|them|this|that)`,
      `${ODDS} ..4 (${EVENT}|fall|falls|fracture|fractures|breaking|getting|catching|developing|suffering)`,
      `(~avoid|~stop|~escape) (future|further|another|new|more|repeat|next) ..3 ${EVENT}`,
      `(~stop|~end|~catch|~nip|~halt|~fix|~beat|~treat|~kill) ..4 before (it|they|you|your ..1) (start|starts|begin|begins|strike|strikes|come|comes|happen|happens|know|return|returns|take|takes)`,
      `~keep ..4 ${EVENT} ..2 (away|at bay|off|from (your|the|coming|returning)|out of your)`,
      `~keep ..2 from (getting|catching|breaking|tearing|hurting|falling|injuring|coming back|returning|developing|relapsing)`,
      `(prevention|preventing) ..1 (of)? ..2 ${EVENT}`,
      `(~stay|~keep) (you)? ..2 (injury free|free of ${ILL}|flu free|cold free|healthy all (winter|year|season))`,
    ],
    guards: ['negated', 'cited', 'title', 'quoted-rule', 'says-little-evidence'],
    mustHit: [
      'Regular sessions prevent future flare-ups.',
      'An alkaline diet keeps cancer away.',
      'heading: Balance training keeps you from breaking a hip',
      'Flu season is here: our oregano oil prevents it.',
      'A daily walk may lower the odds of a second fall.',
    ],
    mustNotHit: [
      'Staying active can help you cope with back pain.',
      'We do not know whether regular visits prevent new episodes of back pain.',
      'Pain that prevents you from sleeping belongs on the form.',
      'Correct lifting technique protects the spine.',
      'In one trial exercise lowered the risk of a new episode of low back pain [2].',
    ],
  },
  {
    id: 'CLM-015',
    title: 'Long list of conditions treated',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'warning',
    by: 'words',
    rule: 'Each condition in a list of what you treat is read as a claim that you help with it, and needs its own evidence.',
    why: 'The British advertising authority reads “we offer acupuncture for migraine” as “acupuncture helps with migraine”. A list of ten conditions is ten such claims.',
    sources: [
      { authority: 'ASA', document: 'Rulings on UCLH, A11-166633, and Eileen Mannion, A17-387447', basis: 'read' },
      AU_133,
      FTC_HEALTH,
    ],
    remedy: 'add-evidence',
    suggestion: 'People visit us with many concerns. See each page for what research says about that concern.',
    phrases: [
      `(conditions|complaints|problems|concerns|ailments|disorders|illnesses|symptoms) (that|which)? (we|you|our ..1|acupuncture|[modality])? (can|may|also|commonly|often)? ..1 (treat|treated|help|helped|treats|helps|see|address|respond|responds|benefit) (with|from|to|well)? > `,
      `(conditions|complaints|problems|concerns|ailments|disorders|illnesses|symptoms) (that|which)? (we|our ..1|acupuncture|[modality])? (can|may|also|commonly|often)? (treat|treated|help|helped|treats|helps|address|respond|responds) ..4 ${ILL}`,
      `([treat-verb]|help|helps) (people|patients|clients|you|those|anyone)? (with|who have|such as|like|including)? > ..5 [condition|serious-condition|symptom|body-part]`,
      `${OFFERS} > ..5 [condition|serious-condition|symptom|body-part]`,
      `${OFFERS} ..3 ${ILL} ..2 ${ILL} ..2 ${ILL}`,
      `${ILL} ..2 ${ILL} ..2 ${ILL} ..20 (we treat|we help|we can help|treated here|what we treat|we see them all|respond to (treatment|acupuncture|our))`,
      `from ..1 ${ILL} to ..2 ${ILL} ..20 (we|our|help|there is|treat*)`,
    ],
    carriesToItems: true,
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'Conditions We Treat: insomnia, migraine, infertility, asthma',
      'item: Conditions we treat: // Multiple sclerosis',
      'Insomnia, acne, asthma, gout and vertigo: we treat them all.',
      'From colic to carpal tunnel, from vertigo and hives to tennis elbow, there is help in our treatment rooms.',
      'item: Acupuncture can help with: // Hay fever',
    ],
    mustNotHit: [
      'People visit us with many concerns.',
      'We treat back pain.',
      'item: Tell us beforehand if you have: // Epilepsy',
      'item: Conditions we do not treat: // Cancer',
      'Rosacea, eczema and adult acne each get their own page in the library.',
    ],
  },
  {
    id: 'CLM-016',
    title: 'Serious disease named as treatable',
    jurisdictions: ['US', 'UK', 'AU', 'EU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Do not offer to treat a serious disease. Wording about support beside medical care needs its own evidence and sends people to their doctor first.',
    why: 'Somebody with cancer or depression who relies on such a page may miss the treatment that they need. The advertising rules keep these diseases for doctors.',
    sources: [FTC_HEALTH, CAP_12, AU_133],
    remedy: 'reword',
    suggestion: 'If you have depression, please speak with your doctor. We can work alongside your care team.',
    phrases: [
      `${GOING} ..8 [serious-condition]`,
      `[serious-condition] ..20 (we treat|what we treat|we can help)`,
      `[serious-condition] ..6 (~yield|~respond|~settle|~improve|~lift|~ease|~vanish|~disappear|~clear|~retreat|~recede|~fade|[vanish]|treated|cured|relieved|eased|helped|beaten|reversed|controlled|managed|we treat)`,
      `(conditions|diseases|disorders|what) ..2 (we|acupuncture|chiropractic) ..2 (~treat|~help) ... [serious-condition]`,
      `(~swap|~replace|~toss|~stop|~skip|~quit|~ditch|~drop|~leave|~throw|~trade|~bin) ..3 (insulin|inhaler|inhalers|chemo|chemotherapy|radiation)`,
      `[modality|treatment|remedy|device] for (your|my|chronic|severe|mild|adult|childhood)? [serious-condition]`,
      `[serious-condition] ..2 (into|in|under) (remission|control|check|retreat)`,
    ],
    carriesToItems: true,
    guards: ['negated', 'title', 'quoted-rule', 'doctor-first'],
    mustHit: [
      'Acupuncture treats depression and high blood pressure.',
      'alt: Cupping relieves asthma in children',
      'Autism and ADHD yield to gentle clicks at the top of the neck.',
      'item: Conditions we treat: // Multiple sclerosis',
      'Shrinks tumors naturally.',
      'Swap your insulin for our herbs.',
    ],
    mustNotHit: [
      'Tell your doctor if you have had cancer and new back pain.',
      'Some papers discuss relief and tumor necrosis factor levels.',
      'Autism is not something we set out to change.',
      'Nobody here will tell you that herbs can shrink a tumor.',
      'Reiki is offered in the chapel for people in cancer treatment.',
      'The tumor board at the county hospital meets on Thursdays.',
      'The strokes of a massage are long and slow.',
    ],
  },
  {
    id: 'CLM-023',
    title: 'Natural or drug-free presented as safe or effective',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'warning',
    by: 'words',
    rule: 'Do not let “natural” or “drug-free” stand for “safe” or “works”.',
    why: 'Foxglove is natural, too. The words tell where something comes from and nothing about what it does, but readers hear that it cannot harm.',
    sources: [FTC_HEALTH, AU_133],
    remedy: 'reword',
    suggestion: 'Acupuncture does not use medicines. Like any treatment it has risks; see below.',
    phrases: [
      `${NATURE} ..5 (safe|safely|gentle|effective|works|work|[benefit-noun|condition|serious-condition|symptom|cure]|~heal)`,
      `(safe|safely|effective|effectively|gentle|[benefit-noun|cure]|~heal) ..4 ${NATURE}`,
      `([benefit-verb|remove|cure|reduce|vanish|treat-verb|repair]|~shrink) ..4 ${ILL} ..3 (naturally|without drugs|the natural way)`,
      `(what|how) (could|can) ..2 (wrong|harm|hurt) ... ${NATURE}`,
      '(nature|natural) ..4 (cannot|can not|never|does not|no) ..2 (harm|hurt|wrong|side effects|risk)',
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'A safe, effective, and drug-free path to relief.',
      'button: Get the drug-free fix for insomnia',
      'Our creams are wholly natural and safe on any skin.',
      'Shrinks tumors naturally.',
      'item: About our herbs: // Nature cannot harm you',
    ],
    mustNotHit: [
      'Like any treatment, natural ones have risks.',
      'The treatment room has natural light.',
      'Acupuncture does not use medicines.',
      'Cupping may release the body’s natural painkillers [4].',
      'Natural does not mean safe.',
    ],
  },
]
