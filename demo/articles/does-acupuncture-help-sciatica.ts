import { all, the, type DemoRecord } from '../demo-record.ts'
import {
  b,
  callout,
  callToAction,
  cite,
  disclaimer,
  faq,
  h2,
  h3,
  image,
  link,
  locationCard,
  p,
  ul,
  write,
} from '../write-rich-text.ts'

/** Live: a title that asks, a text that answers "we do not know enough". */
export const doesAcupunctureHelpSciatica: DemoRecord = {
  key: 'does-acupuncture-help-sciatica',
  state: 'published',
  data: {
    title: 'Does Acupuncture Help Sciatica?',
    subtitle: 'A short answer, a longer one, and the signs that mean you should not be reading this but dialing',
    excerpt:
      'What is known about needles for pain that runs down the leg, why studies of back pain do not answer it, and when to see a doctor instead.',
    heroImage: the('media', 'path-by-the-water'),
    clinic: the('clinics', 'saltmarsh-acupuncture'),
    locations: all('locations', 'pine-flats'),
    authors: all('people', 'teodor-brandt'),
    conditions: all('conditions', 'sciatica', 'lumbar-radiculopathy', 'herniated-disc'),
    modalities: all('modalities', 'acupuncture'),
    disclaimers: all('disclaimers', 'emergency', 'medical'),
    callToAction: { label: 'Talk to Teodor first', url: 'tel:+18315550142', kind: 'call' },
    faq: [
      {
        question: 'My scan shows a bulging disc. Is that the reason?',
        answer:
          'Perhaps. A bulge on a scan and a pain in the leg may or may not belong together. The doctor who ordered the scan can tell you whether the picture and the leg fit together.',
      },
    ],
    tags: ['sciatica', 'evidence'],
    seo: {
      title: 'Does acupuncture help sciatica? What is and is not known',
      description: 'An honest look at needles for leg pain, and the warning signs to act on.',
      noindex: false,
    },
    body: write(
      disclaimer('emergency'),
      p(
        b('The short answer: '),
        'we do not know. There is not enough evidence that speaks about sciatica itself for us to tell you that needles help it.',
      ),
      h2('Why a study of backs is not a study of legs'),
      p(
        'Most of the papers people send us are about pain that stays in the low back. The Cochrane review of 2020, for example, is about chronic ',
        b('nonspecific'),
        ' low back pain',
        cite('mu-2020', { locator: 'Title' }),
        '. Sciatica is another thing: the pain runs below the knee, often with tingling, and somebody may be able to name the nerve. To carry a result from one to the other is a leap, and we would rather not leap on your behalf.',
      ),
      p(
        'The British guideline of 2016, which is older than five years by now, covers both, low back pain and sciatica, in people over sixteen. Its advice to health professionals is not to offer acupuncture',
        cite('nice-ng59', { locator: 'Recommendations' }),
        '.',
      ),
      h2('Words that are used as if they were one'),
      ul(
        [b('Sciatica '), '— pain along the nerve, whatever the reason'],
        [b('Radiculopathy '), '— a nerve root that does not work as it should: numbness, weaker reflexes, weakness'],
        [b('Herniated, bulging or slipped disc '), '— what a scan shows; it may hurt, or not'],
      ),
      image('spine-model', 'The model in our corner. Real discs are firmly fixed and cannot slip about.'),
      h2('When not to come to us'),
      callout(
        'warning',
        p(
          b('Today, to an emergency room: '),
          'numbness in the saddle area, trouble with bladder or bowels, or both legs growing weak. Call 911.',
        ),
        p(
          b('This week, to your doctor: '),
          'one leg growing weaker, fever, weight you lose without trying, pain after a fall, or pain that never lets up.',
        ),
      ),
      h2('And if you still want to try?'),
      p(
        'Then we do it with open eyes. You tell your doctor. We agree on what would count as better, in your words: “stairs without the rail”, say, or “a whole film in one seat”. Three visits, a look at the list, a decision. You may be sore or bruised afterwards, and rarely something serious happens; Teodor goes through that before he opens a needle.',
      ),
      h3('What we will not do'),
      ul(
        'We will not tell you that the needle reaches the nerve and mends it',
        'We will not sell you a package',
        'We will not tell you to put off surgery that your surgeon thinks is urgent',
      ),
      faq([
        'Would walking harm the nerve?',
        p(
          'Ask the person who examined you. If they have no objection, short walks several times a day are where most of our plans begin.',
        ),
      ]),
      p(
        'More about how we read papers: ',
        link('what the reviews found', the('articles', 'acupuncture-for-low-back-pain-what-the-reviews-found')),
        '.',
      ),
      locationCard('pine-flats'),
      callToAction('call', 'Talk to Teodor first', 'tel:+18315550142'),
      disclaimer('medical'),
    ),
    relatedArticles: all(
      'articles',
      'acupuncture-for-low-back-pain-what-the-reviews-found',
      'your-first-visit-step-by-step',
    ),
  },
}
