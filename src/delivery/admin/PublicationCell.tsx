'use client'
import type { DefaultCellComponentProps } from 'payload'
import { publicationWords } from './publication-words.ts'

/** In a list: what the public sees of this page. */
export function PublicationCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  return <span>{publicationWords(rowData)}</span>
}
