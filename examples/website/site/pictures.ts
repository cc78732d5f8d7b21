import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { CITEWELL, CONTENT } from './settings.ts'

const FOLDER = `${CONTENT}/media`

/**
 * Keeps a copy of each picture that the pages name, and drops those that none names any more, so that visitors are never sent to
 * another server. An address of a picture never shows anything else: what is there need not be fetched again.
 */
export async function fetchPictures(pages: string): Promise<void> {
  const wanted = new Set(pages.match(/\/media\/[\w.%-]+/g))
  mkdirSync(FOLDER, { recursive: true })
  for (const file of readdirSync(FOLDER)) if (!wanted.has(`/media/${file}`)) rmSync(`${FOLDER}/${file}`)
  for (const path of wanted) {
    const file = `${CONTENT}${path}`
    if (existsSync(file)) continue
    const response = await fetch(new URL(path, CITEWELL))
    if (!response.ok) continue // taken back since; the next round tells which page went with it
    writeFileSync(`${file}.new`, Buffer.from(await response.arrayBuffer()))
    renameSync(`${file}.new`, file)
  }
}
