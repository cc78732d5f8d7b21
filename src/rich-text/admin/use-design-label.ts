'use client'

import { useConfig } from '@payloadcms/ui'
import type { ClientField, OptionObject } from 'payload'
import { useMemo } from 'react'

function optionsOf(fields: readonly ClientField[], name: string): OptionObject[] {
  for (const field of fields) {
    if (field.type === 'select' && field.name === name) return field.options.filter((each) => typeof each !== 'string')
    const inner =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
    const found = inner.length > 0 ? optionsOf(inner, name) : []
    if (found.length > 0) return found
  }
  return []
}

/** The words for a kind of study, as the form of a citation has them; the kind itself if the form does not know it. */
export function useDesignLabel(design: string): string {
  const { getEntityConfig } = useConfig()
  return useMemo(() => {
    const { fields } = getEntityConfig({ collectionSlug: 'citations' })
    const label = optionsOf(fields, 'design').find(({ value }) => value === design)?.label
    return typeof label === 'string' ? label : design
  }, [design, getEntityConfig])
}
