const editorAround = (element: Element) => element.closest('[data-lexical-editor]')

/**
 * The place of a field in a form, or in the form of a block; a path into a list leads to the nearest field around it.
 * Blocks in a text have fields of the same names as the page, so what stands in an inner text is passed over.
 */
export function fieldAt(scope: HTMLElement, path: string): HTMLElement | null {
  const names = path.split('.')
  for (let length = names.length; length > 0; length--) {
    const part = names.slice(0, length)
    const found = scope.querySelectorAll<HTMLElement>(
      `[id="field-${CSS.escape(part.join('__'))}"], [data-field-path="${CSS.escape(part.join('.'))}"]`,
    )
    const own = [...found].find((element) => editorAround(element) === editorAround(scope))
    if (own) return own
  }
  return null
}
