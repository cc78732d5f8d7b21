'use client'
import { Button, useConfig, useListDrawerContext } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ExportMenu } from './ExportMenu.tsx'
import './list.css'

/** Beside “Create New” of the list: how many citations come in, and go out, at once. */
export function ListTools({ hasCreatePermission = false }: { hasCreatePermission?: boolean }) {
  const { config } = useConfig()
  const { isInDrawer } = useListDrawerContext()
  const anchor = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Element | null>(null)

  useEffect(() => {
    // Payload's list has no place for buttons of ours beside its own; whoever may create nothing has no such place at all.
    const list = anchor.current?.closest('.collection-list')
    setPlace(list?.querySelector('.list-header__title-actions') ?? anchor.current)
  }, [])

  if (isInDrawer) return null
  const tools = (
    <>
      {hasCreatePermission && (
        <Button
          buttonStyle="pill"
          el="link"
          margin={false}
          size="small"
          to={`${config.routes.admin}/collections/citations/import`}
        >
          Bring in citations
        </Button>
      )}
      <ExportMenu />
    </>
  )
  return (
    <>
      <div className="citation-tools" ref={anchor} />
      {place && createPortal(tools, place)}
    </>
  )
}
