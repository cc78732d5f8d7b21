import { $getRoot, $isElementNode, type LexicalEditor, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { fieldAt } from './field-at.ts'

/** Where a path of a check leads: a field of a form or of a block, and in a formatted text the steps from its root. */
export type Spot = { scope: HTMLElement; field: string; editor: LexicalEditor | null; steps: readonly string[] }

/** Lexical keeps the editor on the element that it writes into (LexicalEditor.setRootElement, 0.50). */
type Root = HTMLElement & { __lexicalEditor?: LexicalEditor | null }

/**
 * Reads a path such as `body.root.children.3`, or `body.root.children.5.fields.text.root.children.0` for the text of a callout,
 * against what is on the screen. A text that is not on the screen has no editor.
 */
export function spotOf(scope: HTMLElement, path: string): Spot {
  const names = path.split('.')
  const root = names.indexOf('root')
  if (root < 1) return { scope, field: path, editor: null, steps: [] }
  const field = names.slice(0, root).join('.')
  const editor = fieldAt(scope, field)?.querySelector<Root>('[data-lexical-editor]')?.__lexicalEditor ?? null
  const steps = names.slice(root + 1)
  const inner = steps.indexOf('fields')
  const block = editor && inner >= 0 ? blockAt(editor, steps.slice(0, inner)) : null
  return block ? spotOf(block, steps.slice(inner + 1).join('.')) : { scope, field, editor, steps }
}

function blockAt(editor: LexicalEditor, steps: readonly string[]): HTMLElement | null {
  const key = editor.getEditorState().read(() => nodeAt(steps)?.getKey())
  return key === undefined ? null : editor.getElementByKey(key)
}

/** The node at the end of some steps, `children`, `3` and so on; null if there is none any more. To be called while the editor's state is read. */
export function nodeAt(steps: readonly string[]): LexicalNode | null {
  let node: LexicalNode | null = $getRoot()
  for (const step of steps) {
    if (step === 'children') continue
    node = $isElementNode(node) && /^\d+$/.test(step) ? node.getChildAtIndex(Number(step)) : null
  }
  return node
}
