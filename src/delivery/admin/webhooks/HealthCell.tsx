'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { Health } from '../../webhooks/webhook-health.ts'
import { HEALTH_NAMES } from './health-words.ts'
import './webhook-panel.css'

/** In the list: how a webhook does. */
export function HealthCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  const health = (rowData as { health?: Health | null } | undefined)?.health
  const state = health?.state ?? 'new'
  return <span className={`webhook-state webhook-state--${state}`}>{HEALTH_NAMES[state]}</span>
}
