import { all, the, type DemoRecord } from '../demo-record.ts'
import { p, write } from '../write-rich-text.ts'

/** A two-location acupuncture practice on the coast. */
export const saltmarsh: DemoRecord = {
  key: 'saltmarsh-acupuncture',
  state: 'published',
  by: 'admin',
  data: {
    name: 'Saltmarsh Acupuncture',
    tagline: 'Unhurried acupuncture in Alder Bay and Pine Flats',
    about: write(
      p(
        'Two small practices, one on the harbor and one up the valley, with the same four chairs in the waiting room. We treat sore backs more than anything else, and we tell you what is known and what is not.',
      ),
      p('A first visit may end with a plan that has no needles in it. That is a good visit too.'),
    ),
    logo: the('media', 'logo-wave'),
    website: 'https://saltmarsh.example',
    socials: [
      { network: 'instagram', handle: 'saltmarsh.acu' },
      { network: 'other', url: 'https://harborfolk.example/saltmarsh' },
    ],
    inPracticeSince: 2017,
    notices: [
      {
        text: 'The Alder Bay rooms are closed from December 24 to January 1. Pine Flats stays open on December 26, 27 and 28.',
        startsAt: '2026-12-01T08:00:00.000Z',
        endsAt: '2027-01-02T08:00:00.000Z',
      },
    ],
    offers: [],
    insurance: ['We give you an itemized receipt for your plan; we do not bill plans ourselves.'],
    jurisdictions: ['US', 'US-CA'],
    reviewEveryMonths: 12,
    onEvidenceFall: 'withhold',
    defaultDisclaimers: all('disclaimers', 'medical', 'emergency'),
  },
}

export const saltmarshLocations: DemoRecord[] = [
  {
    key: 'alder-bay',
    state: 'published',
    data: {
      name: 'Saltmarsh Acupuncture, Alder Bay',
      clinic: the('clinics', 'saltmarsh-acupuncture'),
      address: {
        line1: '18 Chandlery Lane',
        line2: 'Suite 3',
        city: 'Alder Bay',
        region: 'CA',
        postalCode: '95000',
        country: 'US',
      },
      timeZone: 'America/Los_Angeles',
      phones: [
        { number: '(831) 555-0117', kind: 'call' },
        { number: '831.555.0118', kind: 'text' },
      ],
      email: 'harbor@saltmarsh.example',
      bookingUrl: 'https://saltmarsh.example/book/alder-bay',
      hours: {
        status: 'known',
        weekly: [
          { days: ['monday', 'tuesday', 'thursday'], opens: '09:00', closes: '12:30' },
          { days: ['monday', 'tuesday', 'thursday'], opens: '14:00', closes: '18:30' },
          { days: ['wednesday'], opens: '11:00', closes: '19:00' },
          { days: ['saturday'], opens: '09:00', closes: '13:00' },
        ],
        exceptions: [
          {
            from: '2026-12-24',
            to: '2027-01-01',
            closed: true,
            note: 'Closed for the holidays; Pine Flats takes urgent bookings.',
          },
          {
            from: '2027-02-13',
            to: '2027-02-13',
            closed: false,
            opens: '10:00',
            closes: '12:00',
            note: 'Shorter Saturday: the harbor road is closed for the boat race.',
          },
        ],
      },
      modalities: all(
        'modalities',
        'acupuncture',
        'cupping',
        'gua-sha',
        'moxibustion',
        'electro-stimulation',
        'led-light',
        'posture-guidance',
      ),
      people: all('people', 'imogen-vale'),
      languages: ['en', 'es'],
      accessibility: ['Step-free from the street', 'Wide doors and an adjustable couch', 'No lift is needed'],
      parking: 'Four spaces behind the building, free for two hours; the bike rack is by the door.',
      insurance: [],
      photos: all('media', 'clinic-door', 'treatment-room'),
    },
  },
  {
    key: 'pine-flats',
    state: 'published',
    data: {
      name: 'Saltmarsh Acupuncture, Pine Flats',
      clinic: the('clinics', 'saltmarsh-acupuncture'),
      address: {
        line1: '402 Mill Row',
        line2: 'Old Sawmill quarter',
        city: 'Pine Flats',
        region: 'CA',
        postalCode: '95001',
        country: 'US',
      },
      timeZone: 'America/Los_Angeles',
      phones: [{ number: '+1 831 555 0142', kind: 'call' }],
      email: 'valley@saltmarsh.example',
      bookingUrl: 'https://saltmarsh.example/book/pine-flats',
      hours: {
        status: 'known',
        weekly: [
          { days: ['tuesday', 'wednesday', 'thursday'], opens: '10:00', closes: '18:00' },
          { days: ['friday'], opens: '16:00', closes: '00:30' },
          { days: ['sunday'], opens: '10:00', closes: '13:00' },
        ],
        exceptions: [
          {
            from: '2026-12-25',
            to: '2026-12-25',
            closed: true,
            note: 'Closed on Christmas Day, open again on the 26th.',
          },
          {
            from: '2026-12-26',
            to: '2026-12-28',
            closed: false,
            opens: '11:00',
            closes: '15:00',
            note: 'Holiday hours, also for people from Alder Bay.',
          },
        ],
      },
      modalities: all('modalities', 'acupuncture', 'cupping', 'heat', 'stretching'),
      people: all('people', 'teodor-brandt', 'imogen-vale'),
      languages: ['en', 'de'],
      accessibility: ['Two steps at the door; we have a ramp, ring first'],
      parking: 'Mill Row is free after five.',
      insurance: [],
      photos: all('media', 'waiting-room'),
    },
  },
]
