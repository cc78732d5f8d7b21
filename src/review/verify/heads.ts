import type { Head } from '../chain.ts'
import { CHAINS, isChainName, type ChainName } from './export-header.ts'

/** The last entries of the chains of a database, as they are kept outside of it. */
export type Heads = { database: string; at: string; heads: Partial<Record<ChainName, Head>> }

const ABOUT = [
  '# The last entry of each chain of Citewell, written by the server while it runs. Whoever rewrites a whole chain cannot rewrite',
  '# the copies of this file that lie elsewhere. `npm run verify` compares.',
]

/** Writes the heads as a file that a person can read. */
export function writeHeads({ database, at, heads }: Heads): string {
  const lines = (Object.keys(CHAINS) as ChainName[]).flatMap((name) => {
    const head = heads[name]
    return head ? [`${name} ${head.seq} ${head.hash}`] : []
  })
  return [...ABOUT, `database ${database}`, `at ${at}`, ...lines, ''].join('\n')
}

/** Reads such a file; null if it is none. */
export function readHeads(text: string): Heads | null {
  const lines = text.split('\n').map((line) => line.trim().split(' '))
  const valueOf = (name: string) => lines.find(([first]) => first === name)?.[1] ?? null
  const [database, at] = [valueOf('database'), valueOf('at')]
  if (database === null || at === null) return null
  const heads = lines.flatMap(([name, seq, hash]) =>
    isChainName(name) && /^\d+$/.test(seq ?? '') && /^[0-9a-f]{64}$/.test(hash ?? '')
      ? [[name, { seq: Number(seq), hash: hash! }] as const]
      : [],
  )
  return { database, at, heads: Object.fromEntries(heads) }
}

/** What a kept head says against a chain: `hash` is that of the chain's entry of that number, null if there is none. */
export function headFault(name: ChainName, kept: Head, keptAt: string, hash: string | null): string | null {
  const { name: chain, entry } = CHAINS[name]
  const knew = `On ${keptAt} ${entry} ${kept.seq} was written down outside the database, with the hash ${kept.hash}`
  if (hash === null) return `The ${chain} was cut off. ${knew}; it is not there any more.`
  return hash === kept.hash ? null : `The ${chain} was written anew. ${knew}; now it has the hash ${hash}.`
}
