import { page } from '../parts/Layout.tsx'
import { Teasers } from '../parts/Lists.tsx'
import type { Content } from '../site/content.ts'

export const data = { permalink: '/articles.html' }

export default ({ website }: { website: Content }) =>
  page({
    website,
    path: '/articles',
    title: 'Reading',
    description: 'Every sentence about health here names the work it rests on, or says that nobody knows.',
    children: (
      <>
        <h1>Reading</h1>
        <p class="lead">Every sentence about health here names the work it rests on, or says that nobody knows.</p>
        <Teasers articles={website.articles} />
      </>
    ),
  })
