/** The hash that names the exact words: its beginning, and on demand the whole. */
export function HashName({ hash }: { hash: string }) {
  return (
    <details className="desk-hash">
      <summary>
        <code>{hash.slice(0, 12)}</code>… <span className="desk-hash__more">show all of it</span>
      </summary>
      <code>{hash}</code>
    </details>
  )
}
