/** What can become of a record in the public. The last three of a page leave its words as they were approved. */
export const CHANGE_KINDS = {
  published: 'It can be read from now on',
  updated: 'It reads otherwise: its words, its facts, or until when it counts',
  withdrawn: 'It is gone: taken back, or deleted',
  withheld: 'It is gone for now: its evidence fell, or a reviewer recalled it',
  expired: 'It is gone: its approval has ended',
  reinstated: 'It was withheld and can be read again, in the words that were approved',
  'evidence-changed': 'Its words stand; what is known of a work or a claim on it is another',
} as const
export type ChangeKind = keyof typeof CHANGE_KINDS

/** One thing that became public or ceased to be. `seq` counts up in the order of the commits, without gaps. */
export type Change = {
  seq: number
  /** When, as ISO. */
  at: string
  kind: ChangeKind
  collection: string
  id: string
  /** Of a page its slug, of a redirect the path that it leads away from. */
  slug: string | null
  clinic: string | null
  /** Names the exact words of a page. */
  hash: string | null
}

/** After it nothing of the record can be read. */
export const isTombstone = (kind: ChangeKind): boolean =>
  kind === 'withdrawn' || kind === 'withheld' || kind === 'expired'
