import { createServer, type RequestListener, type Server } from 'node:http'
import {
  createServer as createSocketServer,
  type AddressInfo,
  type Server as SocketServer,
  type Socket,
} from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createPost } from '../../../../src/delivery/cms/webhooks/post-event.ts'

const open: (Server | SocketServer)[] = []
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  await Promise.all(
    open.splice(0).map((server) => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    }),
  )
})

const listening = async <S extends Server | SocketServer>(server: S): Promise<number> => {
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return (server.address() as AddressInfo).port
}
const site = async (listener: RequestListener) => `http://127.0.0.1:${await listening(createServer(listener))}/hook?x=1`
/** What speaks no HTTP, and lets go of whoever came when the test is over. */
const sockets = new Set<Socket>()
const speaker = (speak: (socket: Socket) => void) =>
  createSocketServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    speak(socket)
  })
const never = new AbortController().signal
const event = { headers: { 'webhook-id': 'msg_1' }, body: '{"type":"webhook.test","é":1}' }
const send = createPost({ mayReachPrivate: true })
const impatient = createPost({ mayReachPrivate: true, timeoutMs: 50 })
const post = (url: string, by = send) => by({ url, ...event }, never)

describe('posting an event', () => {
  test('brings body and headers as they are, and gives status and the beginning of the answer', async () => {
    let seen: object = {}
    const url = await site((req, res) => {
      let body = ''
      req.on('data', (part: Buffer) => (body += part.toString()))
      req.on('end', () => {
        seen = {
          body,
          method: req.method,
          path: req.url,
          id: req.headers['webhook-id'],
          type: req.headers['content-type'],
        }
        res.writeHead(202, { 'Retry-After': '7' }).end('Thank you')
      })
    })
    expect(await post(url)).toEqual({ came: true, status: 202, retryAfterMs: 7_000, excerpt: 'Thank you' })
    expect(seen).toEqual({ body: event.body, method: 'POST', path: '/hook?x=1', id: 'msg_1', type: 'application/json' })
  })

  test('follows no redirect', async () => {
    const paths: unknown[] = []
    const url = await site((req, res) => {
      paths.push(req.url)
      res.writeHead(302, { Location: '/inner' }).end()
    })
    expect(await post(url)).toMatchObject({ came: true, status: 302 })
    expect(paths).toEqual(['/hook?x=1'])
  })

  test('reads a few KB of an answer without end, and takes the status of one that stops half-way', async () => {
    const endless = await site((_req, res) => {
      res.writeHead(200)
      const pour = () => {
        while (!res.destroyed && res.write('x'.repeat(65_536)));
        if (!res.destroyed) res.once('drain', pour)
      }
      pour()
    })
    expect(await post(endless)).toMatchObject({ status: 200, excerpt: `${'x'.repeat(1_000)}…` })
    const slow = await site((_req, res) => void res.writeHead(200).write('so far'))
    expect(await post(slow, createPost({ mayReachPrivate: true, timeoutMs: 1_000 }))).toMatchObject({
      status: 200,
      excerpt: 'so far',
    })
  })

  test('waits no longer than its time for one that hangs, or drips, or does not speak at all', async () => {
    const hangs = await site(() => {})
    expect(await post(hangs, impatient)).toEqual({ came: false, fault: 'It did not answer within 0.05 seconds.' })
    const mute = speaker(() => {})
    expect(await post(`http://127.0.0.1:${await listening(mute)}/`, impatient)).toMatchObject({ came: false })
  })

  test('tells in words what kept it from being sent', async () => {
    const cut = speaker((socket) => void socket.destroy())
    const noise = speaker((socket) => void socket.end('SSH-2.0-OpenSSH_9.9\r\n'))
    const port = await listening(createServer())
    const [server] = open.splice(-1)
    await new Promise((resolve) => server!.close(resolve))
    const words = async (url: string, by = send) => {
      const answer = await post(url, by)
      return answer.came ? answer.status : answer.fault
    }
    expect(await words(`http://127.0.0.1:${port}/`)).toMatch(/refused/)
    expect(await words(`http://127.0.0.1:${await listening(cut)}/`)).toMatch(/cut off/)
    expect(await words(`http://127.0.0.1:${await listening(noise)}/`)).toMatch(/could not be spoken to/)
    const unknown = createPost({
      mayReachPrivate: true,
      resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
    })
    expect(await words('https://nobody.example/', unknown)).toMatch(/No website has this name/)
    const mute = createPost({ mayReachPrivate: true, resolve: () => new Promise(() => {}), timeoutMs: 20 })
    expect(await words('https://slow-name.example/', mute)).toMatch(/did not answer/)
  })

  test('is called off by whoever ends the process', async () => {
    const ending = new AbortController()
    const url = await site(() => ending.abort(new Error('The process ends')))
    await expect(send({ url, ...event }, ending.signal)).rejects.toThrow('The process ends')
  })
})

describe('a guarded post', () => {
  const guarded = (...addresses: string[]) => {
    const asked: string[] = []
    const resolve = async (host: string) => {
      asked.push(host)
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    }
    return { asked, send: createPost({ mayReachPrivate: false, resolve, timeoutMs: 50 }) }
  }

  test.each([
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['169.254.169.254'],
    ['::1'],
    ['fd00::1'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
  ])('does not go to a name that leads to %s, be it beside a public address', async (inner) => {
    for (const addresses of [[inner], ['93.184.215.14', inner], [inner, '93.184.215.14']]) {
      const answer = await post('https://rebinding.example/', guarded(...addresses).send)
      expect(answer).toMatchObject({ came: false, fault: expect.stringContaining('private network') as string })
    }
  })

  test('refuses what was saved while private addresses were allowed, before any name is looked up', async () => {
    const { asked, send: sendGuarded } = guarded('93.184.215.14')
    for (const url of ['http://site.example/', 'https://127.0.0.1/', 'https://localhost:3000/', 'https://[::1]/'])
      expect(await post(url, sendGuarded)).toMatchObject({ came: false })
    expect(asked).toEqual([])
  })

  test('connects to the address it looked at: the name is resolved once, and nobody asks for it again', async () => {
    const url = new URL(await site((req, res) => void res.end(`for ${req.headers.host}`)))
    let asked = 0
    const once = createPost({
      mayReachPrivate: true,
      resolve: async () => {
        asked += 1
        return [{ address: '127.0.0.1', family: 4 }]
      },
    })
    expect(await post(`http://no-such-name.invalid:${url.port}/`, once)).toMatchObject({
      status: 200,
      excerpt: `for no-such-name.invalid:${url.port}`,
    })
    expect(asked).toBe(1)
  })
})
