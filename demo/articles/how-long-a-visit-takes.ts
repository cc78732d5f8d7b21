import { all, the, type DemoRecord } from '../demo-record.ts'
import { p, write } from '../write-rich-text.ts'

/** Live for some minutes after the demo is made, then expired: its approval was given for that long. */
export const howLongAVisitTakes: DemoRecord = {
  key: 'how-long-a-visit-takes',
  state: 'published',
  review: { approvedForMinutes: 10 },
  data: {
    title: 'How Long a Visit Takes',
    subtitle: 'An hour, most of it talk',
    excerpt: 'What the sixty minutes of a first visit are made of.',
    heroImage: the('media', 'treatment-room'),
    clinic: the('clinics', 'quarry-road'),
    locations: all('locations', 'larkfield'),
    authors: all('people', 'noor-abernathy'),
    conditions: all('conditions'),
    modalities: all('modalities'),
    disclaimers: all('disclaimers', 'medical'),
    tags: ['first visit'],
    body: write(
      p(
        'The first visit takes an hour. Twenty minutes of it are questions, thirty are spent on the table, and ten are for shoes and the next appointment.',
      ),
      p(
        'Later visits take forty minutes. Please come five minutes early, so that the stairs do not cost you any of them.',
      ),
    ),
  },
}
