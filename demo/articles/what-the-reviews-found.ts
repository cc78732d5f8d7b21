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
  i,
  image,
  link,
  locationCard,
  p,
  steps,
  table,
  ul,
  write,
} from '../write-rich-text.ts'

/** Live: the page the demo is about, each sentence on research with its cite. */
export const whatTheReviewsFound: DemoRecord = {
  key: 'acupuncture-for-low-back-pain-what-the-reviews-found',
  state: 'published',
  data: {
    title: 'Acupuncture for Low Back Pain in Alder Bay | What the Reviews Found',
    subtitle: 'Two kinds of pain, and the answer we give across the desk',
    excerpt:
      'What is known about needles and sore low backs, what is not, and how sure the people are who looked into it.',
    heroImage: the('media', 'treatment-room'),
    clinic: the('clinics', 'saltmarsh-acupuncture'),
    locations: all('locations', 'alder-bay', 'pine-flats'),
    authors: all('people', 'imogen-vale'),
    conditions: all('conditions', 'low-back-pain', 'acute-low-back-pain', 'chronic-low-back-pain'),
    modalities: all('modalities', 'acupuncture'),
    disclaimers: all('disclaimers', 'medical', 'results-vary', 'emergency'),
    callToAction: {
      label: 'Book a first visit in Alder Bay',
      url: 'https://saltmarsh.example/book/alder-bay',
      kind: 'book',
    },
    faq: [
      {
        question: 'How many visits should I plan for?',
        answer:
          'We agree on three, then stop and look at your own notes together. If nothing has changed, we say so and write to your doctor instead of booking a fourth.',
      },
      {
        question: 'What does it cost?',
        answer: 'A first visit is $120 for an hour; later ones are $85. You get an itemized receipt.',
      },
    ],
    tags: ['low back pain', 'evidence', 'alder bay'],
    seo: {
      title: 'Acupuncture for low back pain in Alder Bay: what the reviews found',
      description:
        'Read with an acupuncturist what is known about low back pain, what is not, and how sure anybody can be.',
      image: the('media', 'treatment-room'),
      canonicalUrl: 'https://saltmarsh.example/articles/acupuncture-for-low-back-pain-what-the-reviews-found',
      noindex: false,
    },
    body: write(
      disclaimer('emergency'),
      p(
        'People ask us one question more than any other, usually while taking their shoes off: ',
        i('does this actually work?'),
        ' The honest answer has three parts. It depends on what you compare it with, on how long your back has hurt, and on how sure you want to be.',
      ),
      h2('If your back has hurt for months'),
      p(
        'The largest review we lean on is from Cochrane. It took in 33 studies with 8,270 people and searched up to August 2019',
        cite('mu-2020', { locator: 'Abstract' }),
        '. Compared with no treatment, acupuncture may ease chronic low back pain in the short term',
        cite('mu-2020', { locator: 'Abstract' }),
        cite('liu-2015', { locator: 'Abstract' }),
        '. Compared with sham needling, it may not make a difference to chronic low back pain that people would call important right after treatment',
        cite('mu-2020', { locator: 'Abstract' }),
        '. The Cochrane authors set that bar at 15 points on a scale of 100.',
      ),
      p(
        'An overview that read sixteen systematic reviews together came to a similar place: for chronic low back pain, there may be a short-term benefit over no treatment, or when needles are added to usual care',
        cite('liu-2015', { locator: 'Abstract' }),
        '. The same overview called the quality of most of those reviews low',
        cite('liu-2015', { locator: 'Abstract' }),
        '.',
      ),
      image('waiting-room', 'The waiting room in Pine Flats. Bring a book; we seldom run late.'),
      h2('If it began last week'),
      p(
        'For pain of less than six weeks the picture is thinner. A review of eleven trials suggests that acupuncture may ease acute low back pain more than sham needling, but not change what people can do',
        cite('lee-2013', { locator: 'Abstract' }),
        '. The later overview found the trials against sham inconsistent',
        cite('liu-2015', { locator: 'Abstract' }),
        '. For a back this fresh we begin with warmth, which an American guideline of 2017, past its five years by now, recommends among the first choices',
        cite('qaseem-2017', { locator: 'Abstract' }),
        '.',
      ),
      h2('The papers side by side'),
      table(
        ['Paper', 'What it is', 'Compared with no treatment', 'Compared with sham'],
        [
          ['Mu 2020', cite('mu-2020', { locator: 'Abstract' })],
          'Cochrane review, chronic pain',
          ['May ease chronic low back pain more than no treatment', cite('mu-2020', { locator: 'Abstract' })],
          'May not matter to people',
        ],
        [
          ['Liu 2015', cite('liu-2015', { locator: 'Abstract' })],
          ['Overview of 16 reviews', cite('liu-2015', { locator: 'Abstract' })],
          ['May help in the short term (chronic)', cite('liu-2015', { locator: 'Abstract' })],
          'Inconsistent (acute)',
        ],
        [
          ['Lee 2013', cite('lee-2013', { locator: 'Abstract' })],
          ['Review of 11 trials, acute pain', cite('lee-2013', { locator: 'Abstract' })],
          'Not its question',
          ['May ease acute low back pain, not function', cite('lee-2013', { locator: 'Abstract' })],
        ],
        [
          ['Vickers 2018', cite('vickers-2018', { locator: 'Abstract' })],
          ['Patient data from 39 trials of chronic pain', cite('vickers-2018', { locator: 'Abstract' })],
          'About half a standard deviation',
          'About a fifth of one',
        ],
      ),
      callout(
        'note',
        p(
          b('Why sham matters. '),
          'A sham needle does not pierce the skin, or pierces it where nobody would needle. If real and sham do about as well, part of what helps may be the hour, the attention and the hope. We think you should know that before you pay.',
        ),
      ),
      h2('What can go wrong'),
      p(
        'In a review of prospective studies, about nine in a hundred patients had at least one unwanted effect, half of them bleeding, pain or a flare where the needle was',
        cite('baeumler-2021', { locator: 'Abstract' }),
        '. Serious events came to about one in ten thousand patients',
        cite('baeumler-2021', { locator: 'Abstract' }),
        '. Tell us first if you:',
      ),
      ul(
        'take blood thinners or bleed easily',
        'are pregnant, or may be',
        'have a pacemaker or another implant',
        'have an infection, a weak immune system or swollen lymph where we would needle',
      ),
      h2('How we put it into practice'),
      steps(
        ['Ask.', 'An hour of questions and a short examination. No diagnosis: that is your doctor’s work.'],
        ['Try.', 'Three visits at most, with walking and warmth in between.'],
        ['Look.', 'We compare your notes from before with your notes from now.'],
        ['Decide.', 'Together. Stopping is a result.'],
      ),
      h3('Two questions we hear at the door'),
      faq(
        [
          'Do the needles hurt?',
          p(
            'Some pinch. Some ache for a moment. You may have a small bruise or feel light-headed afterwards, so sit down for five minutes before you drive.',
          ),
        ],
        ['Should I stop my medicine?', p('No. Ask your doctor before you change any medicine.')],
      ),
      p(
        'Why do national guidelines draw different conclusions from the same papers? That is ',
        link('an article of its own', the('articles', 'why-guidelines-disagree')),
        '.',
      ),
      locationCard('alder-bay'),
      callToAction('book', 'Book a first visit in Alder Bay', 'https://saltmarsh.example/book/alder-bay'),
      disclaimer('medical'),
    ),
    relatedArticles: all('articles', 'why-guidelines-disagree', 'your-first-visit-step-by-step'),
  },
}
