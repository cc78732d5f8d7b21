import { readEnv } from '../src/platform/env.ts'
import { PASSWORD } from './account.ts'
import { openCms, type Cms } from './cms.ts'

export type Call = {
  method?: string
  body?: unknown
  headers?: Record<string, string>
  as?: string
  /** The body as it stands, for what is no JSON. */
  raw?: BodyInit
}

export type Api = Cms & {
  url: string
  /** Calls the API over HTTP and reads the answer as JSON where it is JSON. */
  call: (path: string, options?: Call) => Promise<{ status: number; headers: Headers; body: any; text: string }> // eslint-disable-line typescript/no-explicit-any -- whatever the server answers
  signIn: (name: string, password?: string) => Promise<string>
}

type Limits = {
  rateLimits?: Parameters<typeof import('../src/server.ts').serve>[2] extends infer O
    ? O extends { rateLimits?: infer R }
      ? R
      : never
    : never
  loginFloorMs?: number
  hasCache?: boolean
}

/** The whole server without the admin, on a port and a database of its own. */
export async function openApi(limits: Limits = {}): Promise<Api> {
  const cms = await openCms()
  const { serve } = await import('../src/server.ts')
  const serving = await serve(readEnv(), cms.payload, {
    port: 0,
    host: '127.0.0.1',
    hasAdmin: false,
    hasRechecks: false,
    hasCache: false,
    ...limits,
  })
  const url = serving.url.replace('localhost', '127.0.0.1')

  const call: Api['call'] = async (path, { method = 'GET', body, headers = {}, as, raw } = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(as === undefined ? {} : { Authorization: `JWT ${as}` }),
        ...headers,
      },
      ...(raw === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: raw }),
    })
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : null }
  }

  const signIn: Api['signIn'] = async (name, password = PASSWORD) => {
    const { body } = await call('/api/users/login', {
      method: 'POST',
      body: { email: `${name}@test.example`, password },
    })
    return String(body.token)
  }

  return {
    ...cms,
    url,
    call,
    signIn,
    close: async () => {
      await serving.drain()
      await cms.close()
    },
  }
}
