import { page } from '../parts/Layout.tsx'
import { People } from '../parts/Lists.tsx'
import type { Content } from '../site/content.ts'

export const data = { permalink: '/people.html' }

export default ({ website }: { website: Content }) =>
  page({
    website,
    path: '/people',
    title: 'People',
    description: 'Who will open the door.',
    children: (
      <>
        <h1>People</h1>
        <p class="lead">Who will open the door.</p>
        <People people={website.people} />
      </>
    ),
  })
