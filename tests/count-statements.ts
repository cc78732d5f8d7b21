import pg from 'pg'

/**
 * Does something and counts the statements that this process sends to the database meanwhile, whoever sends them. PostgreSQL's
 * own statistics come up to a second late, and tell of what was before.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: Parameters<typeof query>) {
    count += 1
    return query.apply(this, args)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return count
}
