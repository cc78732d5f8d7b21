import { all, the, type DemoRecord } from '../demo-record.ts'
import {
  b,
  callout,
  callToAction,
  disclaimer,
  faq,
  h2,
  h3,
  image,
  link,
  locationCard,
  p,
  steps,
  table,
  ul,
  write,
} from '../write-rich-text.ts'

/** Live: coverage and offers said with their limits (Medicare: NCD 30.3.3, in force since January 21, 2020). */
export const payingForCare: DemoRecord = {
  key: 'paying-for-care-at-quarry-road',
  state: 'published',
  data: {
    title: 'Paying for Care at Quarry Road: Plans, Medicare, and What to Ask',
    subtitle: 'No asterisks on this page',
    excerpt:
      'How plans differ, what Medicare says about acupuncture and chronic low back pain, what our offer includes, and the questions to read out on the phone.',
    heroImage: the('media', 'desk-with-papers'),
    clinic: the('clinics', 'quarry-road'),
    locations: all('locations', 'larkfield', 'willow-street-pool'),
    authors: all('people', 'beatrix-lund', 'halden-roe'),
    conditions: all('conditions', 'chronic-low-back-pain'),
    modalities: all('modalities', 'acupuncture', 'chiropractic', 'physiotherapy', 'massage', 'movement-therapy'),
    disclaimers: all('disclaimers', 'insurance', 'medical'),
    callToAction: { label: 'Have the desk check your plan', url: 'tel:+15125550160', kind: 'call' },
    faq: [
      {
        question: 'Can you leave out my co-pay?',
        answer:
          'No. Your plan’s rules do not let us. If money is tight, tell the desk; we can spread a bill over some months.',
      },
      {
        question: 'What does a visit cost without a plan?',
        answer:
          'Acupuncture $80, chiropractic $65, physical therapy $110, massage $85 an hour. The first visit in any of them is $30 more.',
      },
    ],
    tags: ['insurance', 'medicare', 'offers'],
    seo: {
      title: 'Paying for care at Quarry Road Center, Larkfield',
      description: 'Plans, Medicare rules for acupuncture, prices, and our offer with all its terms.',
      noindex: false,
    },
    body: write(
      p(
        'Nobody enjoys this page. We have tried to make it short, and to put every condition where the thing itself is said, not at the bottom in gray.',
      ),
      h2('Before your first visit'),
      steps(
        ['Send a photo of your card.', 'Both sides, by text to (512) 555-0161.'],
        [
          'We ask your plan.',
          'It takes about two working days. We write down the name of the person and the number of the call.',
        ],
        [
          'You get it in writing.',
          'What they told us, in plain words, before you come. It is their answer, not our promise.',
        ],
      ),
      h2('What differs between plans'),
      table(
        ['', 'Ask your plan', 'Why it matters'],
        [[b('Acupuncture')], 'For which conditions, and how many visits a year?', 'Many plans name the condition'],
        [[b('Chiropractic')], 'Is an examination counted as a visit?', 'The first day may use up two'],
        [[b('Physical therapy')], 'Do I need a referral?', 'Without it the visit may be yours to pay'],
        [[b('Massage')], 'Only with a physical therapist in the room?', 'Often not paid for by itself'],
      ),
      h2('Medicare and acupuncture'),
      p(
        'Since January 21, 2020, Original Medicare has had a rule for acupuncture, called NCD 30.3.3. It is narrower than many people think:',
      ),
      ul(
        'Only chronic low back pain: twelve weeks or longer, with no known cause such as cancer or infection, not linked to surgery or to pregnancy',
        'Up to 12 visits in 90 days, and 8 more if you are improving; no more than 20 in a year',
        'It ends if you do not improve',
        'Not neck pain, not migraine, not arthritis, not fibromyalgia',
      ),
      p(
        'There is a second catch: licensed acupuncturists cannot bill Original Medicare themselves. The rule asks for a physician, or certain other staff under supervision. Noor is an acupuncturist, so Original Medicare does not pay for her visits. Rules change; ask Medicare before you rely on this paragraph.',
      ),
      p(
        b('Medicare Advantage (Part C) '),
        'plans are run by private companies and may add benefits of their own. We have been in network with Larkfield Advantage since September; that does not mean that every visit is paid for.',
      ),
      image('front-desk', 'The front desk. Ask for Joan or Ruben; both like forms, which we find mysterious.'),
      h2('Our offer until March 31, 2027'),
      p(
        'Two movement classes for the price of one, through March 31, 2027. ',
        b('The whole of the terms: '),
        'for people who have not been to a class before; both classes within thirty days; $24 in total instead of $48; not for treatment visits; not where a plan pays for the class.',
      ),
      h3('What we will not do'),
      ul(
        'Hide a limit behind an asterisk',
        'Sell blocks of twenty visits',
        'Tell you that a plan pays before it has told you so',
      ),
      callout(
        'tip',
        p(
          b('Read this out on the phone: '),
          '“Is this provider in network today? How many visits are left this year? What will I owe on the day? May I have that in writing?”',
        ),
      ),
      faq([
        'Who sees my notes?',
        p(
          'The people who treat you here. Your plan sees the codes and dates it needs to pay a bill, and no more unless you sign for it.',
        ),
      ]),
      p('Not sure which door is yours? ', link('Read who does what', the('articles', 'four-doors-one-corridor')), '.'),
      disclaimer('insurance'),
      locationCard('larkfield'),
      callToAction('call', 'Have the desk check your plan', 'tel:+15125550160'),
    ),
    relatedArticles: all('articles', 'four-doors-one-corridor'),
  },
}
