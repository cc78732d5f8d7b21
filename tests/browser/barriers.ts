import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What Payload 3.90 builds so, and we cannot mend from outside; each is left as it is for the reason given. */
const PAYLOADS_OWN: Record<string, string> = {
  'aria-command-name': 'the handle that drags a row has no name; the menu of the row moves it too',
  'aria-hidden-focus': 'the arrow and the cross of a list of choices are hidden from readers; the list itself is not',
  'button-name': 'buttons of the editor and of rows show an icon alone; the slash menu has words for the same',
  label: 'boxes that are only shown, and days, stand under their name without being tied to it',
  'label-content-name-mismatch': 'the tab “Versions 2” is called “Versions”',
  'label-title-only': 'the choice of a language stands beside its name without being tied to it',
  list: 'the tabs of a page are links put straight into a list',
  'nested-interactive': 'a chosen value can be dragged, and holds the button that takes it out',
}

/** What we build: nothing is forgiven here. */
const OURS = [
  '.page-comments, .approved-wordings, .bell, .notices',
  '.welcome, .publication-panel, .publication-cell, .citation-picker, .cite-label, .issue-key',
  '.import-view, .look-up, .citation-tools, .citation-empty, .citation-cell, .export-menu, .evidence-note',
  '.choose-citation, .compare-fields, .merge-form, .merged-banner',
  '.effect-picture, .result-pictures, .amstar-rating, .amstar-question, .design-meaning, .positions',
  '.verify-panel, .standing-panel, .where-used, .checks-panel, .checks-cell',
  '.review-queue, .desk, .desk-dialog',
  '.webhook-panel, .webhook-state',
  '#main, .frame, .skip',
  '.banner, #page, .preview-link',
].join(', ')

type Violation = { id: string; impact: string; nodes: { target: string[]; html: string }[] }
type Axe = { run: (where: Document, how: object) => Promise<{ violations: Violation[] }> }

/** What keeps people from using the page that is open, by axe-core, as "rule: place"; `ours` is the part where nothing is forgiven. */
export async function barriers(page: Page, ours = OURS): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(async (places) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => {
          const place = target.join(' ')
          return { id, place, html, isOurs: Boolean(document.querySelector(place)?.closest(places)) }
        }),
      )
  }, ours)
  return found
    .filter(({ id, isOurs }) => isOurs || !(id in PAYLOADS_OWN))
    .map(({ id, place, html }) => `${id}: ${place} ${html.slice(0, 120)}`)
}
