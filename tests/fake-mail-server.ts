import { createServer, type AddressInfo } from 'node:net'

export type Mail = { to: string[]; text: string }

/** A mail server that keeps what it is sent. */
export async function startMailServer() {
  const mails: Mail[] = []
  const sockets = new Set<{ destroy: () => void }>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    let rest = ''
    let body: string[] | null = null
    let to: string[] = []
    const takeLine = (line: string): string | null => {
      if (body !== null && line !== '.') {
        body.push(line)
        return null
      }
      if (body !== null) {
        mails.push({ to, text: body.join('\n') })
        body = null
        to = []
        return '250 Kept'
      }
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'RCPT') to.push(/<(.*)>/.exec(line)![1]!)
      if (verb === 'DATA') body = []
      return verb === 'DATA' ? '354 Go on' : verb === 'QUIT' ? '221 Bye' : '250 Yes'
    }
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop()!
      for (const line of lines) {
        const reply = takeLine(line)
        if (reply !== null) socket.write(`${reply}\r\n`)
      }
    })
    socket.write('220 A test\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
