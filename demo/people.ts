import { the, type DemoRecord } from './demo-record.ts'
import { p, write } from './write-rich-text.ts'

/** Nobody here exists. Licence numbers begin with DEMO, and nobody has an ORCID, because one would be somebody's. */
export const people: DemoRecord[] = [
  {
    key: 'imogen-vale',
    state: 'published',
    data: {
      name: 'Imogen Vale',
      role: 'Acupuncturist and founder, Saltmarsh Acupuncture',
      credentials: [
        {
          abbreviation: 'L.Ac.',
          meaning: 'Licensed acupuncturist',
          issuer: 'State licensing board',
          licenceNumber: 'DEMO-1042',
          region: 'US-CA',
          expiresOn: '2028-05-31',
        },
        {
          abbreviation: 'DACM',
          meaning: 'Doctorate in acupuncture and Chinese medicine (not a medical doctor)',
          issuer: 'Harrow Coast College',
        },
      ],
      bio: write(
        p(
          'Imogen opened Saltmarsh in a former chandlery in Alder Bay. Most of her week is spent with people whose backs have been sore for longer than they care to count.',
        ),
        p('She reads the reviews before she writes about them, and says so when they disagree.'),
      ),
      photo: the('media', 'portrait-imogen'),
    },
  },
  {
    key: 'teodor-brandt',
    state: 'published',
    data: {
      name: 'Teodor Brandt',
      role: 'Acupuncturist, Pine Flats',
      credentials: [
        {
          abbreviation: 'L.Ac.',
          meaning: 'Licensed acupuncturist',
          issuer: 'State licensing board',
          licenceNumber: 'DEMO-1187',
          region: 'US-CA',
          expiresOn: '2027-11-30',
        },
      ],
      bio: write(
        p('Teodor looks after the Pine Flats rooms and the late shift on Fridays. He speaks English and German.'),
      ),
      photo: the('media', 'portrait-teodor'),
    },
  },
  {
    key: 'marisol-quint',
    state: 'published',
    data: {
      name: 'Marisol Quint',
      role: 'Acupuncturist, Moonflower Room',
      credentials: [
        {
          abbreviation: 'L.Ac.',
          meaning: 'Licensed acupuncturist',
          issuer: 'State licensing board',
          licenceNumber: 'DEMO-0317',
          region: 'US-GA',
          expiresOn: '2027-12-31',
        },
      ],
      bio: write(
        p(
          'Marisol works alone, in one room, one person at a time. If you ring and nobody answers, she is with somebody; she rings back the same day.',
        ),
      ),
      photo: the('media', 'portrait-marisol'),
    },
  },
  {
    key: 'halden-roe',
    state: 'published',
    data: {
      name: 'Halden Roe',
      role: 'Chiropractor, Quarry Road Center',
      credentials: [
        {
          abbreviation: 'DC',
          meaning: 'Doctor of Chiropractic (not a medical doctor)',
          issuer: 'State licensing board',
          licenceNumber: 'DEMO-2209',
          region: 'US-TX',
          expiresOn: '2028-01-31',
        },
      ],
      bio: write(p('Halden leads the chiropractic side of the center and keeps its shared notes readable.')),
      photo: the('media', 'portrait-halden'),
    },
  },
  {
    key: 'priya-castellane',
    state: 'published',
    data: {
      name: 'Priya Castellane',
      role: 'Physical therapist, Quarry Road Center',
      credentials: [
        {
          abbreviation: 'PT, DPT',
          meaning: 'Licensed physical therapist, Doctor of Physical Therapy',
          issuer: 'State licensing board',
          licenceNumber: 'DEMO-2214',
          region: 'US-TX',
          expiresOn: '2027-08-31',
        },
      ],
      bio: write(
        p(
          'Priya runs the movement room and the Thursday pool class. She would rather give you three exercises you do than ten you do not.',
        ),
      ),
      photo: the('media', 'portrait-priya'),
    },
  },
  {
    key: 'noor-abernathy',
    state: 'published',
    data: {
      name: 'Noor Abernathy',
      role: 'Acupuncturist, Quarry Road Center',
      credentials: [
        {
          abbreviation: 'L.Ac.',
          meaning: 'Licensed acupuncturist',
          issuer: 'State licensing board',
          licenceNumber: 'DEMO-2231',
          region: 'US-TX',
          expiresOn: '2028-03-31',
        },
      ],
      bio: write(p('Noor came to acupuncture from hospital pharmacy and still asks about your medicines first.')),
      photo: the('media', 'portrait-noor'),
    },
  },
  {
    key: 'owen-tallis',
    state: 'published',
    data: {
      name: 'Owen Tallis',
      role: 'Massage therapist, Quarry Road Center',
      credentials: [
        {
          abbreviation: 'LMT',
          meaning: 'Licensed massage therapist',
          issuer: 'State licensing board',
          licenceNumber: 'DEMO-2240',
          region: 'US-TX',
          expiresOn: '2027-06-30',
        },
      ],
      bio: write(p('Owen has the quiet room at the end of the corridor and an opinion about every pillow in it.')),
    },
  },
  {
    key: 'greta-sandoval',
    by: 'admin',
    state: 'published',
    data: {
      name: 'Greta Sandoval',
      role: 'Evidence reviewer for all three clinics',
      credentials: [{ abbreviation: 'MPH', meaning: 'Master of Public Health', issuer: 'Harrow Coast College' }],
      bio: write(
        p('Greta checks what the clinics say against what the papers say. She signs pages; she does not treat anyone.'),
      ),
      user: the('users', 'reviewer'),
    },
  },
  {
    key: 'beatrix-lund',
    state: 'published',
    data: {
      name: 'Beatrix Lund',
      role: 'Writer',
      bio: write(p('Beatrix writes and edits for the clinics. She is not a practitioner.')),
    },
  },
]
