import { $createRangeSelection, $setSelection } from '@payloadcms/richtext-lexical/lexical'
import { fieldAt } from './field-at.ts'
import { findQuote } from './find-quote.ts'
import { rangeOf, type FoundWords, type Place } from './range-of.ts'
import { spotOf } from './spot-of.ts'

const FOCUSABLE = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button, [tabindex="0"]'

/** A tab draws its fields when it is opened, and an editor is fetched first; after this many frames it will not come. */
const MOST_FRAMES = 120

/** The place that is still being waited for: whoever presses another one meanwhile wants to go there. */
let waiting = 0

/** Opens the tab that holds the words, shows them and selects them; words that are gone lead to their field. */
export function goToWords(form: HTMLElement, place: Place, tab: string | null): void {
  const tabs = [...form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')]
  tabs.find((button) => button.textContent?.trim() === tab)?.click()
  let frames = 0
  const look = () => {
    frames += 1
    // The tab that is left stays until the next frame is drawn.
    if (frames > 2 && (isThere(form, place.path) || frames > MOST_FRAMES)) goTo(form, place)
    else waiting = requestAnimationFrame(look)
  }
  cancelAnimationFrame(waiting)
  waiting = requestAnimationFrame(look)
}

function isThere(form: HTMLElement, path: string): boolean {
  const { scope, field, editor } = spotOf(form, path)
  return editor !== null || (!path.includes('.root.') && fieldAt(scope, field) !== null) || scope !== form
}

function goTo(form: HTMLElement, place: Place): void {
  const words = rangeOf(form, place)
  if (words) selectWords(words)
  else goToField(form, place)
}

function selectWords({ editor, from, to, range }: FoundWords): void {
  show(range.startContainer.parentElement!)
  if (!editor.isEditable()) {
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
    return
  }
  // Before the words are selected: Lexical takes it ill if its editor is entered while it writes its selection to the screen.
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(() => {
    const selection = $createRangeSelection()
    selection.anchor.set(from.key, from.offset, 'text')
    selection.focus.set(to.key, to.offset, 'text')
    $setSelection(selection)
  })
}

function goToField(form: HTMLElement, { path, quote, start }: Place): void {
  const { scope, field } = spotOf(form, path)
  const element = fieldAt(scope, field) ?? (scope === form ? null : scope)
  if (element === null) return
  const entry = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE)
  show(element)
  ;(element.querySelector<HTMLElement>('[contenteditable="true"]') ?? entry)?.focus({ preventScroll: true })
  if (!(entry instanceof HTMLInputElement || entry instanceof HTMLTextAreaElement)) return
  const at = findQuote(entry.value, { quote, start })
  if (at !== null) entry.setSelectionRange(at, at + quote.length)
}

/** Rows and blocks may be folded up. */
function show(element: HTMLElement): void {
  for (let box = element.parentElement?.closest('.collapsible'); box; box = box.parentElement?.closest('.collapsible'))
    if (box.matches('.collapsible--collapsed')) box.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
  element.scrollIntoView({ block: 'center' })
}
