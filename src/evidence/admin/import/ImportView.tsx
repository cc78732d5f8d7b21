import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { ImportDesk } from './ImportDesk.tsx'
import './import.css'

/** The page on which a list of works is looked through and brought in; only for those who may add a citation. */
export function ImportView({ initPageResult: { permissions }, payload }: AdminViewServerProps) {
  const { admin } = payload.config.routes
  const mayCreate = Boolean(permissions.collections?.citations?.create)
  return (
    <main>
      <Gutter className="import-view">
        <SetStepNav
          nav={[{ label: 'Citations', url: `${admin}/collections/citations` }, { label: 'Bring in citations' }]}
        />
        <h1 className="import-view__heading">Bring in citations</h1>
        {mayCreate ? (
          <>
            <p className="import-view__lead">
              From a reference list, or a file of PubMed, EndNote, Zotero, Mendeley or a table. You see first what is in
              it; nothing is kept before you say so. A work that is there already is not made twice.
            </p>
            <ImportDesk />
          </>
        ) : (
          <p className="import-view__lead">
            You can read the citations here, and add none. Ask a marketer or a reviewer to bring them in.
          </p>
        )}
      </Gutter>
    </main>
  )
}
