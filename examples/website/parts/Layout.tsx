import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import type { Content, Page, Picture } from '../site/content.ts'
import { ADDRESS, CITEWELL } from '../site/settings.ts'

type Frame = {
  website: Content
  path: string
  title: string
  description?: string | null
  jsonLd?: unknown
  image?: Picture | null
  noindex?: boolean | null
  children: ComponentChildren
}

const AREAS = [
  ['/articles', 'Reading'],
  ['/conditions', 'Conditions'],
  ['/modalities', 'Treatments'],
  ['/people', 'People'],
  ['/locations', 'Visit us'],
] as const

/** A whole page as HTML. */
export const page = (frame: Frame): string => `<!doctype html>${render(<Layout {...frame} />)}`

/** What is told to search engines, so that no text in it can end the script. */
const embed = (data: unknown) =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

function Layout({ website, path, title, description, jsonLd, image, noindex, children }: Frame) {
  const { clinic } = website
  const name = clinic.name ?? ''
  const feeds = `${CITEWELL}/feeds/${clinic.slug}`
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{path === '/' ? `${name}: ${clinic.tagline}` : `${title} · ${name}`}</title>
        {description && <meta name="description" content={description} />}
        {noindex && <meta name="robots" content="noindex" />}
        {ADDRESS && <link rel="canonical" href={`${ADDRESS}${path}`} />}
        <meta property="og:title" content={title} />
        <meta property="og:site_name" content={name} />
        {ADDRESS && image?.sizes?.ogJpeg?.url && (
          <meta property="og:image" content={`${ADDRESS}${image.sizes.ogJpeg.url}`} />
        )}
        <link rel="alternate" type="application/atom+xml" title={`${name}: new articles`} href={`${feeds}/atom.xml`} />
        <link
          rel="alternate"
          type="application/feed+json"
          title={`${name}: new articles`}
          href={`${feeds}/feed.json`}
        />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site.css" />
        <script src="/notes.js" defer />
        {jsonLd != null && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embed(jsonLd) }} />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        <Notices website={website} />
        <header class="top">
          <a class="name" href="/" aria-current={path === '/' ? 'page' : undefined}>
            <Reeds />
            {name}
          </a>
          <nav aria-label="Website">
            <ul>
              {AREAS.map(([href, words]) => (
                <li key={href}>
                  <a
                    href={href}
                    aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
                  >
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot website={website} feeds={feeds} />
      </body>
    </html>
  )
}

/** Notices of the clinic that count today: the website is built anew often enough for that, once a day at least. */
function Notices({ website }: { website: Content }) {
  const now = new Date().toISOString()
  const current = (website.clinic.notices ?? []).filter(
    ({ startsAt, endsAt }) => (!startsAt || startsAt <= now) && (!endsAt || now < endsAt),
  )
  if (current.length === 0) return null
  return (
    <aside class="notices" aria-label="News of the clinic">
      {current.map(({ text, link }) => (
        <p key={text}>{link ? <a href={link}>{text}</a> : text}</p>
      ))}
    </aside>
  )
}

function Foot({ website, feeds }: { website: Content; feeds: string }) {
  const { clinic, locations } = website
  return (
    <footer class="foot">
      <div>
        <p class="name">{clinic.name}</p>
        <p>{clinic.tagline}</p>
        {clinic.inPracticeSince && <p>In practice since {clinic.inPracticeSince}</p>}
      </div>
      <div>
        <h2>Where we are</h2>
        <ul>
          {locations.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/locations/${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>New articles</h2>
        <ul>
          <li>
            <a href={`${feeds}/atom.xml`}>As a feed (Atom)</a>
          </li>
          <li>
            <a href={`${feeds}/rss.xml`}>As a feed (RSS)</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}

/** Reeds over still water: the mark of the clinic. */
export function Reeds() {
  return (
    <svg
      class="reeds"
      viewBox="0 0 32 32"
      width="32"
      height="32"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
    >
      <path d="M11 22C11 14 9 9 6 5M16 22V3M21 22c0-8 2-12 5-15" />
      <path d="M3 24c3-2 5-2 8 0s5 2 8 0 5-2 10 0M6 29c3-2 5-2 8 0s6 2 12 0" opacity=".55" />
    </svg>
  )
}

export type { Page }
