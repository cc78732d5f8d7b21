'use client'
import { Button } from '@payloadcms/ui'
import type { Refused } from '#platform/admin/ask.ts'
import { DeskDialog } from './DeskDialog.tsx'

/** Said when the page was changed under a reviewer: nothing was decided, what is new lies behind this, what they typed is kept. */
export function MovedOn({ refusal, onClose }: { refusal: Refused; onClose: () => void }) {
  return (
    <DeskDialog heading="The page has changed" onClose={onClose}>
      <p role="alert">{refusal.detail}</p>
      <p>The desk now shows it as it is. What you typed is kept.</p>
      <Button extraButtonProps={{ 'data-first': true }} margin={false} onClick={onClose} type="button">
        Look at what is new
      </Button>
    </DeskDialog>
  )
}
