import type {
  ArticleQuery,
  ClinicQuery,
  ConditionQuery,
  LocationQuery,
  ModalityQuery,
  PersonQuery,
  PictureFragment,
  RedirectQuery,
} from '../generated/graphql.ts'
import { read } from './follow.ts'

export type Article = NonNullable<ArticleQuery['Article']>
export type Condition = NonNullable<ConditionQuery['Condition']>
export type Modality = NonNullable<ModalityQuery['Modality']>
export type Clinic = NonNullable<ClinicQuery['Clinic']>
export type Location = NonNullable<LocationQuery['Location']>
export type Person = NonNullable<PersonQuery['Person']>
export type Redirect = NonNullable<RedirectQuery['Redirect']>
export type Picture = PictureFragment
/** What every page has, whatever it is about. */
export type Page = Article | Condition | Modality | Clinic | Location | Person

export type Content = ReturnType<typeof readContent>

const byName = (a: { name?: string | null }, b: { name?: string | null }) => (a.name ?? '').localeCompare(b.name ?? '')

/** All that this website shows, from what is known. */
export function readContent() {
  const known = read()
  if (!known) throw new Error('Nothing is known yet: run `npm run build`.')
  const all = <Kind>(collection: string) =>
    Object.values(known.records).flatMap((record) => (record.collection === collection ? [record.data as Kind] : []))

  const clinic = all<Clinic>('clinics').find(({ id }) => id === known.clinic)
  if (!clinic) throw new Error('The clinic itself is not published.')
  const articles = all<Article>('articles').sort((a, b) =>
    (b.publication?.firstPublishedAt ?? '').localeCompare(a.publication?.firstPublishedAt ?? ''),
  )
  const locations = all<Location>('locations').sort(byName)
  const conditions = all<Condition>('conditions').sort(byName)
  const signed = [...articles, ...conditions].flatMap(({ reviewedBy }) => reviewedBy ?? [])
  const people = [
    ...locations.flatMap((each) => each.people ?? []),
    ...articles.flatMap((each) => each.authors ?? []),
    ...signed,
  ]
  const here = new Set(people.map(({ slug }) => slug))
  const offered = new Set(locations.flatMap((each) => each.modalities ?? []).map(({ slug }) => slug))
  const content = {
    clinic,
    articles,
    locations,
    // Conditions, treatments and people are shared by all clinics: of the last two, those that this one has.
    conditions,
    modalities: all<Modality>('modalities')
      .filter(({ slug }) => offered.has(slug))
      .sort(byName),
    people: all<Person>('people')
      .filter(({ slug }) => here.has(slug))
      .sort(byName),
    redirects: all<Redirect>('redirects'),
  }
  return { ...content, paths: new Set(pathsOf(content)) }
}

/** The addresses of all pages: what else a text links to is not on this website. */
function pathsOf(
  content: Record<'articles' | 'conditions' | 'modalities' | 'locations' | 'people', { slug?: string | null }[]>,
) {
  return (['articles', 'conditions', 'modalities', 'locations', 'people'] as const).flatMap((collection) =>
    content[collection].map(({ slug }) => `/${collection}/${slug}`),
  )
}
