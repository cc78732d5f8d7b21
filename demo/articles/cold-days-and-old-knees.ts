import { all, the, type DemoRecord } from '../demo-record.ts'
import { p, ul, write } from '../write-rich-text.ts'

/** Live once, and recalled by the reviewer, with the reason. */
export const coldDaysAndOldKnees: DemoRecord = {
  key: 'cold-days-and-old-knees',
  state: 'published',
  review: {
    recalledBecause:
      'Two readers took the list of layers for advice on swollen knees. Say at the top that a swollen knee is for a doctor.',
  },
  data: {
    title: 'Cold Days and Old Knees',
    subtitle: 'What we wear on the pier',
    excerpt: 'Layers, soles and a thermos: how we dress for a walk by the sea in winter.',
    heroImage: the('media', 'path-by-the-water'),
    clinic: the('clinics', 'saltmarsh-acupuncture'),
    locations: all('locations', 'pine-flats'),
    authors: all('people', 'teodor-brandt'),
    conditions: all('conditions'),
    modalities: all('modalities'),
    disclaimers: all('disclaimers', 'medical'),
    tags: ['winter', 'walking'],
    body: write(
      p('The pier is four hundred steps long and has no wall on the north side. This is what we put on before we go.'),
      ul('Two thin layers under a wind jacket', 'Shoes with a sole that bends', 'A thermos, for the bench at the end'),
      p('We walk every Thursday at eight. You need not be a patient to come along.'),
    ),
  },
}
