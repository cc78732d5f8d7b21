import type { Article, Location, Person } from '../site/content.ts'
import { addressLines, day, phone } from './dates-and-hours.ts'
import { Photo } from './Photo.tsx'

export function Teasers({ articles, level = 'h2' }: { articles: Article[]; level?: 'h2' | 'h3' }) {
  const Heading = level
  return (
    <ul class="teasers">
      {articles.map((article, index) => (
        <li key={article.id}>
          <Photo picture={article.heroImage} size="card" isFirst={index === 0} />
          <Heading>
            <a href={`/articles/${article.slug}`}>{article.title}</a>
          </Heading>
          <p>{article.excerpt}</p>
          <p class="small">{article.readingMinutes} minutes to read</p>
        </li>
      ))}
    </ul>
  )
}

export function Places({ locations, level = 'h2' }: { locations: Location[]; level?: 'h2' | 'h3' }) {
  const Heading = level
  return (
    <ul class="cards">
      {locations.map((location) => (
        <li key={location.id}>
          <Photo picture={location.photos?.[0]} size="card" />
          <Heading>
            <a href={`/locations/${location.slug}`}>{location.name}</a>
          </Heading>
          <p>{addressLines(location).join(', ') || 'By appointment'}</p>
          <p>
            {location.phones
              ?.filter(({ kind }) => kind === 'call')
              .map(({ number }) => (
                <a class="number" href={`tel:${number}`}>
                  {phone(number ?? '')}
                </a>
              ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

export function People({ people }: { people: Person[] }) {
  return (
    <ul class="cards people">
      {people.map((person) => (
        <li key={person.id}>
          {person.photo ? (
            <Photo picture={person.photo} size="card" />
          ) : (
            <span class="no-photo" aria-hidden="true">
              {initials(person.name ?? '')}
            </span>
          )}
          <h2>
            <a href={`/people/${person.slug}`}>{person.name}</a>
          </h2>
          <p>{person.role}</p>
        </li>
      ))}
    </ul>
  )
}

export const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('')

type Entry = { slug?: string | null; name?: string | null; summary?: string | null }
export function Index({ entries, area }: { entries: Entry[]; area: string }) {
  return (
    <ul class="index">
      {entries.map(({ slug, name, summary }) => (
        <li key={slug}>
          <h2>
            <a href={`/${area}/${slug}`}>{name}</a>
          </h2>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  )
}

export function Contents({
  toc,
}: {
  toc?: { id?: string | null; text?: string | null; level?: number | null }[] | null
}) {
  const headings = (toc ?? []).filter(({ level }) => level === 2)
  if (headings.length < 2) return null
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">On this page</h2>
      <ol>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export const published = ({ publication }: Article) =>
  publication?.firstPublishedAt ? day(publication.firstPublishedAt) : ''
