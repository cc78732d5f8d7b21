'use client'
import { useAuth, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback } from 'react'
import { usePermission } from '#accounts/admin/index.ts'
import { ask } from '#platform/admin/ask.ts'

/** The citation that is open: where the API has it, what is stored of it, who looks at it, and how to take over what the server now holds. */
export function useCitationRecord() {
  const { config } = useConfig()
  const { data, hasSavePermission, id, setData, setLastUpdateTime } = useDocumentInfo()
  const { reset } = useForm()
  const { user } = useAuth()
  const isJudge = usePermission('citations', 'verify')
  const isModified = useFormModified()
  const api = `${config.serverURL ?? ''}${config.routes.api}`
  const address = id ? `${api}/citations/${id}` : null

  const takeOver = useCallback(async () => {
    const asked = await ask<Record<string, unknown>>(`${address}?depth=0`)
    if (!asked.ok) return
    await reset(asked.value)
    setData(asked.value)
    setLastUpdateTime(Date.parse(String(asked.value.updatedAt)))
  }, [address, reset, setData, setLastUpdateTime])

  return {
    api,
    address,
    stored: (data ?? {}) as Record<string, unknown>,
    userId: user ? String(user.id) : null,
    isJudge,
    mayWrite: hasSavePermission === true,
    isModified,
    takeOver,
  }
}
