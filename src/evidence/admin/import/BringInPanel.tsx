'use client'
import { Button } from '@payloadcms/ui'
import { RefusalNote } from '../RefusalNote.tsx'
import { formatWords } from './format-words.ts'
import { ImportSummary } from './ImportSummary.tsx'
import { isToBringIn } from './preview-rows.ts'
import { Progress } from './Progress.tsx'
import type { useBringIn } from './use-bring-in.ts'
import type { Preview } from './use-preview.ts'

type Props = {
  preview: Preview
  chosen: ReadonlySet<number>
  bringing: ReturnType<typeof useBringIn>
  onAgain: () => void
}

const citations = (count: number) => (count === 1 ? '1 citation' : `${count} citations`)

function lead({ format, rows }: Preview): string {
  const name = formatWords(format)
  if (rows.length === 0) return `Nothing was found in it, read as ${name}. Was the whole list pasted?`
  const count = rows.filter(({ work }) => work !== null).length
  return `Read as: ${name}. ${count === 1 ? '1 work' : `${count} works`} found.`
}

/** Above the table: what was found, the button that brings it in, how far that is, and how it ended. */
export function BringInPanel({ preview, chosen, bringing, onAgain }: Props) {
  const { run, done, isUnderWay, bringIn, stop } = bringing
  const count = Object.keys(done).length
  const go = () => void bringIn(preview.rows, chosen)
  const isOver = run.is === 'finished' || run.is === 'stopped' || run.is === 'interrupted'
  return (
    <section aria-label="Bring them in" className="bring-in">
      <p className="bring-in__lead">{lead(preview)}</p>
      {run.is !== 'not-begun' && <Progress done={count} isUnderWay={isUnderWay} total={chosen.size} />}
      {run.is === 'interrupted' && (
        <RefusalNote refusal={run.refusal}>
          <p>
            {citations(count)} of {chosen.size} are done and stay as they are. Going on makes no doubles.
          </p>
        </RefusalNote>
      )}
      {run.is === 'stopped' && (
        <p className="bring-in__lead">
          Stopped. {citations(count)} of {chosen.size} are done and stay; the rest was not brought in.
        </p>
      )}
      {isOver && count > 0 && <ImportSummary done={done} rows={preview.rows} />}
      <div className="bring-in__buttons">
        {run.is === 'not-begun' && (
          <Button disabled={chosen.size === 0} margin={false} onClick={go} size="medium">
            {chosen.size === 0 ? 'Nothing is ticked' : `Bring in ${citations(chosen.size)}`}
          </Button>
        )}
        {(run.is === 'stopped' || run.is === 'interrupted') && (
          <Button margin={false} onClick={go} size="medium">
            Go on with the other {chosen.size - count}
          </Button>
        )}
        {isUnderWay ? (
          <Button buttonStyle="secondary" disabled={run.is === 'stopping'} margin={false} onClick={stop} size="medium">
            {run.is === 'stopping' ? 'Stopping after these …' : 'Stop'}
          </Button>
        ) : (
          <Button buttonStyle="secondary" margin={false} onClick={onAgain} size="medium">
            {isOver ? 'Bring in another list' : 'Change the list'}
          </Button>
        )}
      </div>
      {run.is === 'not-begun' && preview.rows.length > 0 && !preview.rows.some(isToBringIn) && (
        <p className="bring-in__lead">There is nothing new in this list.</p>
      )}
    </section>
  )
}
