import { page } from '../parts/Layout.tsx'
import { Index } from '../parts/Lists.tsx'
import type { Content } from '../site/content.ts'

export const data = { permalink: '/conditions.html' }

export default ({ website }: { website: Content }) =>
  page({
    website,
    path: '/conditions',
    title: 'Conditions',
    description: 'What people come to us with, and when they should see a doctor instead.',
    children: (
      <>
        <h1>Conditions</h1>
        <p class="lead">What people come to us with, and when they should see a doctor instead.</p>
        <Index entries={website.conditions} area="conditions" />
      </>
    ),
  })
