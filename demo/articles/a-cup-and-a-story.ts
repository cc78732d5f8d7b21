import { all, the, type DemoRecord } from '../demo-record.ts'
import { p, write } from '../write-rich-text.ts'

/** Changes asked: a sentence that no evidence bears was rejected, with the reason. */
export const aCupAndAStory: DemoRecord = {
  key: 'a-cup-and-a-story',
  state: 'changes-requested',
  review: {
    refuses: [
      {
        says: 'The cups draw',
        verdict: 'rejected',
        reason:
          'No review shows that cups draw anything out of muscles. Tell what you do, or tell the tradition as a tradition.',
      },
    ],
    asks: 'Please take out the sentence about what the cups draw out. The rest can stay as it is.',
  },
  data: {
    title: 'A Cup and a Story',
    subtitle: 'What happens in the twenty minutes behind the curtain',
    excerpt: 'A visit for cupping, told from the moment the kettle is filled.',
    heroImage: the('media', 'cupping-glasses'),
    clinic: the('clinics', 'saltmarsh-acupuncture'),
    locations: all('locations', 'alder-bay'),
    authors: all('people', 'imogen-vale'),
    conditions: all('conditions', 'back-pain'),
    modalities: all('modalities', 'cupping'),
    disclaimers: all('disclaimers', 'medical'),
    tags: ['cupping'],
    body: write(
      p(
        'The kettle is for tea, not for the cups. The cups are glass, eight of them, and each has its place on the tray.',
      ),
      p(
        'I warm the air in a cup with a small flame, take the flame away, and set the cup down. You feel a pull, like a hand that holds on.',
      ),
      p('The cups draw old toxins out of the muscles and so end back pain.'),
      p('After five minutes I lift them off. The marks are bruises. They fade within ten days.'),
    ),
  },
}
