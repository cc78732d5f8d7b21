'use client'
import { Button, useConfig, useListDrawerContext, ViewDescription } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ExportMenu } from './ExportMenu.tsx'
import './list.css'

type Props = { description?: string; hasCreatePermission?: boolean }

/** The words above the list of citations and, beside “Create New”, how many come in and go out at once. */
export function ListTools({ description = '', hasCreatePermission = false }: Props) {
  const { config } = useConfig()
  const { isInDrawer } = useListDrawerContext()
  const anchor = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Element | null>(null)

  useEffect(() => {
    // Payload's list has no place for buttons of ours beside its own; whoever may create nothing has no such place at all.
    setPlace(anchor.current?.closest('.list-header')?.querySelector('.list-header__title-actions') ?? anchor.current)
  }, [])

  const tools = isInDrawer ? null : (
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
      <ViewDescription collectionSlug="citations" description={description} />
      <div className="citation-tools" ref={anchor} />
      {tools && place && createPortal(tools, place)}
    </>
  )
}
