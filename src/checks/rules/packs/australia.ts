import type { Rule } from '../rule.ts'
import { AU_133 } from './sources.ts'

const LIFE = '(life|lives|body|health|world|mood|mind|energy|everything|days|future|smile|skin|self)'
const DOES = '[benefit-verb|cure|vanish|remove|repair|reduce|treat-verb|prevent]'
const ILL = '[condition|serious-condition|symptom|body-part|wellbeing|body-process|toxin|benefit-noun]'
const NO_ERRAND = '!(..2 (receipt|ticket|coat|parking|deposit|rebate|bag|luggage|fee))'

/** Rules of Australian law. */
export const AUSTRALIA_RULES: readonly Rule[] = [
  {
    id: 'AU-001',
    title: 'Australia: unreasonable expectation of benefit',
    jurisdictions: ['AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Use no wording that makes people expect more than the evidence supports.',
    why: 'Australian law forbids advertising that raises an unreasonable expectation of benefit, also by mood alone. A claim that another rule stops as too strong raises one, too.',
    sources: [
      {
        ...AU_133,
        document:
          'National Law, section 133: unreasonable expectation of beneficial treatment; up to AU$60,000 for a person and AU$120,000 for a company for each offence',
      },
    ],
    remedy: 'reword',
    suggestion: 'Book a visit to talk about your options.',
    phrases: [
      '(life changing|lifechanging|life saving)',
      `(~transform|~change|~turn|~rebuild|~reset|~revolutionise|~reinvent|~save|~supercharge) ..2 ${LIFE} !(insurance|table|room)`,
      `(~reclaim|~rediscover|~recapture|~win back|~regain) (your|the|that|a|their|her|his|control|comfort|freedom|some) ${NO_ERRAND}`,
      'get (your|their|her|his) (life|lives|body|mojo|spark|energy|health|groove|youth) back',
      '(miracle|miracles|miraculous|miraculously|magic touch|magical|wonder cure)',
      '(say|saying|wave|waving|kiss|bid|said) ..3 (goodbye|farewell|adieu|good bye|hooroo|ta ta) ..1 !(your (deposit|coat))',
      '(goodbye|farewell|good bye|hooroo) ..2 [condition|symptom]',
      '(finally|at last|once more) ..3 (free|relief|freedom|live|sleep|enjoy|yourself|pain|better|well|answers)',
      '(thrive|thriving|flourish|blossom|unleash|unleashes|unleashing)',
      '(~unlock|~awaken|~ignite|~unleash) ..2 (your|the) !(door|gate|bike)',
      '~restore ..4 (balance|harmony|vitality|youth|your (life|health|energy|body|zest))',
      '(live|living) (pain free|without pain|your best|the life|free of|free from|life to the full)',
      '(dream|ultimate|amazing|incredible|remarkable|extraordinary|astonishing|dramatic|unbelievable|phenomenal|spectacular|stunning|mind blowing) ..1 (result|results|relief|recovery|transformation|improvement|improvements|health|healing|change|changes|outcomes)',
      '(like new|good as new|brand new (you|body|person)|new lease (of|on) life|new you|best version of|never looked back|never look back|game changer|works wonders|work wonders|bounce back|spring in your step)',
      '(start|begin|begins|starts) ..2 (healing|healing journey|journey to)',
      '(everything|all) you (ever)? (dreamed|wished|hoped|wanted)',
      '(feel|look) (years|decades|ten years) younger',
      'the answer (to|you)',
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'Reclaim your comfort and start healing.',
      'Bowen therapy turns tired lives around.',
      'heading: Say goodbye to back pain',
      'A life-changing hour in the hands of Mei.',
      'Finally free from the ache.',
      'Wake up like new.',
    ],
    mustNotHit: [
      'Book a visit to talk about your options.',
      'No treatment works wonders, and we will not say that ours does.',
      'We restored the old pharmacy sign in the hall.',
      'You can reclaim the fee at the desk.',
      'We never use the word miracle.',
      'Change your life insurance details with the fund.',
    ],
  },
  {
    id: 'AU-002',
    title: 'Australia: herbs or therapeutic goods advertised',
    jurisdictions: ['AU'],
    severity: 'warning',
    by: 'words',
    rule: 'What is said of herbs and products follows the Therapeutic Goods Advertising Code.',
    why: 'Herbs and supplements are therapeutic goods in Australia, with a code of their own and a register. A page of a clinic that praises one is an advertisement for it.',
    sources: [
      {
        authority: 'TGA',
        document: 'Therapeutic Goods Advertising Code; Ahpra refers such advertisements to the TGA',
        url: 'https://www.tga.gov.au/how-we-regulate/advertising',
        basis: 'read',
      },
    ],
    remedy: 'ask',
    suggestion: 'Ask us about herbs in person.',
    phrases: [
      `{..4 if|tell|allergic|take|taking} [remedy] !(tent|room|lamp|chair|steam|bath) ..5 ${DOES} ..5 (${ILL}|pain|discs)`,
      `${DOES} ..5 ${ILL} ..3 (with|using|through|by|thanks to|from) ..4 [remedy]`,
      `[remedy] ..1 (for|against|to fight) ..3 [condition|symptom|serious-condition|wellbeing]`,
      `(herb*|supplement*|tincture*|granules) ..3 (that|which) ..2 ${DOES}`,
      '[remedy] ..2 (is|are) ..2 [safe|natural|proven|praise]',
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'Our herbal formula heals discs.',
      'Chinese herbs calm a racing mind.',
      'heading: Herbal tea for hay fever',
      'Ease joint pain with our turmeric capsules.',
      'item: At our dispensary: // Herbs that ease period pain',
    ],
    mustNotHit: [
      'Ask us about herbs in person.',
      'Tell us if you take herbs that thin the blood.',
      'Herbs can interact with medicines.',
      'We do not say that herbs cure anything.',
      'Ginger tea is served in the waiting room.',
    ],
  },
]
