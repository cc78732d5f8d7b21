import { describe, expect, test } from 'vitest'
import { ACTIONS, ACTORS, ANONYMOUS, PERMISSIONS, reachesOf, type Governed } from '#accounts/index.ts'

const collections = Object.keys(PERMISSIONS) as Governed[]
const rowsOf = (collection: Governed) =>
  ACTIONS.map(
    (action) =>
      `| ${collection} | ${action} | ${ACTORS.map((actor) => PERMISSIONS[collection][action][actor]).join(' | ')} |`,
  )

describe('the table of permissions', () => {
  test('is printed whole, role by collection by action, and every cell is decided', async () => {
    const cells = collections.flatMap((collection) =>
      ACTIONS.flatMap((action) =>
        ACTORS.map((actor) => [collection, action, actor, PERMISSIONS[collection][action][actor]]),
      ),
    )
    expect(cells.filter(([, , , reach]) => reach === undefined)).toEqual([])
    const table = [
      '# Who may do what',
      '',
      'Printed from `src/accounts/permissions.ts` by its test; edit the table there.',
      '',
      `| collection | action | ${ACTORS.join(' | ')} |`,
      `| --- | --- | ${ACTORS.map(() => '---').join(' | ')} |`,
      ...collections.flatMap(rowsOf),
      '',
    ].join('\n')
    await expect(table).toMatchFileSnapshot('../../../docs/permissions.md')
  })

  test('gives somebody who is not signed in nothing but reading', () => {
    const writes = ACTIONS.filter((action) => action !== 'read')
    const granted = collections.flatMap((collection) =>
      writes.flatMap((action) => reachesOf(ANONYMOUS, collection, action)),
    )
    expect(granted).toEqual([])
  })

  test('lets nobody write the audit trail, admins least of all', () => {
    const writes = ACTIONS.filter((action) => action !== 'read')
    for (const action of writes)
      expect(ACTORS.filter((actor) => PERMISSIONS['audit-events'][action][actor] !== 'none')).toEqual([])
  })

  test('keeps auditors from writing anything but their own account and what they were told; to have words checked writes nothing', () => {
    const auditor = { actors: ['auditor'] as const, clinics: [], id: 'a' }
    const writes = ACTIONS.filter((action) => action !== 'read' && action !== 'readVersions')
    const granted = collections.flatMap((collection) =>
      writes.flatMap((action) =>
        reachesOf(auditor, collection, action).map((reach) => `${collection} ${action} ${reach}`),
      ),
    )
    expect(granted).toEqual(['check-reports create all', 'notifications update self', 'users update self'])
  })

  test('adds up the scopes of an API client', () => {
    const client = { actors: ['read-published', 'read-drafts'] as const, clinics: [], id: 'c' }
    expect(reachesOf(client, 'articles', 'read').sort()).toEqual(['published', 'published-and-clinics'])
    expect(reachesOf(client, 'articles', 'create')).toEqual([])
  })
})
