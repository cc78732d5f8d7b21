import { all, the, type DemoRecord } from '../demo-record.ts'
import {
  b,
  br,
  callout,
  callToAction,
  cite,
  disclaimer,
  faq,
  h2,
  image,
  link,
  locationCard,
  p,
  steps,
  ul,
  write,
} from '../write-rich-text.ts'

/** Live: service facts only, a numbered list with titles, and a contact block with emoji. */
export const yourFirstVisit: DemoRecord = {
  key: 'your-first-visit-step-by-step',
  state: 'published',
  data: {
    title: 'Your First Visit: Questions, Shoes Off, and Plenty of Time',
    subtitle: 'What happens in the hour, minute by minute',
    excerpt:
      'From the bell to the glass of water at the end: what to bring, what we ask, and what you may feel afterwards.',
    heroImage: the('media', 'clinic-door'),
    clinic: the('clinics', 'saltmarsh-acupuncture'),
    locations: all('locations', 'alder-bay', 'pine-flats'),
    authors: all('people', 'teodor-brandt'),
    conditions: all('conditions', 'back-pain'),
    modalities: all('modalities', 'acupuncture', 'electro-stimulation', 'posture-guidance'),
    disclaimers: all('disclaimers', 'medical'),
    callToAction: { label: 'Call Pine Flats', url: 'tel:+18315550142', kind: 'call' },
    faq: [
      {
        question: 'May I bring somebody?',
        answer: 'Yes. There is a second chair in each room, and it is the comfortable one.',
      },
      {
        question: 'What if I am late?',
        answer: 'Come anyway. You keep what is left of your hour, and we do not hurry it.',
      },
    ],
    tags: ['first visit', 'pine flats'],
    seo: {
      title: 'Your first visit to Saltmarsh Acupuncture',
      description: 'What to bring, what we ask and what you may feel.',
      noindex: false,
    },
    body: write(
      p(
        'You ring the bell. Somebody opens, usually Teodor, sometimes the dog from upstairs. There is no form to fill in on your knees: we ask the questions ourselves, because the answers lead to better questions.',
      ),
      h2('What to bring'),
      ul(
        'Loose trousers that go over the knee',
        'A list of your medicines',
        'Letters or scan reports, if you have them',
        'Something small to eat an hour before',
      ),
      h2('The hour'),
      steps(
        [
          'Talking (20 minutes).',
          'Where, since when, what makes it worse, what you have tried, what you hope for. We write it down in your words.',
        ],
        ['Looking (10 minutes).', 'You bend, turn and walk. We press here and there, and we stop when you say so.'],
        [
          'Needles (20 minutes).',
          'Between six and fifteen, sterile, used once. You lie still under a blanket. A bell is in your hand.',
        ],
        ['Sitting up (5 minutes).', 'Slowly. Water, tea, or nothing.'],
        ['Deciding (5 minutes).', 'Whether to come again, and when we both stop.'],
      ),
      image('acupuncture-needles', 'Single-use needles on the tray. We open them in front of you.'),
      h2('What you may feel'),
      p(
        'You may feel a prick, a dull ache, warmth, or nothing at all. Afterwards you may be drowsy or light-headed, have a small bruise, or be sore for a day. In a review of prospective studies, half of the unwanted effects were bleeding, pain or a flare at the needle site',
        cite('baeumler-2021', { locator: 'Abstract' }),
        '. Serious harm, such as a punctured lung or an infection, is rare but possible, and we go through it with you before the first needle.',
      ),
      callout(
        'warning',
        p(
          b('Before we switch on any current: '),
          'tell us about a pacemaker, a defibrillator or any other implant. With one of these, we do not use electro-stimulation.',
        ),
      ),
      h2('Small print in large print'),
      faq(
        [
          'Is Teodor a doctor?',
          p(
            'No. He is a licensed acupuncturist. He does not diagnose, and he writes to your doctor when you want him to.',
          ),
        ],
        ['Can I cancel?', p('Until six in the evening of the day before, for nothing.')],
      ),
      p(
        'If you would rather read about the evidence first, ',
        link('start with the guidelines', the('articles', 'why-guidelines-disagree')),
        '.',
      ),
      h2('Where to find us'),
      locationCard('pine-flats'),
      locationCard('alder-bay'),
      p(
        '📞 Call/Text: (831) 555-0118',
        br,
        '📧 Email: ',
        link('valley@saltmarsh.example', 'mailto:valley@saltmarsh.example'),
        br,
        '🌐 Website: ',
        link('saltmarsh.example', 'https://saltmarsh.example'),
        br,
        '📱 Instagram: @saltmarsh.acu',
        br,
        '📍 Address: 402 Mill Row, Old Sawmill quarter, Pine Flats, CA 95001',
      ),
      callToAction('call', 'Call Pine Flats', 'tel:+18315550142'),
      callToAction('visit', 'See how to get here', 'https://saltmarsh.example/find-us'),
      disclaimer('medical'),
    ),
    relatedArticles: all('articles', 'why-guidelines-disagree'),
  },
}
