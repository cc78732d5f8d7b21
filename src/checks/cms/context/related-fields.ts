/** A list of a record: its table behind that of the record, and the columns of its rows by the names they have in the API. */
type List = { table: string; columns: Readonly<Record<string, string>> }

/** What a check asks of a related record: names as in the API, and where PostgreSQL keeps them. */
export type RelatedFields = {
  columns: Readonly<Record<string, string>>
  /** Groups of columns. */
  groups?: Readonly<Record<string, Readonly<Record<string, string>>>>
  lists?: Readonly<Record<string, List>>
  /** Choices of several, each in a table of its own. */
  choices?: Readonly<Record<string, string>>
  /** Several texts, under their path. */
  texts?: readonly string[]
  /** Several related records, under their path, and the column of their ids. */
  relations?: Readonly<Record<string, string>>
}

const lines: Readonly<Record<string, string>> = { text: 'text' }

/**
 * The fields of related records that checks look at, by collection. What stands here is read in one statement with a page;
 * a check that needs more adds its field here.
 */
export const RELATED_FIELDS = {
  clinics: {
    columns: { name: 'name', inPracticeSince: 'in_practice_since', website: 'website' },
    choices: { jurisdictions: 'jurisdictions' },
    relations: { defaultDisclaimers: 'disclaimers_id' },
  },
  people: {
    columns: { name: 'name', role: 'role' },
    lists: {
      credentials: {
        table: 'credentials',
        columns: {
          abbreviation: 'abbreviation',
          meaning: 'meaning',
          issuer: 'issuer',
          licenceNumber: 'licence_number',
          region: 'region',
          expiresOn: 'expires_on',
        },
      },
    },
  },
  locations: {
    columns: { name: 'name', clinic: 'clinic_id', jurisdiction: 'jurisdiction', timeZone: 'time_zone', email: 'email' },
    groups: {
      address: {
        line1: 'address_line1',
        line2: 'address_line2',
        city: 'address_city',
        region: 'address_region',
        postalCode: 'address_postal_code',
        country: 'address_country',
      },
      hours: { status: 'hours_status' },
    },
    lists: { phones: { table: 'phones', columns: { number: 'number', kind: 'kind' } } },
  },
  conditions: {
    columns: { name: 'name' },
    texts: ['synonyms'],
    lists: { redFlags: { table: 'red_flags', columns: { text: 'text', group: 'group' } } },
  },
  modalities: {
    columns: { name: 'name', kind: 'kind' },
    texts: ['synonyms'],
    lists: {
      risks: { table: 'risks', columns: lines },
      cautions: { table: 'cautions', columns: lines },
      devices: {
        table: 'devices',
        columns: {
          brand: 'brand',
          model: 'model',
          regulator: 'regulator',
          clearanceNumber: 'clearance_number',
          clearedFor: 'cleared_for',
        },
      },
    },
  },
} as const satisfies Record<string, RelatedFields>

/** The pages that other pages are checked with. */
export type RelatedPage = keyof typeof RELATED_FIELDS
export const RELATED_PAGES = Object.keys(RELATED_FIELDS) as RelatedPage[]
