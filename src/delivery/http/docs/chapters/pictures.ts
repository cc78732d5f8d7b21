import { DEMO, SERVER, type Chapter } from '../chapter.ts'

export const pictures = {
  id: 'pictures',
  title: 'Pictures',
  html: `<p><code>sizes</code> holds <code>thumbnail</code> (320 × 240), <code>card</code> (640 × 427), <code>hero</code> (1600 × 900) and <code>og</code> (1200 × 630), each as <code>…Avif</code>, <code>…Webp</code> and <code>…Jpeg</code>. A small picture is not blown up, so read the width; one that is missing is null.</p>
{{picture}}
<ul>
<li>An address never shows anything else: browsers keep it for a year, and you may copy it.</li>
<li>An empty <code>alt</code> with <code>decorative</code> is meant so. <code>blurhash</code> is for the moment before, <code>focalX</code> and <code>focalY</code> for where you crop.</li>
</ul>`,
  examples: {
    picture: {
      title: 'A picture in the size that fits, with “ask” from above',
      language: 'js',
      code: `const { articleBySlug } = await ask(\`{
  articleBySlug(slug: "${DEMO.article}") {
    heroImage {
      alt
      sizes { cardAvif { url width } heroAvif { url width } heroJpeg { url width height } }
    }
  }
}\`)
const { alt, sizes } = articleBySlug.heroImage
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const set = [sizes.cardAvif, sizes.heroAvif].filter((size) => size?.url)
console.log(\`<picture>
  <source type="image/avif" sizes="100vw" srcset="\${set.map(({ url, width }) => \`${SERVER}\${url} \${width}w\`)}">
  <img src="${SERVER}\${sizes.heroJpeg.url}" width="\${sizes.heroJpeg.width}" height="\${sizes.heroJpeg.height}"
    alt="\${escaped(alt)}">
</picture>\`)`,
    },
  },
} as const satisfies Chapter
