'use client'

import { useForm, useFormModified } from '@payloadcms/ui'
import { useLayoutEffect } from 'react'

/**
 * Lets the server look at the form around it only when it is saved, not also a moment after every change. Of two looks
 * Payload forgets the older one: saved at once after a change, on a slow machine, a form then stayed open as if something
 * were wrong with it, and its custom fields were gone (the inline block of richtext-lexical 3.90, `onChange`). For small
 * forms that are sent by a button of their own and of which nothing depends on what was entered.
 */
export function useCheckedAtSave(): void {
  const { setModified } = useForm()
  const isModified = useFormModified()
  // Before anything else can run: the look after a change is already planned.
  useLayoutEffect(() => {
    if (isModified) setModified(false)
  }, [isModified, setModified])
}
