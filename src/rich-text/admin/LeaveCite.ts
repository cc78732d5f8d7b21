'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { $getRoot, $isElementNode, type ElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Payload's own name for the drawer that holds the form of an inline block. */
const FORM = 'lexical-inlineBlocks-create-'

type Fields = { blockType?: unknown; citation?: unknown; locator?: unknown; quote?: unknown }

function isEmptyCite(node: LexicalNode): boolean {
  if (node.getType() !== 'inlineBlock') return false
  const { blockType, citation, locator, quote } = (node.exportJSON() as { fields?: Fields }).fields ?? {}
  return blockType === 'cite' && !citation && !locator && !quote
}

function emptyCitesIn(element: ElementNode): LexicalNode[] {
  return element
    .getChildren()
    .flatMap((child) => ($isElementNode(child) ? emptyCitesIn(child) : isEmptyCite(child) ? [child] : []))
}

/**
 * When the form of a cite is closed, puts the writer back at once where they were, so that the next key is not lost,
 * and takes the cite out of the text again if nothing was put in.
 */
export function LeaveCite(): null {
  const [editor] = useLexicalComposerContext()
  const { uuid } = useEditorConfigContext()
  const { modalState } = useModal()
  const isOpen = Object.entries(modalState).some(([slug, state]) => slug.includes(`${FORM}${uuid}`) && state?.isOpen)
  const wasOpen = useRef(false)

  useEffect(() => {
    const isClosed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!isClosed) return undefined
    editor.focus()
    const remove = () => {
      if (editor.getEditorState().read(() => emptyCitesIn($getRoot()).length === 0)) return
      editor.update(() => emptyCitesIn($getRoot()).forEach((cite) => cite.remove()))
      editor.focus()
    }
    // Payload puts the selection back in a timer of its own first (richtext-lexical, useLexicalDrawer).
    let timer = setTimeout(() => (timer = setTimeout(remove)))
    return () => clearTimeout(timer)
  }, [editor, isOpen])
  return null
}
