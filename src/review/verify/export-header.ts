import type { Head } from '../chain.ts'

/** The chains that can be taken out as files. */
export const CHAINS = {
  'audit-events': { name: 'audit trail', entry: 'event', entries: 'events' },
  decisions: { name: 'chain of decisions', entry: 'decision', entries: 'decisions' },
} as const
export type ChainName = keyof typeof CHAINS

/** The first line of an export: which chain it is, whether all of it, and the entry at which it ends. */
export type ExportHeader = {
  citewell: ChainName
  exportedAt: string
  /** A part holds what its reader may see: each entry can be verified by itself, and nothing between them. */
  chain: 'whole' | 'part'
  head: Head
  note: string
}

const NOTES = {
  whole: 'All entries from the first on. Verify the file with: npm run verify -- FILE',
  part: 'Only the entries that this account may read. That none is missing between them cannot be verified.',
}

export const exportHeader = (parts: Omit<ExportHeader, 'note'>): ExportHeader => ({
  ...parts,
  note: NOTES[parts.chain],
})

export const isChainName = (value: unknown): value is ChainName =>
  typeof value === 'string' && Object.hasOwn(CHAINS, value)
