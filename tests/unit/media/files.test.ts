import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type ErrorRequestHandler } from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeFiles, storeFiles } from '#media/cms/store-files.ts'
import { serveMedia } from '#media/http/index.ts'

const PIXEL = Buffer.from('89504e470d0a1a0a', 'hex')
const NAME = 'room-0123456789abcdef.png'

let directory: string
let server: Server

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

/** Asks as no browser would: the path as it is written, not tidied by a URL parser. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    request({ port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('latin1').on('data', (part: string) => void (body += part))
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'media-'))
  await storeFiles(directory, [{ name: NAME, bytes: PIXEL }])
  await writeFile(join(directory, '.hidden.png'), 'secret')
  await writeFile(join(directory, 'notes.txt'), 'secret')
  const sayProblem: ErrorRequestHandler = (fault, _req, res, _next) =>
    void res.status(fault.status ?? 500).json({ code: fault.code })
  const app = express().use('/media', serveMedia({ directory })).use(sayProblem)
  await new Promise<void>((resolve) => void (server = app.listen(0, '127.0.0.1', () => resolve())))
})

afterAll(async () => {
  server.close()
  await rm(directory, { recursive: true })
})

describe('a picture is served', () => {
  test('for ever, typed by what it is, and able to do nothing', async () => {
    const { status, headers, body } = await ask(`/media/${NAME}`)
    expect(status).toBe(200)
    expect(body).toBe(PIXEL.toString('latin1'))
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      etag: `"${NAME}"`,
    })
  })

  test('without its bytes to HEAD, and not again to whom has it', async () => {
    expect(await ask(`/media/${NAME}`, {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect(await ask(`/media/${NAME}`, { 'If-None-Match': `"${NAME}"` })).toMatchObject({ status: 304, body: '' })
  })

  test.each([
    '/media/nothing-0123456789abcdef.png',
    '/media/.hidden.png',
    '/media/notes.txt',
    '/media/',
    '/media',
    '/media/../package.json',
    '/media/..%2fpackage.json',
    '/media/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/media/..%5cx.png',
    '/media/x%00.png',
    '/media/%',
    `/media/${NAME}/`,
    `/media//${NAME}`,
  ])('and %s is not', async (path) => {
    const { status, headers, body } = await ask(path)
    expect([400, 404]).toContain(status)
    expect(body).not.toContain('secret')
    expect(headers['cache-control']).toBeUndefined()
  })

  test('and cannot be posted to', async () => {
    expect(await ask(`/media/${NAME}`, {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })
})

describe('the files of a picture', () => {
  test('go all together, those of its earlier focal points too, and no other picture’s', async () => {
    const own = ['a-1.jpg', 'a-1-card.webp', 'a-1-f10x20.jpg', 'a-1-f10x20-hero.avif']
    const others = ['a-12.jpg', 'a-1-1.jpg', 'a-card.jpg']
    await storeFiles(
      directory,
      [...own, ...others].map((name) => ({ name, bytes: PIXEL })),
    )
    await removeFiles(directory, 'a-1-f10x20.jpg')
    const left = await readdir(directory)
    expect(left).toEqual(expect.arrayContaining(others))
    expect(left.filter((name) => own.includes(name))).toEqual([])
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('are not written under a name that leads elsewhere', async () => {
    await expect(storeFiles(directory, [{ name: '../x.png', bytes: PIXEL }])).rejects.toThrow('not a name of ours')
  })
})
