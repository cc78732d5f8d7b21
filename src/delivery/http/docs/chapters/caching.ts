import { code, SERVER, table, type Chapter } from '../chapter.ts'

export const caching = {
  id: 'caching',
  title: 'Caching',
  html: `<p>Answers are kept in memory until something that they were made of changes, so ask as often as you like.</p>
{{cached}}
${table(
  ['Header', 'Holds'],
  [
    [code('ETag'), 'A strong tag. Send it as <code>If-None-Match</code> and get a 304.'],
    [
      code('Cache-Control'),
      'How long a browser and a CDN may keep it; never past the moment at which something in it may end.',
    ],
    [code('Surrogate-Key'), 'The ids of the records in it and the collections that were searched, to purge by.'],
    [code('X-Content-Revision'), 'The <code>seq</code> of the last change that it surely knows of.'],
    [
      code('X-Cache'),
      '<code>miss</code>, <code>hit</code>, or <code>stale</code>: the database is away, and this is what was kept.',
    ],
  ],
)}`,
  examples: {
    cached: {
      title: 'Ask again, and get nothing new',
      language: 'js',
      code: `const first = await fetch('${SERVER}/api/articles?limit=1')
const again = await fetch('${SERVER}/api/articles?limit=1', {
  headers: { 'If-None-Match': first.headers.get('etag') },
})
console.log(again.status) // 304`,
    },
  },
} as const satisfies Chapter
