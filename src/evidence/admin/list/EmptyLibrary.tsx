'use client'
import { Button, useConfig, useListDrawerContext, useListQuery } from '@payloadcms/ui'

/** Below an empty list: many works can come in at once. */
export function EmptyLibrary({ hasCreatePermission }: { hasCreatePermission?: boolean }) {
  const { config } = useConfig()
  const { data, query } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  if (!hasCreatePermission || isInDrawer || (data?.docs?.length ?? 0) > 0) return null
  const isSearched = Boolean(query?.search) || Boolean(query?.where)
  return (
    <div className="citation-empty">
      <p>
        {isSearched
          ? 'The work may not be here yet. If you have a list of works, bring it in.'
          : 'Do you have a reference list, or a library in EndNote, Zotero or PubMed? Bring it in at once.'}
      </p>
      <Button
        buttonStyle="secondary"
        el="link"
        margin={false}
        size="medium"
        to={`${config.routes.admin}/collections/citations/import`}
      >
        Bring in citations
      </Button>
    </div>
  )
}
