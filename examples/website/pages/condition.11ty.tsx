import { page } from '../parts/Layout.tsx'
import { Contents, Teasers } from '../parts/Lists.tsx'
import { Photo } from '../parts/Photo.tsx'
import { Prose } from '../parts/Prose.tsx'
import type { Condition, Content } from '../site/content.ts'

export const data = {
  pagination: { data: 'website.conditions', size: 1, alias: 'condition' },
  permalink: ({ condition }: { condition: Condition }) => `/conditions/${condition.slug}.html`,
}

const GROUPS = [
  ['emergency', 'Call 911 or go to an emergency room'],
  ['urgent', 'See a doctor soon'],
] as const

export default ({ condition, website }: { condition: Condition; website: Content }) => {
  const articles = website.articles.filter((each) => each.conditions?.some(({ slug }) => slug === condition.slug))
  return page({
    website,
    path: `/conditions/${condition.slug}`,
    title: condition.name ?? '',
    description: condition.summary,
    jsonLd: condition.jsonLd,
    image: condition.image,
    children: (
      <article class="reading">
        <header>
          <h1>{condition.name}</h1>
          {condition.synonyms?.length ? <p class="small">Also called {condition.synonyms.join(', ')}</p> : null}
          <p class="lead">{condition.summary}</p>
        </header>
        <div class="hero">
          <Photo picture={condition.image} size="hero" isFirst />
        </div>
        <Contents toc={condition.toc} />
        <div class="column">
          {GROUPS.map(([group, words]) => {
            const flags = (condition.redFlags ?? []).filter((flag) => flag.group === group)
            return flags.length === 0 ? null : (
              <section key={group} class={`flags flags-${group}`} aria-labelledby={`flags-${group}`}>
                <h2 id={`flags-${group}`}>{words}</h2>
                <ul>
                  {flags.map(({ text }) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </section>
            )
          })}
          <Prose of={condition} website={website} />
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
