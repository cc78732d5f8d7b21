'use client'
import type { DefaultCellComponentProps } from 'payload'
import { decisionWords } from './decision-words.ts'

/** In the list of decisions: what was decided, in words. */
export const DecisionCell = ({ cellData }: Pick<DefaultCellComponentProps, 'cellData'>) => decisionWords(cellData)
