'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ObstacleItem } from './ObstacleItem.tsx'
import { askObstacles, type Obstacle } from './page-commands.ts'
import { usePage } from './use-page.ts'
import './publication.css'

const EVENT = 'citewell:obstacles'

/** Tells the panel what the server just named, so that it need not ask again. */
export function announceObstacles(obstacles: Obstacle[]): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: obstacles }))
}

/** Beside the text: what still stands between this page and the public, each thing with its fix. */
export function PublicationPanel() {
  const { hasPublishedDoc, isTrashed, versionCount, lastUpdateTime } = useDocumentInfo()
  const { address } = usePage()
  const [obstacles, setObstacles] = useState<Obstacle[] | null>(null)

  useEffect(() => {
    const listen = (event: Event) => setObstacles((event as CustomEvent<Obstacle[]>).detail)
    window.addEventListener(EVENT, listen)
    return () => window.removeEventListener(EVENT, listen)
  }, [])

  useEffect(() => {
    if (address === null) return undefined
    const abort = new AbortController()
    void askObstacles(address, abort.signal).then((found) => found && setObstacles(found))
    return () => abort.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each save makes the list old
  }, [address, versionCount, lastUpdateTime])

  if (isTrashed) return null
  if (address === null) return <p className="field-description">Save the draft to see what it still needs.</p>
  return (
    <section aria-label="Before it goes live" className="field-type publication-panel">
      <h3 className="publication-panel__heading">
        {hasPublishedDoc ? 'Before the changes go live' : 'Before it goes live'}
      </h3>
      {obstacles === null && <p className="field-description">Looking …</p>}
      {obstacles?.length === 0 && (
        <p className="field-description">Nothing is missing. What the checks found is listed under Checks.</p>
      )}
      {obstacles && obstacles.length > 0 && (
        <ul className="publication-panel__list">
          {obstacles.map((obstacle) => (
            <ObstacleItem key={`${obstacle.code}:${obstacle.path ?? ''}`} obstacle={obstacle} />
          ))}
        </ul>
      )}
      {hasPublishedDoc && (
        <p className="field-description">
          <a href={address} rel="noreferrer" target="_blank">
            See what websites read
          </a>
        </p>
      )}
    </section>
  )
}
