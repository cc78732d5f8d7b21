import { all, the, type DemoRecord } from '../demo-record.ts'
import { p, write } from '../write-rich-text.ts'

/** A one-room practice without fixed hours and without a street address in public. */
export const moonflower: DemoRecord = {
  key: 'moonflower-room',
  state: 'published',
  by: 'admin',
  data: {
    name: 'Moonflower Room',
    tagline: 'One room, one person at a time',
    about: write(
      p(
        'Moonflower is a single room at the end of a garden on Wren Island. There is no waiting room because nobody waits: between two people there is always half an hour.',
      ),
      p('Proudly looking after veterans and their families on the island.'),
    ),
    logo: the('media', 'logo-leaf'),
    website: 'https://moonflower.example',
    socials: [{ network: 'instagram', handle: 'moonflower.room' }],
    inPracticeSince: 2019,
    notices: [],
    offers: [
      {
        text: 'Veterans pay half for the first visit',
        terms:
          'For veterans and active service members with any proof of service, once a person, on the first visit ($90, so $45). Not with other offers. It does not oblige you to a second visit.',
        startsAt: '2026-01-01T05:00:00.000Z',
        endsAt: '2026-12-31T23:00:00.000Z',
      },
    ],
    insurance: ['Moonflower takes no insurance. Some health savings accounts refund visits; ask yours.'],
    jurisdictions: ['US', 'US-GA'],
    reviewEveryMonths: 12,
    onEvidenceFall: 'flag',
    defaultDisclaimers: all('disclaimers', 'medical', 'emergency'),
  },
}

export const moonflowerLocations: DemoRecord[] = [
  {
    key: 'wren-island',
    state: 'published',
    data: {
      name: 'Moonflower Room, Wren Island',
      clinic: the('clinics', 'moonflower-room'),
      jurisdiction: 'US-GA',
      timeZone: 'America/New_York',
      phones: [{ number: '+1 912.555.0133', kind: 'call' }],
      email: 'marisol@moonflower.example',
      hours: { status: 'unknown', weekly: [], exceptions: [] },
      serviceAreas: [
        'Wren Island',
        'Port Linden, next to the old lighthouse',
        'The barrier villages as far as Heron Point',
      ],
      modalities: all('modalities', 'acupuncture', 'moxibustion', 'heat', 'stretching', 'micro-needling'),
      people: all('people', 'marisol-quint'),
      languages: ['en', 'es'],
      accessibility: ['A level garden path of about forty steps; ask for the cart'],
      parking: 'On the grass by the gate.',
      insurance: [],
      photos: all('media', 'garden-room', 'path-by-the-water'),
    },
  },
]
