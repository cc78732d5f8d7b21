'use client'

import { useModal } from '@payloadcms/ui'
import { $getRoot, $isElementNode, type ElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
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

/** Takes a cite out of the text again when its form was closed with nothing in it, and lets the writer go on there. */
export function RemoveEmptyCites(): null {
  const [editor] = useLexicalComposerContext()
  const { modalState } = useModal()
  const isOpen = Object.entries(modalState).some(([slug, state]) => slug.includes(FORM) && state?.isOpen)
  const wasOpen = useRef(false)

  useEffect(() => {
    const isClosed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!isClosed) return undefined
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
