import { all, the, type DemoRecord } from '../demo-record.ts'
import { b, br, callout, cite, disclaimer, h2, h3, image, p, quote, table, ul, write } from '../write-rich-text.ts'

/** Live: guidelines that say different things, each with its date; typed with curly quotes, dashes and hard spaces. */
export const whyGuidelinesDisagree: DemoRecord = {
  key: 'why-guidelines-disagree',
  state: 'published',
  data: {
    title: 'Why Do Guidelines Disagree About Acupuncture?',
    subtitle: 'Britain says do not offer it, the WHO says it may be offered – and both have read the trials',
    excerpt:
      'NICE, the American College of Physicians and the World Health Organization on needles for low back pain, with dates, strength and what we make of it.',
    heroImage: the('media', 'desk-with-papers'),
    clinic: the('clinics', 'saltmarsh-acupuncture'),
    locations: all('locations', 'alder-bay'),
    authors: all('people', 'imogen-vale', 'beatrix-lund'),
    conditions: all('conditions', 'low-back-pain', 'chronic-low-back-pain'),
    modalities: all('modalities', 'acupuncture', 'heat', 'massage'),
    disclaimers: all('disclaimers', 'medical', 'emergency'),
    callToAction: { label: 'Ask us a question', url: 'mailto:harbor@saltmarsh.example', kind: 'visit' },
    faq: [],
    tags: ['guidelines', 'evidence'],
    seo: {
      title: 'Why guidelines disagree about acupuncture for low back pain',
      description: 'Three guidelines, three answers, and the reasons behind them.',
      noindex: false,
    },
    body: write(
      p(
        'Here is something that puzzles people who read a lot: three serious bodies looked at needles for the low back and wrote down three different things. None of them made a mistake. They asked different questions, in different years, for different health services.',
      ),
      h2('What each of them says'),
      table(
        ['Who and when', 'For whom', 'Position on acupuncture', 'How firmly'],
        [
          ['WHO, 2023', cite('who-2023', { locator: 'Recommendations' })],
          'Adults with chronic primary low back pain',
          'May be offered',
          'Conditional, on low certainty',
        ],
        [
          ['NICE, 2016, updated 2020: older than five years', cite('nice-ng59', { locator: 'Recommendations' })],
          'Over-16s with low back pain or sciatica',
          'Do not offer',
          'Firm',
        ],
        [
          ['American College of Physicians, 2017: past its five years', cite('qaseem-2017', { locator: 'Abstract' })],
          'Adults with acute, subacute or chronic pain',
          'Among the first choices',
          'Strong recommendation; low quality for acute, moderate for chronic',
        ],
      ),
      h2('Three reasons, none of them scandalous'),
      h3('They weigh sham differently'),
      p(
        'Against no treatment, needles look useful; against sham, the difference is small. In data from 20,827 patients it came to about 0.5 standard deviations in the first case and about 0.2 in the second',
        cite('vickers-2018', { locator: 'Abstract' }),
        '. If your question is “does the needle matter?”, you read the second number. If it is “does the visit matter?”, you read the first.',
      ),
      h3('They pay for different things'),
      p(
        'A national health service asks what a visit costs and what else that money could do. A guideline for the whole world asks what can be done with little. Both are fair questions – just not the same one.',
      ),
      h3('They grow old'),
      p(
        'The American guideline appeared on',
        ' February\u00a014,\u00a02017. Its publisher treats its guidelines as no longer valid after five years',
        cite('qaseem-2017'),
        '. We still name it, because you will meet it elsewhere – and we name its age with it.',
      ),
      image('desk-with-papers', 'Our reading pile. We write the date of the last search on every cover.'),
      quote('“Recommended” is a word with a date, a place and a question attached. Ask for all three.'),
      callout(
        'tip',
        p(
          b('A small habit. '),
          'When somebody tells you that a treatment is recommended, ask: by whom? When? Compared with what?',
        ),
      ),
      h2('What we do with it'),
      ul(
        'We tell you all three positions, also the one that would send you elsewhere.',
        'We start with walking, because it costs nothing.',
        'We agree beforehand on the day we will stop.',
      ),
      p('And we read again each January. If a guideline changes, this page changes or goes.', br, '— Imogen & Beatrix'),
      disclaimer('medical'),
    ),
  },
}
