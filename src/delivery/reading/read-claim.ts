/** A claim as a page tells it, as far as reading it needs. */
export type ReadClaim = {
  id: string | null
  text: string
  /** The field, and for a rich text the way down to the line: `body.root.children.3`. */
  path: string
  start: number
  end: number
  verdict: string | null
  state: string
}

/** Whether a reviewer found that it claims something; the checker takes more for claims than are. */
export const isClaim = ({ verdict }: Pick<ReadClaim, 'verdict'>): boolean => verdict !== 'not-a-claim'
