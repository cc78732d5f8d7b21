import { page } from '../parts/Layout.tsx'
import { initials, Teasers } from '../parts/Lists.tsx'
import { Photo } from '../parts/Photo.tsx'
import { Prose } from '../parts/Prose.tsx'
import type { Content, Person } from '../site/content.ts'

export const data = {
  pagination: { data: 'website.people', size: 1, alias: 'person' },
  permalink: ({ person }: { person: Person }) => `/people/${person.slug}.html`,
}

export default ({ person, website }: { person: Person; website: Content }) => {
  const articles = website.articles.filter((each) => each.authors?.some(({ slug }) => slug === person.slug))
  return page({
    website,
    path: `/people/${person.slug}`,
    title: person.name ?? '',
    description: person.role,
    jsonLd: person.jsonLd,
    image: person.photo,
    children: (
      <article class="person">
        {person.photo ? (
          <Photo picture={person.photo} size="card" isFirst />
        ) : (
          <span class="no-photo" aria-hidden="true">
            {initials(person.name ?? '')}
          </span>
        )}
        <div>
          <h1>{person.name}</h1>
          <p class="lead">{person.role}</p>
          {person.credentials?.length ? (
            <ul class="credentials">
              {person.credentials.map(({ abbreviation, meaning, issuer, region }) => (
                <li key={abbreviation}>
                  <b>{abbreviation}</b> {meaning}
                  <span class="small"> {[issuer, region].filter(Boolean).join(', ')}</span>
                </li>
              ))}
            </ul>
          ) : null}
          <Prose of={person} website={website} />
          {articles.length > 0 && (
            <section aria-labelledby="wrote">
              <h2 id="wrote">Articles</h2>
              <Teasers articles={articles} level="h3" />
            </section>
          )}
        </div>
      </article>
    ),
  })
}
