import { all, the, type DemoRecord } from '../demo-record.ts'
import { p, ul, write } from '../write-rich-text.ts'

/** A center of several disciplines, with insurance notices and offers with terms. */
export const quarryRoad: DemoRecord = {
  key: 'quarry-road',
  state: 'published',
  by: 'admin',
  data: {
    name: 'Quarry Road Center for Backs and Joints',
    tagline: 'Acupuncture, chiropractic, physical therapy and massage under one roof',
    about: write(
      p('Four professions share a corridor, a kettle and one set of notes. You tell your story once.'),
      ul(
        'Acupuncture with Noor Abernathy',
        'Chiropractic with Halden Roe',
        'Physical therapy and the pool with Priya Castellane',
        'Massage with Owen Tallis',
      ),
      p('If what you need is not here, we say so and write the letter.'),
    ),
    logo: the('media', 'logo-circles'),
    website: 'https://quarryroad.example',
    socials: [{ network: 'facebook' }, { network: 'youtube', handle: 'quarryroad' }],
    inPracticeSince: 2011,
    notices: [
      {
        text: 'Larkfield Advantage (Part C) plans: in network since September. We check your benefits before the first visit.',
        link: 'https://quarryroad.example/insurance',
        startsAt: '2026-09-01T05:00:00.000Z',
        endsAt: '2027-08-31T05:00:00.000Z',
      },
      {
        text: 'The pool is closed for new tiles from January 11 to 22.',
        startsAt: '2026-12-15T06:00:00.000Z',
        endsAt: '2027-01-23T06:00:00.000Z',
      },
    ],
    offers: [
      {
        text: 'Two movement classes for the price of one',
        terms:
          'For people who have not been to a class before, both classes within thirty days, $24 in total instead of $48, through March 31, 2027. Not for treatment visits, and not where a plan pays for the class.',
        startsAt: '2026-11-01T05:00:00.000Z',
        endsAt: '2027-03-31T05:00:00.000Z',
      },
    ],
    insurance: [
      'In network with Larkfield Advantage and Bluestem Mutual (both invented for this demo)',
      'Workers’ compensation with a referral',
      'A superbill for everybody else',
    ],
    jurisdictions: ['US', 'US-TX'],
    reviewEveryMonths: 6,
    onEvidenceFall: 'withhold',
    defaultDisclaimers: all('disclaimers', 'medical', 'emergency', 'insurance'),
  },
}

export const quarryRoadLocations: DemoRecord[] = [
  {
    key: 'larkfield',
    state: 'published',
    data: {
      name: 'Quarry Road Center, Larkfield',
      clinic: the('clinics', 'quarry-road'),
      address: {
        line1: '2750 Quarry Road',
        line2: 'Building B',
        city: 'Larkfield',
        region: 'TX',
        postalCode: '78699',
        country: 'US',
      },
      timeZone: 'America/Chicago',
      phones: [
        { number: '(512) 555-0160', kind: 'call' },
        { number: '(512) 555-0161', kind: 'text' },
        { number: '(512) 555-0162', kind: 'fax' },
      ],
      email: 'desk@quarryroad.example',
      bookingUrl: 'https://quarryroad.example/book',
      hours: {
        status: 'known',
        weekly: [
          { days: ['monday', 'wednesday', 'friday'], opens: '07:00', closes: '19:00' },
          { days: ['tuesday', 'thursday'], opens: '07:00', closes: '12:00' },
          { days: ['tuesday', 'thursday'], opens: '13:00', closes: '20:00' },
          { days: ['saturday'], opens: '08:00', closes: '12:00' },
        ],
        exceptions: [{ from: '2026-11-26', to: '2026-11-27', closed: true, note: 'Closed for Thanksgiving.' }],
      },
      modalities: all(
        'modalities',
        'acupuncture',
        'cupping',
        'electro-stimulation',
        'heat',
        'laser',
        'massage',
        'chiropractic',
        'physiotherapy',
        'movement-therapy',
        'stretching',
        'posture-guidance',
      ),
      people: all('people', 'noor-abernathy', 'halden-roe', 'priya-castellane', 'owen-tallis'),
      languages: ['en', 'es'],
      accessibility: ['Step-free throughout', 'Automatic doors', 'Accessible changing room with a hoist'],
      parking: 'A large lot with six accessible spaces at the door.',
      insurance: ['Larkfield Advantage', 'Bluestem Mutual'],
      npi: '1234567893',
      photos: all('media', 'front-desk', 'movement-room', 'massage-room'),
    },
  },
  {
    key: 'willow-street-pool',
    state: 'published',
    data: {
      name: 'Quarry Road at the Willow Street Pool',
      clinic: the('clinics', 'quarry-road'),
      address: { line1: '9 Willow Street', city: 'Larkfield', region: 'TX', postalCode: '78699', country: 'US' },
      timeZone: 'America/Chicago',
      phones: [{ number: '(512) 555-0160', kind: 'call' }],
      email: 'pool@quarryroad.example',
      hours: { status: 'by-appointment', weekly: [], exceptions: [] },
      modalities: all('modalities', 'movement-therapy'),
      people: all('people', 'priya-castellane'),
      languages: ['en'],
      accessibility: ['Pool hoist', 'Warm changing rooms'],
      parking: 'On the street.',
      insurance: [],
    },
  },
]
