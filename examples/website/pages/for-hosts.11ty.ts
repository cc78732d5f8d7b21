import type { Content } from '../site/content.ts'
import { HEADERS } from '../site/headers.ts'
import { CITEWELL } from '../site/settings.ts'

type File = { name: string; write: (website: Content) => string }

/** What hosts of static websites and search engines read: where old addresses lead, headers, the way to the sitemap. */
const FILES: File[] = [
  { name: '_redirects', write: ({ redirects }) => redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('') },
  {
    name: '_headers',
    write: () =>
      `/*\n${Object.entries(HEADERS)
        .map(([name, value]) => `  ${name}: ${value}\n`)
        .join('')}`,
  },
  {
    name: 'robots.txt',
    write: ({ clinic }) => `User-agent: *\nAllow: /\nSitemap: ${CITEWELL}/sitemaps/${clinic.slug}.xml\n`,
  },
]

export const data = {
  files: FILES,
  pagination: { data: 'files', size: 1, alias: 'file' },
  permalink: ({ file }: { file: File }) => `/${file.name}`,
}

export default ({ file, website }: { file: File; website: Content }) => file.write(website)
