import { readContent } from './site/content.ts'
import { CONTENT } from './site/settings.ts'

/** Pages are written in TSX (Preact, at build time alone); each template gives whole HTML. */
export default function configure(eleventy: any) {
  eleventy.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' })
  eleventy.addGlobalData('website', () => readContent())
  eleventy.addPassthroughCopy({ public: '/' })
  eleventy.addPassthroughCopy({ [`${CONTENT}/media`]: '/media' })
  eleventy.setUseGitIgnore(false)
  return { dir: { input: 'pages', includes: '../parts' }, templateFormats: ['11ty.ts', '11ty.tsx'] }
}
