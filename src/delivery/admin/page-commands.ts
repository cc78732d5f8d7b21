/** One thing that stands between a page and publication, as the API names it. */
export type Obstacle = { code: string; message: string; path?: string; fix: string }

export type CommandAnswer = { ok: true } | { ok: false; detail: string; obstacles: Obstacle[] }

/** Gives a command on a page to the API and reads its answer; a lost connection is an answer too. */
export async function command(address: string, body: Record<string, unknown>): Promise<CommandAnswer> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (answer.ok) return { ok: true }
    const problem = (await answer.json()) as { detail?: string; obstacles?: Obstacle[] }
    return { ok: false, detail: problem.detail ?? 'This did not work. Try again.', obstacles: problem.obstacles ?? [] }
  } catch {
    return { ok: false, detail: 'The server could not be reached. Check the connection and try again.', obstacles: [] }
  }
}

/** Asks what stands in a page's way, before anything is tried; null if the server cannot be asked. */
export async function askObstacles(address: string, signal?: AbortSignal): Promise<Obstacle[] | null> {
  try {
    const answer = await fetch(`${address}/obstacles`, { credentials: 'include', ...(signal ? { signal } : {}) })
    return answer.ok ? ((await answer.json()) as { obstacles: Obstacle[] }).obstacles : null
  } catch {
    return null
  }
}
