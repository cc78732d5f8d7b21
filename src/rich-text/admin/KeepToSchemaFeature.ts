'use client'

import { createClientFeature, LinkNode } from '@payloadcms/richtext-lexical/client'
import { ParagraphNode, TextNode, type ElementNode } from '@payloadcms/richtext-lexical/lexical'
import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'
import { TEXT_FORMATS } from '../schema.ts'
import { LeaveCite } from './LeaveCite.ts'
import { NameTheText } from './NameTheText.ts'

const ALLOWED = TEXT_FORMATS.bold | TEXT_FORMATS.italic | TEXT_FORMATS.superscript

function keepText(node: TextNode) {
  const format = node.getFormat() & ALLOWED
  if (format !== node.getFormat()) node.setFormat(format)
  if (node.getStyle() !== '') node.setStyle('')
}

function keepElement(node: ElementNode) {
  if (node.getFormatType() !== '') node.setFormat('')
  if (node.getIndent() !== 0) node.setIndent(0)
}

function keepHeading(node: HeadingNode) {
  keepElement(node)
  if (node.getTag() === 'h1') node.setTag('h2')
  if (node.getTag() === 'h5' || node.getTag() === 'h6') node.setTag('h4')
}

function keepList(node: ListNode) {
  if (node.getListType() === 'check') node.setListType('bullet')
}

/** A cite leads to its reference, so it cannot stand inside another link. */
function moveCitesOut(node: LinkNode) {
  for (const child of node.getChildren().toReversed()) if (child.getType() === 'inlineBlock') node.insertAfter(child)
}

function KeepToSchema(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const removals = [
      editor.registerNodeTransform(TextNode, keepText),
      editor.registerNodeTransform(ParagraphNode, keepElement),
    ]
    if (editor.hasNodes([HeadingNode])) removals.push(editor.registerNodeTransform(HeadingNode, keepHeading))
    if (editor.hasNodes([QuoteNode])) removals.push(editor.registerNodeTransform(QuoteNode, keepElement))
    if (editor.hasNodes([ListNode])) removals.push(editor.registerNodeTransform(ListNode, keepList))
    if (editor.hasNodes([LinkNode])) removals.push(editor.registerNodeTransform(LinkNode, moveCitesOut))
    return mergeRegister(...removals)
  }, [editor])
  return null
}

/** Keeps what is pasted to the schema's styles, headings and lists while it is being pasted, and takes out cites of nothing. */
export const KeepToSchemaFeature = createClientFeature({
  plugins: [
    { Component: KeepToSchema, position: 'normal' },
    { Component: LeaveCite, position: 'normal' },
    { Component: NameTheText, position: 'normal' },
  ],
})
