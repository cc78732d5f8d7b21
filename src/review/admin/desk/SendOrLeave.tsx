'use client'
import { Button } from '@payloadcms/ui'

type Props = { words: string; isBusy: boolean; onLeave: () => void }

/** The end of a form beside the page: send it or leave it, by mouse or by the keys it names. */
export function SendOrLeave({ isBusy, onLeave, words }: Props) {
  return (
    <div className="desk-form__buttons">
      <Button buttonStyle="primary" disabled={isBusy} margin={false} size="small" type="submit">
        {words}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={onLeave} size="small" type="button">
        Cancel
      </Button>
      <span className="desk-form__hint">Ctrl and Enter send it, Escape leaves it.</span>
    </div>
  )
}
