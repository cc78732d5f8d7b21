'use client'
import { useConfig } from '@payloadcms/ui'
import './export-links.css'

const FORMATS = [
  ['jsonl', 'JSON lines, which can be verified'],
  ['csv', 'a table (CSV)'],
] as const

/** Over the list of a chain: all of it that one may read, as a file. */
export function ExportLinks({ collectionSlug }: { collectionSlug: string }) {
  const { config } = useConfig()
  return (
    <p className="export-links">
      Export all:
      {FORMATS.map(([format, words]) => (
        <a
          className="export-links__link"
          download
          href={`${config.routes.api}/${collectionSlug}.${format}`}
          key={format}
        >
          {words}
        </a>
      ))}
    </p>
  )
}
