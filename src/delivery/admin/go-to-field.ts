const FOCUSABLE = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button, [tabindex="0"]'

/** The place of a field in the form; a path into a text or a list leads to the nearest field around it. */
function fieldAt(path: string): HTMLElement | null {
  const steps = path.split('.')
  for (let length = steps.length; length > 0; length--) {
    const part = steps.slice(0, length)
    const found =
      document.getElementById(`field-${part.join('__')}`) ??
      document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(part.join('.'))}"]`)
    if (found) return found
  }
  return null
}

/** Opens the tab that holds a field, shows the field and puts the writer into it. */
export function goToField(path: string, tab: string | null): void {
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')]
  tabs.find((button) => button.textContent?.trim() === tab)?.click()
  // The tab's fields are there after the next paint.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const field = fieldAt(path)
      if (field === null) return
      const entry = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE)
      field.scrollIntoView({ block: 'center' })
      const text = field.querySelector<HTMLElement>('[contenteditable="true"]')
      ;(text ?? entry)?.focus({ preventScroll: true })
    }),
  )
}
