'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import type { EditorState, LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useSyncExternalStore } from 'react'
import { citesOf } from '../cites-of.ts'
import { referencesOf } from '../references-of.ts'

type Context = Partial<ReturnType<typeof useEditorConfigContext>>
type Numbers = ReadonlyMap<string, number>

/** All cites of a text ask for the same state's numbers, so they are counted once a state. */
const counted = new WeakMap<EditorState, Numbers>()

function numbersIn(state: EditorState): Numbers {
  const known = counted.get(state)
  if (known) return known
  const numbers = new Map(referencesOf(citesOf(state.toJSON())).map(({ citation, number }) => [citation, number]))
  counted.set(state, numbers)
  return numbers
}

/** The editor of the whole text: a callout or an answer has an editor of its own inside it, but no numbers of its own. */
function outermost(context: Context): LexicalEditor | undefined {
  let current = context
  while (current.parentEditor?.editor) current = current.parentEditor
  return current.editor
}

/** The number of a work in the text that is being edited, live, in order of first cite; undefined until the text holds the cite. */
export function useCiteNumber(citation: string | null): number | undefined {
  const editor = outermost(useEditorConfigContext())
  const subscribe = useCallback(
    (notify: () => void) =>
      editor?.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) notify()
      }) ?? (() => undefined),
    [editor],
  )
  const read = () => (editor && citation !== null ? numbersIn(editor.getEditorState()).get(citation) : undefined)
  return useSyncExternalStore(subscribe, read, () => undefined)
}
