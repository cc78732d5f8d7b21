/** The look of a place in which something is still open. */
export const openClass = (base: string, open: string | undefined): string =>
  open === undefined ? base : `${base} verify-panel__place--open`

/** What is still open in a place of the check. */
export function OpenPlace({ id, says }: { id: string; says: string | undefined }) {
  return says === undefined ? null : (
    <p className="verify-panel__open" id={id}>
      {says}
    </p>
  )
}
