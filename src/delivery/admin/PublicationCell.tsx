'use client'
import type { DefaultCellComponentProps } from 'payload'
import { publicationWords } from './publication-words.ts'
import './publication.css'

/** In a list: what the public sees of this page. */
export function PublicationCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  const words = publicationWords(rowData)
  return (
    <span className={words.startsWith('Live') ? 'publication-cell publication-cell--live' : 'publication-cell'}>
      {words}
    </span>
  )
}
