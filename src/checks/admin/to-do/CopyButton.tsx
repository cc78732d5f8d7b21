'use client'
import { Button, toast } from '@payloadcms/ui'

/** Puts words on the clipboard, where the browser lets a page do so (over https, or at home). */
export function CopyButton({ words }: { words: string }) {
  if (typeof navigator === 'undefined' || !('clipboard' in navigator)) return null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words)
      toast.success('Copied.')
    } catch {
      toast.error('The browser does not let this page copy. Select the words and copy them by hand.')
    }
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
      Copy
    </Button>
  )
}
