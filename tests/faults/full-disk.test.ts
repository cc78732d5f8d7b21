import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type SharpOptions } from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase } from '../database.ts'
import { freePort } from '../../src/platform/database/data-folder.ts'
import { makeHome, type Home } from './child-server.ts'
import { createClient, signIn, type Client } from './client.ts'
import { ask } from './database.ts'

let home: Home
let database: Awaited<ReturnType<typeof createTestDatabase>>
let call: Client
let folder: string
let picture: Buffer
let isMounted = false

const mount = (...words: string[]) => spawnSync('mount', [...words, folder]).status === 0

beforeAll(async () => {
  home = await makeHome()
  database = await createTestDatabase('tables')
  folder = join(home.directory, 'small')
  mkdirSync(folder)
  // Room for the first sizes of the picture and not for the last; only root may mount.
  isMounted = mount('-t', 'tmpfs', '-o', 'size=160k', 'tmpfs')
  const noise = {
    create: {
      width: 1600,
      height: 900,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  }
  picture = await sharp(noise as SharpOptions)
    .jpeg()
    .toBuffer()
})
afterAll(async () => {
  await home.remove().catch(() => {})
  if (isMounted) spawnSync('umount', ['-l', folder])
  rmSync(home.directory, { recursive: true, force: true })
  await database.drop()
})

function upload(): ReturnType<Client> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'noise.jpg')
  form.set('_payload', JSON.stringify({ alt: 'Grey noise' }))
  return call('/api/media', { method: 'POST', form })
}

const traces = async () => ({
  rows: await ask(database.url, 'select id from media'),
  events: await ask(database.url, `select seq from audit_events where collection = 'media'`),
})

async function expectRefused(): Promise<void> {
  const { status, headers, body, text } = await upload()
  expect(status, text).toBe(503)
  expect(headers.get('content-type')).toContain('application/problem+json')
  expect(headers.get('retry-after')).not.toBeNull()
  expect(body.detail).toMatch(/could not be stored/)
  expect(text).not.toMatch(/ENOSPC|ENOTDIR|EEXIST|citewell-fault|tmp/)
  expect(await traces()).toEqual({ rows: [], events: [] })
}

describe('a picture that cannot be stored is refused in words, nothing of it stays, and later it goes well', () => {
  test('when the place for pictures is no folder', { timeout: 90_000 }, async () => {
    const place = join(home.directory, 'media')
    writeFileSync(place, 'a file')
    const server = await home.start({ accounts: true, env: { DATABASE_URL: database.url } })
    call = createClient(server.url, await signIn(server.url))
    await expectRefused()
    rmSync(place)
    const { status, text, body } = await upload()
    expect(status, text).toBe(201)
    expect(readdirSync(place).length).toBeGreaterThan(1)
    expect((await call(`/api/media/${body.doc.id}`, { method: 'DELETE' })).status).toBe(200)
    server.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })

  test('when the disk is full half-way', { timeout: 90_000 }, async (context) => {
    if (!isMounted) context.skip('only root may mount a small disk')
    await ask(database.url, 'delete from media')
    const server = await home.start({ env: { DATABASE_URL: database.url, MEDIA_DIR: folder }, port: await freePort() })
    call = createClient(server.url, await signIn(server.url))
    const before = await traces()
    const { status, body, text } = await upload()
    expect(status, text).toBe(503)
    expect(body.detail).toMatch(/could not be stored/)
    expect(await traces()).toEqual(before)
    expect(readdirSync(folder)).toEqual([])
    expect(mount('-o', 'remount,size=16m')).toBe(true)
    expect((await upload()).status).toBe(201)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
