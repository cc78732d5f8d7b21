import './admin.css'

const mark = 'M4 5h24v16H15l-6 6v-6H4z M10 10h4v3c0 2-1 3-3 4 M18 10h4v3c0 2-1 3-3 4'

/** The mark of Citewell: a speech bubble that holds a quotation mark. */
export function Icon() {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height="24"
      stroke="currentColor"
      strokeWidth="2"
      viewBox="0 0 32 32"
      width="24"
    >
      <path d={mark} />
    </svg>
  )
}

/** The name as it stands on the sign-in page. */
export function Logo() {
  return (
    <span
      style={{
        alignItems: 'center',
        color: 'var(--theme-text)',
        display: 'inline-flex',
        fontSize: '1.75rem',
        fontWeight: 600,
        gap: '0.6rem',
      }}
    >
      <Icon /> Citewell
    </span>
  )
}
