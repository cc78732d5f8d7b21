import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isMediaFileName, stemOf } from '../index.ts'

/** One file to keep: the name it is served under, and its bytes. */
export type StoredFile = { name: string; bytes: Uint8Array }

/** Writes files so that each is there whole or not at all, also after a power cut: beside, synced, then renamed. */
export async function storeFiles(directory: string, files: StoredFile[]): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const { name, bytes } of files) {
    if (!isMediaFileName(name)) throw new Error(`not a name of ours: ${name}`)
    const beside = join(directory, `.${name}.part`)
    const file = await open(beside, 'w', 0o644)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, join(directory, name))
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
