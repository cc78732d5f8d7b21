import { setTimeout as sleep } from 'node:timers/promises'
import { PASSWORD } from '../account.ts'

/** What a server answered; `status` 0 is no answer at all: the connection was refused or cut. */
export type Answer = { status: number; headers: Headers; body: Record<string, any>; text: string; ms: number } // eslint-disable-line typescript/no-explicit-any -- whatever the server answers

export type Client = (
  path: string,
  options?: { method?: string; body?: unknown; form?: FormData; headers?: object; as?: string | null },
) => Promise<Answer>

/** Longer than any limit of the server's: who waits this long is left hanging. */
const HANGS_MS = 45_000

/** Calls a server over HTTP, signed in with `token` unless told otherwise. A request that hangs throws. */
export function createClient(url: string, token: string | null = null): Client {
  return async (path, { method = 'GET', body, form, headers = {}, as = token } = {}) => {
    const began = Date.now()
    try {
      const answer = await fetch(`${url}${path}`, {
        method,
        signal: AbortSignal.timeout(HANGS_MS),
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(as === null ? {} : { Authorization: `JWT ${as}` }),
          ...headers,
        },
        ...(form ? { body: form } : body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      const isJson = /json/.test(answer.headers.get('content-type') ?? '')
      const ms = Date.now() - began
      return { status: answer.status, headers: answer.headers, text, ms, body: isJson ? JSON.parse(text) : {} }
    } catch (error) {
      if ((error as Error).name === 'TimeoutError')
        throw new Error(`${method} ${path} was left hanging`, { cause: error })
      return { status: 0, headers: new Headers(), body: {}, text: String(error), ms: Date.now() - began }
    }
  }
}

/** Signs in one of the accounts of `serve-api.ts`. */
export async function signIn(url: string, name: 'admin' | 'marketer' = 'marketer'): Promise<string> {
  const { status, body, text } = await createClient(url)('/api/users/login', {
    method: 'POST',
    body: { email: `${name}@test.example`, password: PASSWORD },
  })
  if (status !== 200) throw new Error(`${name} could not sign in: ${status} ${text}`)
  return String(body.token)
}

/** Makes a record and gives its id, or says what was answered. */
export async function make(call: Client, collection: string, body: object): Promise<string> {
  const { status, body: answer, text } = await call(`/api/${collection}`, { method: 'POST', body })
  if (status !== 201) throw new Error(`${collection}: ${status} ${text}`)
  return String(answer.doc.id)
}

/** A rich text of one paragraph. */
export function textOf(words: string): object {
  const text = { type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' }
  const paragraph = { type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: [text] }
  return { root: { type: 'root', ...block, children: [paragraph] } }
}

/** Runs `work` over the numbers from 1 to `count`, `at` of them at a time. */
export async function inParallel<T>(count: number, at: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const worker = async () => {
    while (next < count) {
      const n = (next += 1)
      results[n - 1] = await work(n)
    }
  }
  await Promise.all(Array.from({ length: Math.min(at, count) }, worker))
  return results
}

/** Asks again until the answer is right; gives the milliseconds it took. */
export async function until(isSo: () => Promise<boolean> | boolean, ms = 30_000): Promise<number> {
  for (const began = Date.now(); ; await sleep(50)) {
    if (await isSo()) return Date.now() - began
    if (Date.now() - began > ms) throw new Error(`It is still not so after ${ms / 1000} s: ${isSo}`)
  }
}
