'use client'
import type { DefaultCellComponentProps } from 'payload'
import { byline } from '../byline.ts'

/** In the list: who wrote it and when, in one cell. */
export function BylineCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  return <span className="citation-cell">{byline(rowData)}</span>
}
