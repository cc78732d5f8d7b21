import type { EducationalOccupationalCredentialLeaf, PersonLeaf } from 'schema-dts'
import { orcidUrl } from '#clinic/index.ts'
import { dayOf } from '#platform/day.ts'
import { type Fields, rowsIn, wordsOf } from './fields-of.ts'
import { nameOfRecord } from './name-of-record.ts'
import { withoutNothing } from './without-nothing.ts'

/** Somebody who writes, reviews or treats, with the credentials of the profile: each with what its letters mean and who gave it. */
export function describePerson(person: Fields): PersonLeaf {
  const credentials = rowsIn(person.credentials)
  const orcid = wordsOf(person.orcid)
  return withoutNothing<PersonLeaf>({
    '@type': 'Person',
    '@id': nameOfRecord(person),
    name: wordsOf(person.name),
    honorificSuffix: credentials.flatMap(({ abbreviation }) => wordsOf(abbreviation) ?? []).join(', '),
    jobTitle: wordsOf(person.role),
    hasCredential: credentials.map(describeCredential),
    sameAs: orcid === undefined ? undefined : orcidUrl(orcid),
  })
}

function describeCredential({ abbreviation, expiresOn, issuer, licenceNumber, meaning, region }: Fields) {
  const [letters, meant] = [wordsOf(abbreviation), wordsOf(meaning)]
  return withoutNothing<EducationalOccupationalCredentialLeaf>({
    '@type': 'EducationalOccupationalCredential',
    name: meant ?? letters,
    alternateName: meant === undefined ? undefined : letters,
    identifier: wordsOf(licenceNumber),
    recognizedBy: { '@type': 'Organization', name: wordsOf(issuer) },
    validIn: { '@type': 'AdministrativeArea', name: wordsOf(region) },
    expires: dayOf(expiresOn) ?? undefined,
  } as never)
}
