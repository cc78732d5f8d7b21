import { all, the, type DemoRecord } from '../demo-record.ts'
import { p, write } from '../write-rich-text.ts'

/** Approved, and to go live by itself in three days. */
export const aQuietWeekInDecember: DemoRecord = {
  key: 'a-quiet-week-in-december',
  state: 'scheduled',
  review: { publishInDays: 3 },
  data: {
    title: 'A Quiet Week in December',
    subtitle: 'When the door is open and when it is not',
    excerpt: 'Our days around the holidays, and whom to write to in between.',
    heroImage: the('media', 'waiting-room'),
    clinic: the('clinics', 'saltmarsh-acupuncture'),
    locations: all('locations', 'alder-bay'),
    authors: all('people', 'imogen-vale'),
    conditions: all('conditions'),
    modalities: all('modalities'),
    disclaimers: all('disclaimers', 'medical'),
    tags: ['opening hours'],
    body: write(
      p(
        'From the 22nd to the 28th the door stays shut. Messages are read each morning at nine, and answered before noon.',
      ),
      p('If you have a visit in that week, we have written to you. If we have not, please write to us.'),
      p('The tea in the waiting room goes on until Friday.'),
    ),
  },
}
