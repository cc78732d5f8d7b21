import { page } from '../parts/Layout.tsx'
import { Index } from '../parts/Lists.tsx'
import type { Content } from '../site/content.ts'

export const data = { permalink: '/modalities.html' }

export default ({ website }: { website: Content }) =>
  page({
    website,
    path: '/modalities',
    title: 'Treatments',
    description: 'What we do, how it feels, and what can go wrong.',
    children: (
      <>
        <h1>Treatments</h1>
        <p class="lead">What we do, how it feels, and what can go wrong.</p>
        <Index entries={website.modalities} area="modalities" />
      </>
    ),
  })
