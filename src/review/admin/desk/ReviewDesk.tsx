'use client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import { DeskAtWork } from './DeskAtWork.tsx'
import { Refusal } from './Refusal.tsx'
import { useDesk } from './use-desk.ts'
import './desk.css'

/** The reviewer's desk for one page: read, then worked at. */
export function ReviewDesk({ collection, id }: { collection: string; id: string }) {
  const { config } = useConfig()
  const address = `${config.routes.api}/${collection}/${id}`
  const { foresee, reload, state } = useDesk(address)
  const queue = { label: 'Review', url: `${config.routes.admin}/review` }
  if (state.is === 'read')
    return (
      <>
        <SetStepNav nav={[queue, { label: state.desk.page.title || 'Without a title' }]} />
        <DeskAtWork address={address} desk={state.desk} foresee={foresee} reload={reload} />
      </>
    )
  return (
    <>
      <SetStepNav nav={[queue]} />
      <h1 className="desk-bar__title">Review</h1>
      {state.is === 'loading' ? (
        <output className="desk-claim__none">Reading the page …</output>
      ) : (
        <>
          <Refusal refusal={state.refusal} />
          <a href={queue.url}>Back to what waits for review</a>
        </>
      )}
    </>
  )
}
