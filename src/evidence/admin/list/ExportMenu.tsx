'use client'
import { Popup, useConfig, useListQuery } from '@payloadcms/ui'
import { EXPORT_FORMATS, formatWords } from '../import/format-words.ts'

/** Hands out the citations that the search finds, all of them if nothing is searched for, as a file. */
export function ExportMenu() {
  const { config } = useConfig()
  const { query } = useListQuery()
  const words = typeof query?.search === 'string' ? query.search.trim() : ''
  const address = (format: string) =>
    `${config.routes.api}/citations/export?${new URLSearchParams({ format, ...(words === '' ? {} : { q: words }) }).toString()}`
  return (
    <Popup
      button={<span className="export-menu__button">Export</span>}
      className="export-menu"
      horizontalAlign="left"
      id="export-menu"
      size="fit-content"
    >
      <ul
        aria-label={words === '' ? 'Export all citations' : `Export what “${words}” finds`}
        className="export-menu__list"
      >
        <li className="export-menu__what">{words === '' ? 'All citations' : `What “${words}” finds`}</li>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <a download href={address(format)}>
              {formatWords(format)}
            </a>
          </li>
        ))}
      </ul>
    </Popup>
  )
}
