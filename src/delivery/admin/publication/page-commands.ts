import type { Obstacle } from '#review/admin/index.ts'

export type CommandAnswer = { ok: true } | { ok: false; code: string; detail: string; obstacles: Obstacle[] }

const LOST: CommandAnswer = {
  ok: false,
  code: '',
  detail: 'The server could not be reached. Check the connection and try again.',
  obstacles: [],
}

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
    const { code, detail, obstacles } = (await answer.json()) as {
      code?: string
      detail?: string
      obstacles?: Obstacle[]
    }
    return {
      ok: false,
      code: code ?? '',
      detail: detail ?? 'This did not work. Try again.',
      obstacles: obstacles ?? [],
    }
  } catch {
    return LOST
  }
}
