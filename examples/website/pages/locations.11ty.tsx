import { page } from '../parts/Layout.tsx'
import { Places } from '../parts/Lists.tsx'
import type { Content } from '../site/content.ts'

export const data = { permalink: '/locations.html' }

export default ({ website }: { website: Content }) =>
  page({
    website,
    path: '/locations',
    title: 'Visit us',
    description: 'Rooms, hours and telephone numbers.',
    children: (
      <>
        <h1>Visit us</h1>
        <p class="lead">Rooms, hours and telephone numbers.</p>
        <Places locations={website.locations} />
      </>
    ),
  })
