'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** Gives the text the name of its field, so that a screen reader says where the writer is. */
export function NameTheText(): null {
  const [editor] = useLexicalComposerContext()
  const { field } = useEditorConfigContext().fieldProps
  const label = typeof field.label === 'string' ? field.label : field.name
  useEffect(() => editor.registerRootListener((root) => root?.setAttribute('aria-label', label)), [editor, label])
  return null
}
