import { all, the, type DemoRecord } from '../demo-record.ts'
import {
  b,
  callout,
  callToAction,
  cite,
  disclaimer,
  h2,
  h3,
  i,
  image,
  locationCard,
  p,
  ul,
  write,
} from '../write-rich-text.ts'

/** Live: a careful page, with the pregnancy warnings before anything else. */
export const anAchingBackInPregnancy: DemoRecord = {
  key: 'an-aching-back-in-pregnancy',
  state: 'published',
  by: 'coast',
  data: {
    title: 'An Aching Back in Pregnancy: Whom to Ask, What Is Known, What We Leave Alone',
    subtitle: 'Your midwife first, then us, if she agrees',
    excerpt:
      'Back and pelvic pain in pregnancy: when to call your maternity unit, what a review of harms counted, and how a visit differs.',
    heroImage: the('media', 'garden-room'),
    clinic: the('clinics', 'moonflower-room'),
    locations: all('locations', 'wren-island'),
    authors: all('people', 'marisol-quint'),
    conditions: all('conditions', 'pregnancy-related-back-pain'),
    modalities: all('modalities', 'acupuncture', 'heat', 'stretching'),
    disclaimers: all('disclaimers', 'pregnancy', 'medical', 'emergency'),
    callToAction: { label: 'Call before you come', url: 'tel:+19125550133', kind: 'call' },
    faq: [
      {
        question: 'From which week can I come?',
        answer: 'Ask your midwife or obstetrician. If they are content, we begin with a talk, not with needles.',
      },
    ],
    tags: ['pregnancy', 'safety'],
    seo: {
      title: 'Back pain in pregnancy: what to know before acupuncture',
      description: 'Warning signs, what is known about harms, and how Moonflower Room works with your midwife.',
      noindex: false,
    },
    body: write(
      disclaimer('pregnancy'),
      p(
        'By the seventh month many people walk as if the floor were a ship. If your back aches, tell the person who looks after your pregnancy, and tell them again each time it changes.',
      ),
      h2('When it is not “just the back”'),
      ul(
        'Regular tightenings, leaking fluid or any bleeding',
        'A baby that moves less than usual',
        'A bad headache with changed sight, or sudden swelling',
        'Fever, or pain when you pass urine',
        'Numbness between the legs, or trouble with bladder or bowels',
      ),
      p('With any of the first four, call your maternity unit. With the last, or with heavy bleeding, call 911.'),
      h2('What is known about harm'),
      p(
        'A review of studies in pregnancy counted unwanted effects of any kind in 1.9 percent, and effects judged to be related to the needles in 1.3 percent',
        cite('park-2014', { locator: 'Abstract' }),
        '. Rare harms may be too rare for those studies to have seen.',
      ),
      h2('What is known about benefit'),
      p(
        'Less than you may have read. We have not yet found and checked a review that would let us say on this page that needles ease back pain in pregnancy, so we do not say it. When we have, there will be a small number in brackets behind the sentence, and you can follow it.',
      ),
      image('path-by-the-water', 'The path from the ferry is level, with a bench half way.'),
      h2('How a visit differs'),
      h3('Before'),
      p(
        'A note from your midwife or obstetrician: that they know, and whether there is anything we should leave alone.',
      ),
      h3('During'),
      p(
        'You lie on your side with three pillows. There are points that the tradition warns against in pregnancy, on the hand, the ankle and the low belly; ',
        i('whether or not the warning is needed'),
        ', we keep to it. No electrical current, no cupping on the belly or low back, no lamp on the belly.',
      ),
      h3('After'),
      p('Five minutes of sitting before you stand up. You may feel light-headed, or find a small bruise tomorrow.'),
      callout(
        'tip',
        p(
          b('Cheap and worth trying: '),
          'a pillow between the knees at night, and getting out of bed by rolling over your side.',
        ),
      ),
      locationCard('wren-island'),
      callToAction('call', 'Call before you come', 'tel:+19125550133'),
      disclaimer('medical'),
    ),
    relatedArticles: all('articles', 'one-room-one-person'),
  },
}
