import type { Rule } from '../rule.ts'
import { CARE, HELPS, ILL } from './pieces.ts'
import { ASA, AU_133, FTC_HEALTH } from './sources.ts'

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

const NATURE =
  '{not|like|the|its|own|their|your} (natural|naturally|all natural|nature (cannot|can|has|already|wrote)|drug free|drugless|non drug|medication free|chemical free|pill free|plant based|whole plants|leaves and roots|is a plant|no chemicals|no drugs|(without|minus) ..2 (drugs|pills|medication|medications|medicines|chemicals)|another prescription) !(light|birth|childbirth|history|pain|chemicals|killers|killer|painkillers|painkiller|opioids|hormones|materials|fibers|wood|does not|is not|and common|part|reaction|response|process|to|curve|glide|rhythm|medicine|balance|flow|state|ones)'

/** Rules about what a treatment is said to do: to get at causes, to prevent, to heal by nature. */
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
    claims: [
      {
        types: HELPS,
        saying: [
          '[root-cause]',
          '(at|to|up|after|water*|dig*|pull*) ..4 (root|roots|source)',
          '(cause|causes|source|sources|root|roots) of (the|your|it|their|all)',
          '(whatever is|where (it|they) ..1 (begin|begins|start|starts))',
        ],
      },
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
    claims: [
      {
        types: HELPS,
        saying: [
          `~keep ..6 (from|out of|away|at bay|upright)`,
          '(ward|wards|warding) off',
          '(less|fewer) likely to',
          '(~protect|~guard|~arm|~shield|~defend) ..4 (from|against)',
          '(not|never|not once|haven’t|hasn’t) ..1 (catch|caught)',
          '(stay|stays|keep|keeps) (well|healthy|that way) !(with|for)',
          'a rarity',
        ],
      },
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
      `{not|like} (natural|all natural|drug free|nature|organic|herbal|plant based) ..2 (safe|safely|gentle|effective|cure|fix|relief|answer|healing) !(light|birth|history)`,
      '(safe|gentle|effective) ..4 (nature|natural|drug free|plant based)',
      '(relief|healing|fix|cure) the (natural|drug free|herbal|organic) way',
      '(what|how) (could|can) ..2 (wrong|harm|hurt) ... (natural|nature|herbal)',
      '(nature|natural) ..4 (cannot|can not|never|does not|no) ..2 (harm|hurt|wrong|side effects|risk)',
    ],
    claims: [{ types: [...HELPS, 'safety'], saying: [NATURE] }],
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
