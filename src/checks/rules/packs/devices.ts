import type { Rule } from '../rule.ts'
import { HELPS } from './pieces.ts'

const FDA = '(fda|food and drug administration)'
const BLESSED =
  '(approved|approves|approve|approval|approvals|endorsed|endorses|endorsement|recommended|recommends|certified|certifies|registered|registration|authorised|authorized|licensed|backed|sanctioned|accepted|blessed|validated|tested)'
const NO_DRUG =
  '!(drug|drugs|medication|medications|medicine|medicines|prescription|pill|pills|vaccine|vaccines|[drug])'
/** Machines, and what is done with them; no cups, tapes, splints and rollers, which nobody clears for a use. */
const MACHINE =
  '(!(cup|cups|cupping|gua sha|jade|rose|crystal|crystals|derma*|massage|massager*|foam|brace|braces|splint|splints|back|knee|wrist|support|orthosis|orthoses|insole*|custom|compression|mouth|night|posture|copper|acupressure|sea|ear|kinesi*|kt|k|rock*|athletic|leukotape|sports|float|salt|sensory|spiky|shakti|humidifier|diffuser|air|water|heart|silicone|plastic|bamboo|fire|graston|iastm) [device]|led|laser*|infrared|tens|celluma|microneedling|micro needling|microcurrent|shockwave|shock wave|ultrasound|pemf|ipl|red light|blue light|light therapy|light device|light bed|electrostimulation|electrical stimulation|e stim|cryo*|magnet*|radiofrequency|ionic)'

/** Rules about machines and what is said of them. */
export const DEVICE_RULES: readonly Rule[] = [
  {
    id: 'DEV-001',
    title: 'Claim that the FDA approved, endorsed or registered something',
    jurisdictions: ['US'],
    severity: 'blocker',
    by: 'words',
    rule: 'Do not say that the FDA approved, endorsed or registered a needle, a machine or a clinic.',
    why: 'The FDA clears or exempts most such devices and approves almost none. Being on its list of firms is no approval, and saying so is a misuse of its name.',
    sources: [
      {
        authority: 'FDA',
        document: '21 CFR 880.5580: acupuncture needles are class II devices',
        url: 'https://www.ecfr.gov/current/title-21/section-880.5580',
        basis: 'read',
      },
      {
        authority: 'FDA',
        document: '21 CFR 807.97 and 807.39: registration is no approval',
        url: 'https://www.ecfr.gov/current/title-21/section-807.97',
        basis: 'memory',
      },
      {
        authority: 'FTC',
        document: 'Health Products Compliance Guidance (December 2022), on claims about the FDA',
        url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
        basis: 'read',
      },
    ],
    remedy: 'reword',
    suggestion: 'We use sterile, single-use needles. The FDA regulates them as class II devices.',
    phrases: [
      `{..6 [drug]|drug|drugs|medicine|medicines|pills|antidepressant|vaccine} ${FDA} (has|have|fully|officially|is|was)? ${BLESSED} ${NO_DRUG}`,
      `{..6 [drug]|drug|drugs|medicine|medicines|pills|antidepressant|vaccine} ${BLESSED} (by|with|from) ..3 ${FDA}`,
      `(approval|endorsement|blessing|seal|stamp|certificate|backing) (of approval)? (of|from|by) the ..2 ${FDA}`,
      `${FDA} (gave|gives|has given) ..4 (approval|blessing|green light|thumbs up|seal)`,
    ],
    guards: ['negated', 'quoted-rule', 'title'],
    mustHit: [
      'We use FDA-approved needles.',
      'notice: Our infrared mat is FDA approved.',
      'Our lasers are approved by the U.S. Food and Drug Administration.',
      'item: Why our panel: // Registered with the FDA',
      'A light bed with the FDA’s seal: approval of the FDA since 2015.',
    ],
    mustNotHit: [
      'We use sterile, single-use needles. The FDA regulates them as class II devices.',
      'Our office manager reads the FDA’s recall list on the first of each month.',
      'The FDA has not approved this device.',
      'Duloxetine is an FDA-approved medicine for nerve pain.',
      'This device is cleared by the FDA for muscle pain, K190001.',
    ],
  },
  {
    id: 'DEV-002',
    title: 'Device claim beyond cleared use',
    jurisdictions: ['US', 'AU', 'UK'],
    severity: 'blocker',
    by: 'words',
    rule: 'Say of a machine only what it is cleared for, and cite the evidence.',
    why: 'A device may be sold for the uses that its maker had cleared, and for no others. A page that promises more advertises an unapproved use.',
    sources: [
      { authority: 'FDA', document: 'promotion of uses that are not cleared; misbranding', basis: 'memory' },
      { authority: 'TGA', document: 'advertising of therapeutic goods', basis: 'memory' },
      { authority: 'MHRA', document: 'claims for medical devices', basis: 'memory' },
    ],
    remedy: 'add-evidence',
    suggestion: 'This device is cleared by the FDA for (the use on file, with its K-number).',
    claims: [{ types: HELPS, saying: [MACHINE] }],
    guards: ['negated', 'cited', 'title', 'quoted-rule', 'says-little-evidence'],
    mustHit: [
      'LED light increases ATP and accelerates healing.',
      'The TENS unit shuts the gate on pain signals before they reach your brain.',
      'Torn ligaments knit together sooner under our ultrasound wand.',
      'caption: Red light waking up tired collagen',
      'item: Laser gum care: // Regrows lost bone around the roots',
      'With the new cold laser we can take the ache out of a tennis elbow.',
    ],
    mustNotHit: [
      'The heat lamp warms the room while you rest.',
      'Tell us if you have epilepsy before we switch on the LED panel.',
      'Whether a cold laser eases knee pain is not known.',
      'In one trial, a TENS unit eased pain a little for an hour [2].',
      'We do not claim that the magnetic bracelet reduces pain.',
      'The laser printer at the desk is broken.',
    ],
  },
]
