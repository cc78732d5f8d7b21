import { page } from '../parts/Layout.tsx'
import { Contents, published } from '../parts/Lists.tsx'
import { Photo } from '../parts/Photo.tsx'
import { Prose } from '../parts/Prose.tsx'
import type { Article, Content } from '../site/content.ts'

export const data = {
  pagination: { data: 'website.articles', size: 1, alias: 'article' },
  permalink: ({ article }: { article: Article }) => `/articles/${article.slug}.html`,
}

export default ({ article, website }: { article: Article; website: Content }) =>
  page({
    website,
    path: `/articles/${article.slug}`,
    title: article.seo?.title || article.title || '',
    description: article.seo?.description || article.excerpt,
    jsonLd: article.jsonLd,
    image: article.heroImage,
    noindex: article.seo?.noindex,
    children: (
      <article class="reading">
        <header>
          <h1>{article.title}</h1>
          {article.subtitle && <p class="lead">{article.subtitle}</p>}
          <p class="small byline">
            By <Authors of={article} paths={website.paths} /> · {published(article)} · {article.readingMinutes} minutes
            to read
          </p>
        </header>
        <div class="hero">
          <Photo picture={article.heroImage} size="hero" isFirst />
        </div>
        <Contents toc={article.toc} />
        <div class="column">
          <Prose of={article} website={website} />
          <Questions of={article} />
          {article.callToAction?.url && (
            <p>
              <a class="button" href={article.callToAction.url}>
                {article.callToAction.label}
              </a>
            </p>
          )}
          <About of={article} paths={website.paths} />
        </div>
      </article>
    ),
  })

function Authors({ of, paths }: { of: Article; paths: ReadonlySet<string> }) {
  return (
    <>
      {(of.authors ?? []).map(({ name, slug, credentials }, index) => (
        <span key={slug}>
          {index > 0 && ', '}
          {paths.has(`/people/${slug}`) ? <a href={`/people/${slug}`}>{name}</a> : name}
          {credentials?.map(({ abbreviation, meaning }) => (
            <>
              {' '}
              <abbr title={meaning ?? ''}>{abbreviation}</abbr>
            </>
          ))}
        </span>
      ))}
    </>
  )
}

function Questions({ of }: { of: Article }) {
  if (!of.faq?.length) return null
  return (
    <section class="questions" aria-labelledby="questions">
      <h2 id="questions">Questions</h2>
      {of.faq.map(({ question, answer }) => (
        <details key={question}>
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </section>
  )
}

function About({ of, paths }: { of: Article; paths: ReadonlySet<string> }) {
  const topics = [
    ...(of.conditions ?? []).map((each) => ({ ...each, path: `/conditions/${each.slug}` })),
    ...(of.modalities ?? []).map((each) => ({ ...each, path: `/modalities/${each.slug}` })),
  ].filter(({ path }) => paths.has(path))
  if (topics.length === 0) return null
  return (
    <nav aria-labelledby="about-this">
      <h2 id="about-this" class="minor">
        What this is about
      </h2>
      <ul class="chips">
        {topics.map(({ path, name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
