import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '#platform/problem.ts'
import { stemOf } from '#platform/file-stem.ts'
import { isMediaFileName } from '../index.ts'

/** One file to keep: the name it is served under, and its bytes. */
export type StoredFile = { name: string; bytes: Uint8Array }

const NOT_STORED =
  'The picture could not be stored: the place where pictures are kept is full or cannot be written. Tell whoever runs the server, and upload it again later.'

const notStored = (cause: unknown) =>
  Object.assign(new Problem('service/unavailable', NOT_STORED, [], { retryAfter: 60 }), { cause })

/**
 * Writes files so that each is there whole or not at all, also after a power cut: all beside, synced, then renamed. When one
 * cannot be written (a full disk), none of them comes to be and the caller is told to come back later.
 */
export async function storeFiles(directory: string, files: StoredFile[]): Promise<void> {
  const stranger = files.find(({ name }) => !isMediaFileName(name))
  if (stranger) throw new Error(`not a name of ours: ${stranger.name}`)
  const beside = (name: string) => join(directory, `.${name}.part`)
  try {
    await mkdir(directory, { recursive: true })
    for (const { name, bytes } of files) await writeSynced(beside(name), bytes)
    for (const { name } of files) await rename(beside(name), join(directory, name))
  } catch (error) {
    await Promise.allSettled(files.map(({ name }) => rm(beside(name), { force: true })))
    throw notStored(error)
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o644)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Removes all files of one picture: the original and the sizes, for each focal point it ever had. */
export async function removeFiles(directory: string, name: string): Promise<void> {
  const stem = stemOf(name)
  const names = await readdir(directory).catch(() => [])
  const own = names.filter(
    (other) => isMediaFileName(other) && stemOf(other.replace(/-(thumbnail|card|hero|og)(?=\.)/, '')) === stem,
  )
  await Promise.all(own.map((other) => rm(join(directory, other), { force: true })))
}
