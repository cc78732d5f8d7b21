'use client'
import type { DefaultCellComponentProps } from 'payload'
import { DecidedSubject } from './DecidedSubject.tsx'

type Row = { collection?: string; subject?: string; evidence?: unknown }

/** In the list of decisions: what each is about. */
export function SubjectCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  const { collection, evidence, subject } = (rowData ?? {}) as Row
  return collection && subject ? <DecidedSubject collection={collection} evidence={evidence} subject={subject} /> : null
}
