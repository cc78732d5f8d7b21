import { page } from '../parts/Layout.tsx'
import { Places, Teasers } from '../parts/Lists.tsx'
import { Photo } from '../parts/Photo.tsx'
import { Prose } from '../parts/Prose.tsx'
import type { Content } from '../site/content.ts'

export const data = { permalink: '/index.html' }

export default ({ website }: { website: Content }) => {
  const { clinic, articles, locations, modalities } = website
  const photo = locations.find(({ photos }) => photos?.length)?.photos?.[0]
  const frame = { website, path: '/', title: clinic.name ?? '', description: clinic.tagline, jsonLd: clinic.jsonLd }
  return page({
    ...frame,
    children: (
      <>
        <div class="opening">
          <div>
            <h1>{clinic.tagline}</h1>
            <p class="actions">
              <a class="button" href="/locations">
                Find us
              </a>
              <a href="/articles">What is known, and what is not</a>
            </p>
          </div>
          <Photo picture={photo} size="hero" isFirst />
        </div>
        <section class="about" aria-label="About us">
          <Prose of={clinic} website={website} />
        </section>
        <section aria-labelledby="reading">
          <h2 id="reading">To read before you come</h2>
          <Teasers articles={articles.slice(0, 3)} level="h3" />
        </section>
        <section aria-labelledby="treatments">
          <h2 id="treatments">What we do</h2>
          <ul class="chips">
            {modalities.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/modalities/${slug}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="visit">
          <h2 id="visit">Where we are</h2>
          <Places locations={locations} level="h3" />
        </section>
      </>
    ),
  })
}
