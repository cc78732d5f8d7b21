import { all, the, type DemoRecord } from '../demo-record.ts'
import {
  callout,
  callToAction,
  disclaimer,
  faq,
  h2,
  image,
  link,
  locationCard,
  p,
  ul,
  write,
} from '../write-rich-text.ts'

/** Live: a practice without fixed hours, found by what it lies next to; no author of a claim, because there is none. */
export const oneRoomOnePerson: DemoRecord = {
  key: 'one-room-one-person',
  state: 'published',
  by: 'coast',
  data: {
    title: 'One Room, One Person at a Time | Acupuncture on Wren Island',
    subtitle: 'How a practice without opening hours works',
    excerpt:
      'No waiting room, no fixed hours, no sign on the road. How to find Marisol, how to reach her, and what she will send you elsewhere for.',
    heroImage: the('media', 'garden-room'),
    clinic: the('clinics', 'moonflower-room'),
    locations: all('locations', 'wren-island'),
    authors: all('people', 'marisol-quint'),
    conditions: all('conditions', 'back-pain', 'neck-pain', 'stress-related-tension'),
    modalities: all('modalities', 'acupuncture', 'moxibustion', 'heat', 'stretching'),
    disclaimers: all('disclaimers', 'medical'),
    callToAction: { label: 'Call Marisol', url: 'tel:+19125550133', kind: 'call' },
    faq: [
      {
        question: 'When are you open?',
        answer:
          'There are no fixed hours. Ring 912.555.0133, say when you can, and we find a time. Early and late both work.',
      },
    ],
    tags: ['wren island', 'about'],
    seo: {
      title: 'Moonflower Room: acupuncture on Wren Island',
      description: 'A one-room practice by appointment, near the old Port Linden lighthouse.',
      noindex: false,
    },
    body: write(
      p(
        'People drive past twice. There is no sign, only a blue gate, in Port Linden, next to the old lighthouse that is on all the postcards. Behind it is a garden, and at the end of the garden a room with a couch, a stove and a window on the marsh. That is all of it.',
      ),
      p('Proudly looking after veterans and their families, and everybody else between Heron Point and the causeway.'),
      h2('Hours'),
      p(
        'None are fixed. Appointments move with the ferry, the heat and the school bus. Ring, leave a message, and Marisol calls back the same day.',
      ),
      image('garden-room', 'The room in June. The moonflowers on the fence open after supper.'),
      h2('What happens here'),
      ul(
        'Acupuncture, one person at a time, an hour and a quarter',
        'Moxa, if you like warmth and do not mind the smell',
        'Heat packs and a few slow stretches to take home',
      ),
      h2('What does not happen here'),
      p(
        'There are things people ask about that belong elsewhere. Marisol does not treat insomnia, migraine, anxiety or depression; she will listen, and she keeps a list of good people on the mainland. She does not diagnose, read scans, or change what your doctor prescribed.',
      ),
      callout(
        'note',
        p(
          'You may bruise, feel faint or be sore for a day. Tell Marisol before you lie down if you are pregnant, take blood thinners, have an implant or an infection.',
        ),
      ),
      h2('For those who served'),
      p(
        'Marisol’s father was a medic and did not talk about it. Veterans pay half for the first visit; the ',
        link('terms of the offer', 'https://moonflower.example/veterans'),
        ' fit on a postcard. There is a chair by the door for those who would rather see it.',
      ),
      faq(
        [
          'Is there a street address?',
          p('You get it when you book. The garden belongs to a neighbor who likes her quiet.'),
        ],
        [
          'Do you come to us?',
          p('To people who cannot leave the house, on the island only, on days when the causeway is dry.'),
        ],
      ),
      locationCard('wren-island'),
      callToAction('call', 'Call Marisol', 'tel:+19125550133'),
      disclaimer('medical'),
    ),
  },
}
