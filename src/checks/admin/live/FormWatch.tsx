'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Tells whenever anything in the form changes. It shows nothing, so that only this is drawn anew with every key. */
export function FormWatch({ onChange }: { onChange: () => void }) {
  const [fields] = useAllFormFields()
  useEffect(() => {
    if (Object.keys(fields).length > 0) onChange()
  }, [fields, onChange])
  return null
}
