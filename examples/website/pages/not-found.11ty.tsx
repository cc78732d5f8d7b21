import { page } from '../parts/Layout.tsx'
import type { Content } from '../site/content.ts'

export const data = { permalink: '/404.html' }

export default ({ website }: { website: Content }) =>
  page({
    website,
    path: '/404',
    title: 'Nothing is here',
    noindex: true,
    children: (
      <>
        <h1>Nothing is here</h1>
        <p class="lead">The page may have been taken back, or the address may have a typo.</p>
        <p>
          <a class="button" href="/">
            To the first page
          </a>
        </p>
      </>
    ),
  })
