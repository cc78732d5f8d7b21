import { all, the, type DemoRecord } from '../demo-record.ts'
import {
  callout,
  callToAction,
  cite,
  disclaimer,
  faq,
  h2,
  h3,
  h4,
  i,
  image,
  locationCard,
  p,
  table,
  ul,
  write,
} from '../write-rich-text.ts'

/** Live: what each profession of the center does, with its limits and its risks. */
export const fourDoorsOneCorridor: DemoRecord = {
  key: 'four-doors-one-corridor',
  state: 'published',
  data: {
    title: 'Four Doors, One Corridor: Who Does What at Quarry Road',
    subtitle: 'Acupuncture, chiropractic, physical therapy and massage, and how we choose between them',
    excerpt:
      'Four professions work in the same corridor in Larkfield. What each of them does in a visit, what may go wrong, and when none of them is the right door.',
    heroImage: the('media', 'movement-room'),
    clinic: the('clinics', 'quarry-road'),
    locations: all('locations', 'larkfield', 'willow-street-pool'),
    authors: all('people', 'halden-roe', 'priya-castellane', 'noor-abernathy', 'owen-tallis'),
    conditions: all(
      'conditions',
      'low-back-pain',
      'back-strain',
      'back-sprain',
      'facet-joint-pain',
      'spinal-osteoarthritis',
      'posture-related-back-pain',
      'back-pain-after-surgery',
      'neck-pain',
    ),
    modalities: all(
      'modalities',
      'acupuncture',
      'chiropractic',
      'physiotherapy',
      'massage',
      'movement-therapy',
      'stretching',
      'posture-guidance',
    ),
    disclaimers: all('disclaimers', 'medical', 'emergency'),
    callToAction: { label: 'Come by and look around', url: 'https://quarryroad.example/visit', kind: 'visit' },
    faq: [
      {
        question: 'Who decides which door?',
        answer:
          'You do. At the first visit one of us listens for forty minutes and says what we would try first, and why.',
      },
      {
        question: 'Can I see two of you in one week?',
        answer: 'Yes, though not on the same day for the same sore place. Otherwise nobody can tell what did what.',
      },
    ],
    tags: ['team', 'larkfield', 'chiropractic', 'physical therapy', 'massage'],
    seo: {
      title: 'Who does what at Quarry Road Center, Larkfield',
      description: 'Acupuncture, chiropractic, physical therapy and massage in one place.',
      noindex: false,
    },
    body: write(
      p(
        'New people tend to stop in the middle of the corridor. On the left are Noor and Halden, on the right Priya and Owen, and each door has a different smell. This page is the map.',
      ),
      disclaimer('emergency'),
      h2('Left-hand side'),
      h3('Noor, acupuncture'),
      p(
        'Thin needles, twenty minutes, a blanket. Noor asks about your medicines first, because blood thinners and needles do not go well together. You may bruise, feel faint or be sore for a day; rarely, something serious happens, such as an infection or a punctured lung.',
      ),
      h3('Halden, chiropractic'),
      p(
        'Halden examines you and moves joints by hand, quickly or slowly, with or without the crack. Soreness for a day or two is common. Injury to nerves, discs or arteries of the neck is rare and serious, which is why he asks so many questions before he touches your neck.',
      ),
      h2('Right-hand side'),
      h3('Priya, physical therapy and movement'),
      p(
        'Priya watches you do the thing that hurts, then makes it smaller until it does not, and builds it up from there. Expect three exercises on one page. On Thursdays she teaches at the Willow Street pool.',
      ),
      image('movement-room', 'The movement room before the Tuesday class.'),
      h4('Stretching and posture'),
      p(
        'Both belong to Priya’s door. She will look at your desk, your truck seat or your kitchen counter and change one thing at a time.',
      ),
      h3('Owen, massage'),
      p('An hour, a towel, and your word on the pressure. You may be sore the next day.'),
      h2('How we choose'),
      p(
        'For pain of less than twelve weeks, an American guideline of 2017 lets people choose among warmth, massage, acupuncture and manipulation by hand; it calls the evidence moderate for warmth and low for the other three',
        cite('qaseem-2017', { locator: 'Abstract' }),
        '. For longer pain it recommends exercise, rehabilitation and acupuncture, among others',
        cite('qaseem-2017', { locator: 'Abstract' }),
        '. That guideline is past the five years its publisher gives it, and the British one of 2016 says not to offer acupuncture',
        cite('nice-ng59', { locator: 'Recommendations' }),
        '. So we ask what you would like, what you have tried, and what you can pay.',
      ),
      table(
        ['If you mostly want …', '… we usually start with', 'and stop after'],
        ['to lift and carry again', 'Priya', 'six visits without progress'],
        ['to turn your head', 'Halden or Priya', 'four'],
        ['to lie still for an hour', 'Owen or Noor', 'whenever you like'],
      ),
      callout(
        'warning',
        p('After an operation on your back, none of us touches the area before your surgeon has written that we may.'),
      ),
      h2('When it is none of us'),
      ul(
        'Pain after a crash or a fall',
        'Fever, weight loss you cannot explain, cancer now or before',
        'A leg, or both legs, growing weak',
        ['Pain that is ', i('always'), ' there, day and night'],
      ),
      p(
        'We treat a good many sore backs here, but not all of them, and we have the number of the emergency room on the wall.',
      ),
      faq(
        ['Do you share notes?', p('Yes, one file for each person. You can ask us to keep something out of it.')],
        [
          'Is Halden a doctor?',
          p('He is a Doctor of Chiropractic. He is not a medical doctor, and says so on his door.'),
        ],
      ),
      locationCard('larkfield'),
      locationCard('willow-street-pool'),
      callToAction('visit', 'Come by and look around', 'https://quarryroad.example/visit'),
      disclaimer('medical'),
    ),
  },
}
