import pg from 'pg'

/**
 * Does something and counts the statements that this process sends to the database meanwhile, whoever sends them. PostgreSQL's
 * own statistics come up to a second late, and tell of what was before. With `like`, only those whose words fit.
 */
export async function countStatements(work: () => Promise<unknown>, like = /^/): Promise<number> {
  let count = 0
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: Parameters<typeof query>) {
    const [statement] = args as unknown as [string | { text: string }]
    if (like.test(typeof statement === 'string' ? statement : statement.text)) count += 1
    return query.apply(this, args)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return count
}
