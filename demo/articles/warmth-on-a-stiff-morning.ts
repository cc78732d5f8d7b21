import { all, the, type DemoRecord } from '../demo-record.ts'
import { cite, h2, p, write } from '../write-rich-text.ts'

/** In review: two sentences about warmth, each with its cite, and a note to the reviewer. */
export const warmthOnAStiffMorning: DemoRecord = {
  key: 'warmth-on-a-stiff-morning',
  state: 'in-review',
  review: { note: 'The second sentence about the guideline is new. Is “for some people” enough?' },
  data: {
    title: 'Warmth on a Stiff Morning',
    subtitle: 'A flannel, a kettle, ten minutes',
    excerpt: 'What a warm pack is good for in the first half hour of the day, and what it is not.',
    heroImage: the('media', 'heat-pack'),
    clinic: the('clinics', 'quarry-road'),
    locations: all('locations', 'larkfield'),
    authors: all('people', 'priya-castellane'),
    conditions: all('conditions', 'acute-low-back-pain'),
    modalities: all('modalities', 'heat'),
    disclaimers: all('disclaimers', 'medical'),
    tags: ['heat', 'at home'],
    body: write(
      p(
        'Mornings are when most people write to us. The back is stiff, the stairs are long, and the first visit is a week away.',
      ),
      h2('What one guideline says'),
      p(
        'Superficial heat may relieve acute low back pain for some people, says an American guideline of 2017',
        cite('qaseem-2017', { locator: 'Recommendation 1' }),
        '. It counts the evidence for warmth as moderate',
        cite('qaseem-2017', { locator: 'Abstract' }),
        '.',
      ),
      h2('How I do it'),
      p(
        'A flannel wrung out in hot water, folded twice, over a shirt. Ten minutes by the clock on the oven, and then I get up.',
      ),
      p('Warmth can burn skin that does not feel it. If a part of you is numb, leave it out and ask your doctor.'),
    ),
  },
}
