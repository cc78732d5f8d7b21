'use client'
import { Button } from '@payloadcms/ui'

type Props = { words: string; isBusy: boolean; onClose: () => void }

/** The end of a dialog: do it, or leave all as it is. */
export function SignButtons({ isBusy, onClose, words }: Props) {
  return (
    <div className="desk-form__buttons">
      <Button disabled={isBusy} margin={false} type="submit">
        {words}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
        Cancel
      </Button>
    </div>
  )
}
