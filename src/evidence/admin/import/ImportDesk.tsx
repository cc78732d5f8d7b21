'use client'
import { useConfig } from '@payloadcms/ui'
import { RefusalNote } from '../RefusalNote.tsx'
import { BringInPanel } from './BringInPanel.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import { SourceBox } from './SourceBox.tsx'
import { useBringIn } from './use-bring-in.ts'
import { usePreview } from './use-preview.ts'
import { useTitle } from './use-title.ts'

/** From a pasted list or a file to records: look through it, tick, bring in, read what became of each. */
export function ImportDesk() {
  const { config } = useConfig()
  const address = `${config.routes.api}/citations/import`
  useTitle('Bring in citations · Citewell')
  const { state, look, choose, startAnew } = usePreview(address)
  const bringing = useBringIn(address)

  const again = () => {
    startAnew()
    bringing.startAnew()
  }
  return (
    <>
      {/* It stays in the page while the preview shows, so that going back brings the list back. */}
      <div hidden={state.is === 'shown'}>
        <SourceBox isBusy={state.is === 'looking'} onLook={look} />
      </div>
      <output className="import-view__note">{state.is === 'looking' ? 'Reading the list …' : ''}</output>
      {state.is === 'refused' && <RefusalNote refusal={state.refusal} />}
      {state.is === 'shown' && (
        <>
          <BringInPanel bringing={bringing} chosen={state.chosen} onAgain={again} preview={state.preview} />
          {bringing.run.is === 'finished' ? null : (
            <PreviewTable
              chosen={state.chosen}
              done={bringing.done}
              isLocked={bringing.run.is !== 'not-begun'}
              onChoose={choose}
              rows={state.preview.rows}
            />
          )}
        </>
      )}
    </>
  )
}
