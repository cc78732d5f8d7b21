import { all, the, type DemoRecord } from '../demo-record.ts'
import {
  b,
  callout,
  callToAction,
  cite,
  disclaimer,
  h2,
  h3,
  image,
  link,
  p,
  steps,
  table,
  ul,
  write,
} from '../write-rich-text.ts'

/** Live: heat, stretching and posture, with what one guideline says about heat and its age. */
export const betweenTwoVisits: DemoRecord = {
  key: 'between-two-visits',
  state: 'published',
  data: {
    title: 'Between Two Visits: Warmth, Stretches, and the Next Posture',
    subtitle: 'Five small things that cost nothing',
    excerpt:
      'What you can do at home for a stiff back while you wait for your next appointment: a warm pack, three stretches, and no perfect chair.',
    heroImage: the('media', 'stretching-mat'),
    clinic: the('clinics', 'quarry-road'),
    locations: all('locations', 'larkfield'),
    authors: all('people', 'priya-castellane'),
    conditions: all(
      'conditions',
      'acute-low-back-pain',
      'posture-related-back-pain',
      'back-spasm',
      'stress-related-tension',
    ),
    modalities: all('modalities', 'heat', 'stretching', 'posture-guidance', 'movement-therapy'),
    disclaimers: all('disclaimers', 'medical', 'emergency', 'marks-and-burns'),
    callToAction: { label: 'Book a movement class', url: 'https://quarryroad.example/book', kind: 'book' },
    faq: [
      {
        question: 'Heat or cold?',
        answer: 'Whichever you like better, with a cloth in between and never while you sleep.',
      },
    ],
    tags: ['at home', 'heat', 'stretching', 'posture'],
    seo: {
      title: 'Between two visits: warmth, stretches and posture',
      description: 'Small things to do at home for a stiff back, with their limits.',
      noindex: false,
    },
    body: write(
      disclaimer('emergency'),
      p(
        'Most of a week is not spent with us. Here is what I tell people to do with the rest of it. None of it is clever. All of it is easier to begin than to keep up, so choose one.',
      ),
      h2('Warmth'),
      p(
        'For a back that has been sore for less than twelve weeks, warmth on the skin is among the treatments an American guideline of 2017 lets people choose from; it rated that evidence as moderate',
        cite('qaseem-2017', { locator: 'Abstract' }),
        '. The guideline is past the five years its publisher gives it. Warmth can still burn you: fifteen minutes, a cloth between pack and skin, and not on a numb place.',
      ),
      image('heat-pack', 'A warm pack on a folded towel. A cherry-stone bag will do as well.'),
      h2('Three stretches'),
      steps(
        [
          'Knees to the side.',
          'On your back, knees bent, let both knees sink to the left for three breaths, then to the right. Small is fine.',
        ],
        [
          'The long cat.',
          'On hands and knees, sit back toward your heels and let your arms stay where they are. Three breaths.',
        ],
        [
          'The door frame.',
          'A hand on either side of the frame, one foot forward, lean until the chest opens. Three breaths.',
        ],
      ),
      p(
        'A stretch should feel like interest. If it feels like alarm, or your leg tingles, come back and leave that one out.',
      ),
      h2('The next posture'),
      p(
        'People ask for the right way to sit. I do not know one. I would rather you set an alarm for every half hour, and stood up when it rang, than spent nine hundred dollars on a chair.',
      ),
      h3('Three places to look at'),
      table(
        ['Where', 'Try', 'For'],
        ['The desk', 'A box under the laptop on odd days', 'A week'],
        ['The truck', 'A rolled towel at the belt line, and one stop more', 'A week'],
        ['The kitchen', 'A foot on the lower shelf of the cupboard', 'An evening'],
      ),
      image('stretching-mat', 'A mat and a little floor: all the equipment you need.'),
      h2('Walking'),
      p(
        'Out of the door, ten minutes, and home again. If ten is too much, five. If five is too much, tell me on the phone and not in two weeks.',
      ),
      callout(
        'warning',
        p(
          b('Stop and ring your doctor '),
          'if a leg grows weak, if you have a fever, or if the pain wakes you every night. Numb between the legs, or trouble with bladder or bowels: call 911.',
        ),
      ),
      ul(
        [
          'On Tuesdays we do all of this together: ',
          link('how movement classes work', the('modalities', 'movement-therapy')),
        ],
        [
          'Muscles that tighten in hard weeks: ',
          link('tension and stress', the('conditions', 'stress-related-tension')),
        ],
      ),
      callToAction('book', 'Book a movement class', 'https://quarryroad.example/book'),
      disclaimer('medical'),
    ),
    relatedArticles: all('articles', 'four-doors-one-corridor'),
  },
}
