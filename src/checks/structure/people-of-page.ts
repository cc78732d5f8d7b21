import { dayOf } from '#platform/day.ts'
import type { CheckedPage } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { atField, raise } from '../rules/raise.ts'
import { recordsOf, rowsOf, textOf, type NamedRecord } from './page-data.ts'
import { ofPage } from './read-page.ts'

type Person = Readonly<Record<string, unknown>>

const isLicence = (row: Person, today: string): boolean => {
  const ends = dayOf(row.expiresOn)
  const isOver = ends !== null && ends < today
  return [textOf(row, 'abbreviation'), textOf(row, 'licenceNumber'), textOf(row, 'region')].every(Boolean) && !isOver
}

const isLicensed = (person: Person | null, today: string): boolean =>
  person !== null && rowsOf(person.credentials).some((row) => isLicence(row, today))

/** CRD-004: every location names somebody who is licensed, with the kind of licence, its number and where it holds. */
export const namesLicensee = ofPage((page, _read, context): Finding[] => {
  if (page.collection !== 'locations') return []
  const people = recordsOf(page, 'people', page.data.people, 'people')
  if (people.some(({ data }) => isLicensed(data, context.today))) return []
  return raise('CRD-004', atField('people'), context, {
    message:
      people.length === 0
        ? 'Nobody who works here is named.'
        : 'Nobody named here has a licence with its letters, number and state that still holds.',
  })
})

/** What acupuncturists may do in one state and not in another. */
const DIFFERS =
  /\blaser|\bmicro-?\s?needl|\binject|\bherb|\bultrasound|\bdry needl|\bmanipulation|\badjustment|\bchiroprac|\bE-?stim|\belectro/i

/** CRD-006: a treatment that not every licence allows is looked at by a reviewer for each location. */
export const staysInScope = ofPage((page, _read, context): Finding[] => {
  if (page.collection !== 'locations') return []
  return recordsOf(page, 'modalities', page.data.modalities, 'modalities').flatMap(({ data, path }) => {
    const name = textOf(data, 'name')
    return DIFFERS.test(name)
      ? raise('CRD-006', atField(path), context, {
          message: `“${name}” is within the licence in some states and not in others. Ask a reviewer whether it is here.`,
        })
      : []
  })
})

/** PAG-002: an article names its author, with what makes them one to listen to. Who reviewed it is known only once somebody has. */
export const namesAuthor = ofPage((page, _read, context): Finding[] => {
  if (page.collection !== 'articles') return []
  const authors = recordsOf(page, 'people', page.data.authors, 'authors')
  if (authors.length === 0) return raise('PAG-002', atField('authors'), context, { message: 'No author is named.' })
  const found = authors.filter(({ data }) => data !== null)
  if (found.length === 0 || found.some(({ data }) => rowsOf(data!.credentials).length > 0)) return []
  return raise('PAG-002', atField('authors'), context, {
    message: `${namesIn(found)} ${found.length === 1 ? 'has' : 'have'} no credentials on record, so a reader cannot know why to trust the page.`,
  })
})

const namesIn = (people: readonly NamedRecord[]) =>
  new Intl.ListFormat('en').format(people.map(({ data }) => textOf(data, 'name') || 'The author'))

const PRACTISES = /acupunct|practitioner|\bTCM\b|chinese medicine/i
const REGISTERED = /^R\.?\s?(?:Ac|TCMP)\.?$/i

/** CAN-001: in Ontario whoever practises goes by a registered title, R.Ac or R.TCMP, with its number. */
export const usesRegisteredTitle = ofPage((page, _read, context): Finding[] => {
  if (!context.jurisdictions.includes('CA-ON')) return []
  return practitioners(page)
    .filter(({ data }) => !rowsOf(data!.credentials).some(isRegistered))
    .flatMap(({ data, path }) =>
      raise('CAN-001', atField(path), context, {
        message: `${textOf(data, 'name')} practises in Ontario and has no registered title (R.Ac or R.TCMP) with its number on record.`,
      }),
    )
})

const isRegistered = (row: Person) =>
  REGISTERED.test(textOf(row, 'abbreviation')) && textOf(row, 'licenceNumber') !== ''

function practitioners(page: CheckedPage): NamedRecord[] {
  const people: NamedRecord[] =
    page.collection === 'people'
      ? [{ id: '', path: 'credentials', data: page.data }]
      : page.collection === 'locations'
        ? recordsOf(page, 'people', page.data.people, 'people')
        : []
  return people.filter(({ data }) => {
    const letters = rowsOf(data?.credentials).map((row) => `${textOf(row, 'abbreviation')} ${textOf(row, 'meaning')}`)
    return data !== null && PRACTISES.test([textOf(data, 'role'), ...letters].join(' '))
  })
}
