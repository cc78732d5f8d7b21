import type { Config } from 'payload'

const FOLDER = '/src/review/admin/desk'

/** The admin with the reviewers' desk: its queue, a page on it, and the way there in the navigation. */
export function withDesk(admin: Config['admin']): Config['admin'] {
  const { components } = admin ?? {}
  return {
    ...admin,
    components: {
      ...components,
      beforeNavLinks: [...(components?.beforeNavLinks ?? []), `${FOLDER}/ReviewNavLink.tsx#ReviewNavLink`],
      views: {
        ...components?.views,
        reviewQueue: {
          Component: `${FOLDER}/QueueView.tsx#QueueView`,
          path: '/review',
          exact: true,
          meta: { title: 'Review' },
        },
        reviewDesk: {
          Component: `${FOLDER}/DeskView.tsx#DeskView`,
          path: '/review/:collection/:id',
          exact: true,
          meta: { title: 'Review of a page' },
        },
      },
    },
  }
}
