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

/** Opens the tab and the boxes that hold the words, shows them and selects them; words that are gone lead to their field. */
export function goToWords(form: HTMLElement, place: Place, tab: string | null): void {
  const tabs = [...form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')]
  tabs.find((button) => button.textContent?.trim() === tab)?.click()
  let frames = 0
  const look = () => {
    frames += 1
    // The tab that is left stays until the next frame is drawn.
    const target = frames > 2 ? targetOf(form, place) : null
    if (target) unfold(target.element)
    if (target && (target.element.getClientRects().length > 0 || frames > MOST_FRAMES)) target.enter()
    else if (frames <= MOST_FRAMES) waiting = requestAnimationFrame(look)
  }
  cancelAnimationFrame(waiting)
  waiting = requestAnimationFrame(look)
}

/** What is to be shown, and how the writer is put there. */
type Target = { element: HTMLElement; enter: () => void }

function targetOf(form: HTMLElement, place: Place): Target | null {
  const words = rangeOf(form, place)
  if (words) return { element: words.ranges[0].startContainer.parentElement!, enter: () => selectWords(words) }
  const { scope, field, editor } = spotOf(form, place.path)
  const isToCome = editor === null && place.path.includes('.root.') && scope === form
  const element = isToCome ? null : (fieldAt(scope, field) ?? (scope === form ? null : scope))
  return element && { element, enter: () => enterField(element, place) }
}

/** Rows of lists and blocks may be folded up. */
function unfold(element: HTMLElement): void {
  const box = element.parentElement?.closest('.collapsible--collapsed')
  box?.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
}

function selectWords({ editor, from, to, ranges }: FoundWords): void {
  ranges[0].startContainer.parentElement!.scrollIntoView({ block: 'center' })
  if (!editor.isEditable()) {
    const { startContainer, startOffset } = ranges[0]
    const { endContainer, endOffset } = ranges.at(-1)!
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
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

function enterField(element: HTMLElement, { quote, start }: Place): void {
  const entry = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE)
  element.scrollIntoView({ block: 'center' })
  ;(element.querySelector<HTMLElement>('[contenteditable="true"]') ?? entry)?.focus({ preventScroll: true })
  if (!(entry instanceof HTMLInputElement || entry instanceof HTMLTextAreaElement)) return
  const at = findQuote(entry.value, { quote, start })
  if (at !== null) entry.setSelectionRange(at, at + quote.length)
}
