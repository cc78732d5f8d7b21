import type { Rule } from '../rule.ts'
import { decided } from './decided.ts'
import { BAEUMLER, FTC_GUIDANCE, NCD, ours } from './structure-sources.ts'

const WESTERN = ['US', 'UK', 'AU'] as const

/** Rules about what a page must warn of. */
export const SAFETY_RULES_OF_PAGES: readonly Rule[] = decided('page', [
  {
    id: 'SAF-002',
    title: 'Common side effects are not named',
    jurisdictions: WESTERN,
    severity: 'blocker',
    rule: 'The page of a treatment with needles lists common, mild effects: bleeding or a bruise, soreness, a flare of symptoms, faintness, tiredness.',
    why: 'About nine in a hundred patients have one of them in a series of treatments. Leaving them out makes the treatment look safer than it is.',
    sources: [FTC_GUIDANCE, BAEUMLER, ours()],
    remedy: 'add-words',
    suggestion: 'Common: a small bruise, soreness where a needle was, feeling faint.',
  },
  {
    id: 'SAF-003',
    title: 'Serious risks are not named',
    jurisdictions: WESTERN,
    severity: 'warning',
    rule: 'The page of a treatment with needles names a punctured lung and infection as rare, serious risks, and what to do.',
    why: 'They are rare, and a patient who knows the signs gets help in time.',
    sources: [
      {
        authority: 'California Acupuncture Board',
        document: '16 CCR 1399.451, which names pneumothorax, hematoma and peritonitis as complications',
        basis: 'read',
      },
      ours('what patients are told before they agree'),
    ],
    remedy: 'add-words',
    suggestion:
      'Rare: a punctured lung or an infection. Get emergency help if you have sudden chest pain or trouble breathing after a treatment.',
  },
  {
    id: 'SAF-004',
    title: 'Pregnancy is mentioned without a caution',
    jurisdictions: WESTERN,
    severity: 'warning',
    rule: 'Where pregnancy is mentioned, the page says to tell the practitioner and the maternity team first.',
    why: 'Some points, positions and devices are not for somebody who is pregnant.',
    sources: [ours('Park 2014, Acupuncture in Medicine'), NCD],
    remedy: 'add-words',
    suggestion: 'If you are or may be pregnant, tell us before treatment and check with your maternity team.',
  },
  {
    id: 'SAF-005',
    title: 'No caution for blood thinners and bleeding disorders',
    jurisdictions: WESTERN,
    severity: 'warning',
    rule: 'Pages of needling, cupping and gua sha ask about blood thinners, bleeding disorders and low platelets.',
    why: 'Whoever bleeds easily bruises badly, and may bleed where nobody sees it.',
    sources: [ours('a standard precaution')],
    remedy: 'add-words',
    suggestion: 'Tell us if you take a blood thinner or bruise easily.',
  },
  {
    id: 'SAF-006',
    title: 'Warning signs are missing',
    jurisdictions: WESTERN,
    severity: 'blocker',
    rule: 'A page about back pain, headache or neck pain names the signs of an emergency and what to do.',
    why: 'Behind a common complaint there is now and then something that cannot wait for an appointment: pressed nerves, an infection, a bleed.',
    sources: [
      {
        authority: 'NHS and BMJ Best Practice',
        document: 'warnings about cauda equina syndrome',
        basis: 'read',
      },
      ours('NICE NG59 and what guidelines on headache and neck pain list'),
    ],
    remedy: 'add-words',
    suggestion:
      'Get emergency care now if you have numbness around your groin or buttocks, trouble passing urine, loss of bowel control, or new weakness in your legs.',
  },
  {
    id: 'SAF-007',
    title: 'Electricity without a warning about implants',
    jurisdictions: WESTERN,
    severity: 'warning',
    rule: 'Where needles carry a current, the page warns people with a pacemaker or another implant.',
    why: 'A current can disturb a device that keeps somebody alive.',
    sources: [ours('Sierpina 2005: not over an implanted device')],
    remedy: 'add-words',
    suggestion: 'We do not use electrical stimulation if you have a pacemaker or a similar implant.',
  },
  {
    id: 'SAF-008',
    title: 'Cupping, gua sha or moxibustion without their own risks',
    jurisdictions: WESTERN,
    severity: 'warning',
    rule: 'Cupping and gua sha leave marks, and heat and fire can burn: the page says so.',
    why: 'Somebody who wakes up with round bruises should have known, and a burn leaves a scar.',
    sources: [ours('marks, burns and injured skin')],
    remedy: 'add-words',
    suggestion: 'Cupping often leaves round marks for a week or so. Heat can burn the skin.',
  },
  {
    id: 'SAF-009',
    title: 'The emergency number is missing or wrong',
    jurisdictions: ['US', 'UK', 'AU', 'CA-ON', 'EU'],
    severity: 'blocker',
    rule: 'Warning signs come with the emergency number of the place: 911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in the EU.',
    why: 'Whoever reads it in an emergency has to know at once whom to call, and it is not the clinic.',
    sources: [ours('911, 999 or 111, 000, 112')],
    remedy: 'add-words',
    suggestion: 'Call 911 or go to the nearest emergency room.',
  },
])
