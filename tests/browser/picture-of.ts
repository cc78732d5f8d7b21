import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

const FOLDER = 'docs/screenshots'

/** Keeps a picture of the page for the documentation when SCREENSHOTS is set; does nothing in an ordinary run. */
export async function pictureOf(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return
  mkdirSync(FOLDER, { recursive: true })
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  writeFileSync(`${FOLDER}/${name}.png`, await sharp(shot).png({ palette: true, colours: 128, effort: 10 }).toBuffer())
}
