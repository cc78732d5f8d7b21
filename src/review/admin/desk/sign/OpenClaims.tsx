'use client'
import { Button } from '@payloadcms/ui'
import type { Desk } from '../../../desk/desk.ts'
import { DeskDialog } from './DeskDialog.tsx'
import type { StillOpen } from './still-open.ts'

type Props = { desk: Desk; open: readonly StillOpen[]; onGoTo: (key: string) => void; onClose: () => void }

/** Why a page cannot be approved yet: whose turn it is, and each claim that is not decided or was refused, with the way to it. */
export function OpenClaims({ desk: { mayDecide }, onClose, onGoTo, open }: Props) {
  return (
    <DeskDialog heading="It cannot be approved yet" onClose={onClose}>
      {mayDecide.ok ? (
        <>
          <p>{open.length === 1 ? 'One claim is' : `${open.length} claims are`} in the way.</p>
          <ul>
            {open.map(({ key, text, why }, n) => (
              <li key={text}>
                {key === null ? (
                  `“${text}”`
                ) : (
                  <button
                    className="desk-link"
                    data-first={n === 0 || undefined}
                    onClick={() => onGoTo(key)}
                    type="button"
                  >
                    “{text}”
                  </button>
                )}
                : {why.toLowerCase()}.
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{mayDecide.why}</p>
      )}
      <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
        Back to the page
      </Button>
    </DeskDialog>
  )
}
