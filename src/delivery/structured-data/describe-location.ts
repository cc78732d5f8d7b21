import type { MedicalClinicLeaf, OpeningHoursSpecification, Thing } from 'schema-dts'
import { openingHoursSpecification, type OpeningHours } from '#clinic/index.ts'
import { nameClinic } from './describe-clinic.ts'
import { nameModality } from './describe-modality.ts'
import { describePage } from './describe-page.ts'
import { describePerson } from './describe-person.ts'
import { describePictures } from './describe-picture.ts'
import { type Fields, groupOf, idsOf, listOf, numberOf, rowsIn, wordsOf } from './fields-of.ts'
import { nameOfRecord } from './name-of-record.ts'
import { recordsAt, type SeenPage } from './page-seen.ts'
import { withoutNothing } from './without-nothing.ts'

/** A place where people are treated: where it is, how it is reached, when it is open, what is done there and by whom. */
export function describeLocation(page: SeenPage): Thing[] {
  const { doc } = page
  const people = recordsAt(page, 'people', doc.people)
  const reviewers = new Set(idsOf(doc.reviewedBy))
  const place = withoutNothing<MedicalClinicLeaf>({
    '@type': 'MedicalClinic',
    '@id': nameOfRecord(doc),
    name: wordsOf(doc.name),
    parentOrganization: recordsAt(page, 'clinics', doc.clinic).map(nameClinic),
    address: describeAddress(groupOf(doc.address)),
    geo: describeGeo(groupOf(doc.geo)),
    telephone: numbersFor(doc, 'call'),
    faxNumber: numbersFor(doc, 'fax'),
    email: wordsOf(doc.email),
    ...describeHours(groupOf(doc.hours) as OpeningHours),
    areaServed: textsIn(doc.serviceAreas),
    availableService: recordsAt(page, 'modalities', doc.modalities).map(nameModality),
    employee: people.map((each) => ({ '@id': nameOfRecord(each)! })),
    knowsLanguage: listOf(doc.languages),
    amenityFeature: textsIn(doc.accessibility).map((name) => ({
      '@type': 'LocationFeatureSpecification',
      name,
      value: true,
    })),
    identifier: { '@type': 'PropertyValue', propertyID: 'npi', value: wordsOf(doc.npi) } as never,
    potentialAction: describeBooking(wordsOf(doc.bookingUrl)),
    image: describePictures(page, doc.photos),
  } as never)
  return [...describePage(page, place), ...people.filter(({ id }) => !reviewers.has(String(id))).map(describePerson)]
}

const textsIn = (rows: unknown): string[] => rowsIn(rows).flatMap(({ text }) => wordsOf(text) ?? [])

/** RFC 3966 writes an extension as `;ext=`. */
const numbersFor = (doc: Fields, what: 'call' | 'fax'): string[] =>
  rowsIn(doc.phones).flatMap(({ extension, kind, number }) => {
    const said = wordsOf(number)
    if (kind !== what || said === undefined) return []
    const behind = wordsOf(extension)
    return [behind === undefined ? said : `${said};ext=${behind}`]
  })

const describeAddress = ({ city, country, line1, line2, postalCode, region }: Fields) => ({
  '@type': 'PostalAddress' as const,
  streetAddress: [line1, line2].flatMap((line) => wordsOf(line) ?? []).join(', '),
  addressLocality: wordsOf(city),
  addressRegion: wordsOf(region),
  postalCode: wordsOf(postalCode),
  addressCountry: wordsOf(country),
})

/** Half a point is no point. */
function describeGeo(geo: Fields) {
  const [latitude, longitude] = [numberOf(geo.latitude), numberOf(geo.longitude)]
  if (latitude === undefined || longitude === undefined) return undefined
  return { '@type': 'GeoCoordinates' as const, latitude, longitude }
}

/** The week, and apart from it the days that are otherwise. */
function describeHours(hours: OpeningHours) {
  const all = openingHoursSpecification(hours) as unknown as (OpeningHoursSpecification & { validFrom?: string })[]
  return {
    openingHoursSpecification: all.filter(({ validFrom }) => validFrom === undefined),
    specialOpeningHoursSpecification: all.filter(({ validFrom }) => validFrom !== undefined),
  }
}

const describeBooking = (url: string | undefined) =>
  url === undefined
    ? undefined
    : { '@type': 'ReserveAction' as const, target: { '@type': 'EntryPoint' as const, urlTemplate: url } }
