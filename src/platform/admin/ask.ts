/** What came of asking the API: what it answered, or in its own words why not. `isLost` means nobody can tell whether it heard us. */
export type Asked<Answer> =
  | { ok: true; value: Answer }
  | { ok: false; isLost: boolean; code: string; detail: string; places: string[]; paths: string[] }

export type Refused = Extract<Asked<never>, { ok: false }>

type ProblemBody = { code?: unknown; detail?: unknown; errors?: { path?: unknown; message?: unknown }[] }

const LOST: Refused = {
  ok: false,
  isLost: true,
  code: '',
  detail: 'The server could not be reached. Check the connection and try again.',
  places: [],
  paths: [],
}

/** Asks the API something and reads its answer; a refusal and a lost connection are answers too, so nothing is thrown but an abort. */
export async function ask<Answer>(url: string, how: RequestInit = {}): Promise<Asked<Answer>> {
  try {
    const answer = await fetch(url, { credentials: 'include', ...how })
    const text = await answer.text()
    if (answer.ok) return { ok: true, value: JSON.parse(text) as Answer }
    return refusedBy(answer.status, text)
  } catch {
    if (how.signal?.aborted) throw how.signal.reason
    return LOST
  }
}

/** Asks with a body of JSON. */
export function askJson<Answer>(url: string, body: unknown, how: RequestInit = {}): Promise<Asked<Answer>> {
  const headers = { 'Content-Type': 'application/json' }
  return ask(url, { method: 'POST', headers, body: JSON.stringify(body), ...how })
}

/** The words of a refusal; one that was not written by the API itself, such as a proxy's, gets words of ours. */
function refusedBy(status: number, text: string): Refused {
  const { code, detail, errors } = readProblem(text)
  const said = Array.isArray(errors) ? errors : []
  const places = said.flatMap(({ message }) => (typeof message === 'string' && message !== detail ? [message] : []))
  return {
    ok: false,
    // A server that starts anew, or a proxy before it, may or may not have passed the request on.
    isLost: status >= 502 && status <= 504,
    code: typeof code === 'string' ? code : '',
    detail: typeof detail === 'string' ? detail : `This did not work (${status}). Try again.`,
    places,
    paths: said.flatMap(({ path }) => (typeof path === 'string' ? [path] : [])),
  }
}

function readProblem(text: string): ProblemBody {
  try {
    return (JSON.parse(text) as ProblemBody | null) ?? {}
  } catch {
    return {}
  }
}
