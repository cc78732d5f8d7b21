/** The words that are selected in the page, and the sentence in which they begin; null if none are, or they stand elsewhere. */
export function selectedWords(page: HTMLElement | null): { key: string; words: string } | null {
  const selection = window.getSelection()
  if (page === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer } = selection.getRangeAt(0)
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const key = element?.closest<HTMLElement>('[data-key]')?.dataset.key
  const words = selection.toString().trim()
  return key !== undefined && page.contains(element) && words !== '' ? { key, words } : null
}
