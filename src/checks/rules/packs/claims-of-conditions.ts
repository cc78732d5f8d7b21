import type { Rule } from '../rule.ts'
import { HELPS, ILL } from './pieces.ts'
import { AU_133, CAP_12, FTC_HEALTH } from './sources.ts'

const GOING =
  '(~treat|~cure|~help|~manage|~relieve|~reverse|~eliminate|~improve|~heal|~beat|~fight|~lift|~ease|~shrink|~control|~tame|~soothe|~calm|~conquer|~overcome|~end|~banish|~halt|~stop|~slow|~prevent|~keep|~reduce|~lower|~yield|~respond|~settle|~clear|~kill|~combat|~alleviate|supports|supporting|[cure|remove|vanish|treat-verb])'

/** Care for a disease that others give, or what is only named like one. */
const NOT_THE_CARE = '!(necrosis|treatment|drug|drugs|medication|medications|pills)'
const OFFERS =
  '((we|our (team|clinic|practitioners|therapists)|[modality]|[clinician]) (can|may|also|commonly|often|successfully|regularly)? (treat|treats|help with|helps with|help|helps|offer [modality] for|ease|eases|relieve|relieves)|(specialize|specialise|specializes|specializing|specialising|experience|experienced|expertise|skilled|experts|focus|focuses) (in|on) (treating|the treatment of|helping with|helping people with|the care of)|what we treat|good for|useful for|effective for|treatment for|(is|are) used (for|to treat)|(people|patients|clients) (come|visit|see) ..2 for)'

/** Rules about which complaints a treatment is said to be for: long lists of them, and serious disease. */
export const CONDITION_RULES: readonly Rule[] = [
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
      `(conditions|complaints|problems|concerns|ailments|disorders|illnesses|symptoms) (that|which)? (we|you|our ..1|acupuncture|[modality])? (can|may|also|commonly|often)? ..1 (treat|treated|help|helped|treats|helps|address|respond|responds|benefit) (with|from|to|well)? > `,
      `(conditions|complaints|problems|concerns|ailments|disorders|illnesses|symptoms) (that|which)? (we|our ..1|acupuncture|[modality])? (can|may|also|commonly|often)? (treat|treated|help|helped|treats|helps|address|respond|responds) ..4 ${ILL}`,
      `{how} ([treat-verb]|help|helps) (people|patients|clients|you|those|anyone)? (with|who have|such as|like|including)? > ..5 ${ILL}`,
      `${OFFERS} > ..5 ${ILL}`,
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
    claims: [
      {
        types: HELPS,
        saying: [
          `${GOING} ..8 [serious-condition]`,
          `[serious-condition] ..20 (we treat|what we treat|we can help)`,
          `[serious-condition] ..6 (~yield|~respond|~settle|~improve|~lift|~ease|~vanish|~disappear|~clear|~retreat|~recede|~fade|[vanish]|treated|cured|relieved|eased|helped|beaten|reversed|controlled|managed|we treat)`,
          `(conditions|diseases|disorders|what) ..2 (we|acupuncture|chiropractic) ..2 (~treat|~help) ... [serious-condition]`,
          `(~swap|~replace|~toss|~stop|~skip|~quit|~ditch|~drop|~leave|~throw|~trade|~bin) ..3 (insulin|inhaler|inhalers|chemo|chemotherapy|radiation)`,
          `[modality|treatment|remedy|device] for (your|my|chronic|severe|mild|adult|childhood)? [serious-condition]`,
          `[serious-condition] ..2 (into|in|under) (remission|control|check|retreat)`,
        ],
      },
      {
        types: HELPS,
        saying: [
          `{..3 risk|risks|odds} {after|from|by|with|for|in|during|before|treated|breast} [serious-condition] ${NOT_THE_CARE}`,
          `([modality|treatment|remedy|device]|points|needle|needles) !(for|after|in|..2 (welcomes|risk)) ..4 !(risk|people|with) ([benefit-verb|treat-verb|reduce]|~work) ..6 !(risk) [serious-condition] ${NOT_THE_CARE}`,
        ],
      },
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
]
