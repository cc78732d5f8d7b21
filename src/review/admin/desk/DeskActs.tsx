'use client'
import { Button } from '@payloadcms/ui'
import type { Desk } from '../../desk/desk.ts'
import type { DeskDialogName } from './use-desk-work.ts'

/** The key of a button, beside its words. */
const Key = ({ children }: { children: string }) => (
  <kbd aria-hidden="true" className="desk-key desk-key--button">
    {children}
  </kbd>
)

const waiting = (n: number) => (n === 0 ? 'Every claim is decided' : n === 1 ? '1 claim waits' : `${n} claims wait`)

type Props = { desk: Desk; isReviewer: boolean; openClaims: number; onOpen: (dialog: DeskDialogName) => void }

/** What can be done with a page as a whole, and how much is still open. */
export function DeskActs({ desk: { liveHash, mayDecide, state, withheld }, isReviewer, onOpen, openClaims }: Props) {
  const isInReview = state === 'in-review'
  const plain = { buttonStyle: 'secondary', margin: false, size: 'medium' } as const
  return (
    <div className="desk-acts">
      {isInReview ? <span className="desk-acts__open">{waiting(openClaims)}</span> : null}
      {isReviewer && isInReview ? (
        <>
          <Button disabled={!mayDecide.ok} margin={false} onClick={() => onOpen('sign')} size="medium">
            Approve <Key>a</Key>
          </Button>
          <Button {...plain} onClick={() => onOpen('changes')}>
            Ask for changes <Key>r</Key>
          </Button>
        </>
      ) : null}
      {isReviewer && liveHash !== null ? (
        <Button {...plain} onClick={() => onOpen('recall')}>
          {withheld ? 'Bring back' : 'Recall'}
        </Button>
      ) : null}
      <Button {...plain} onClick={() => onOpen('keys')}>
        Keys <Key>?</Key>
      </Button>
    </div>
  )
}
