import { page } from '../parts/Layout.tsx'
import { Contents, Teasers } from '../parts/Lists.tsx'
import { Prose } from '../parts/Prose.tsx'
import type { Content, Modality } from '../site/content.ts'

export const data = {
  pagination: { data: 'website.modalities', size: 1, alias: 'modality' },
  permalink: ({ modality }: { modality: Modality }) => `/modalities/${modality.slug}.html`,
}

export default ({ modality, website }: { modality: Modality; website: Content }) => {
  const articles = website.articles.filter((each) => each.modalities?.some(({ slug }) => slug === modality.slug))
  const places = website.locations.filter((each) => each.modalities?.some(({ slug }) => slug === modality.slug))
  return page({
    website,
    path: `/modalities/${modality.slug}`,
    title: modality.name ?? '',
    description: modality.summary,
    jsonLd: modality.jsonLd,
    children: (
      <article class="reading">
        <header>
          <h1>{modality.name}</h1>
          {modality.synonyms?.length ? <p class="small">Also called {modality.synonyms.join(', ')}</p> : null}
          <p class="lead">{modality.summary}</p>
        </header>
        <Contents toc={modality.toc} />
        <div class="column">
          <Prose of={modality} website={website} />
          <Items id="risks" title="What can go wrong" items={modality.risks} />
          <Items id="cautions" title="Before you come" items={modality.cautions} />
          <section aria-labelledby="where">
            <h2 id="where">Where we do this</h2>
            <ul>
              {places.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={`/locations/${slug}`}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
          {articles.length > 0 && (
            <section aria-labelledby="more">
              <h2 id="more">To read about it</h2>
              <Teasers articles={articles} level="h3" />
            </section>
          )}
        </div>
      </article>
    ),
  })
}

function Items({ id, title, items }: { id: string; title: string; items?: { text?: string | null }[] | null }) {
  if (!items?.length) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {items.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
