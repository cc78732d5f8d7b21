type Common = { id: string; label: string; value: string; onChange: (value: string) => void }

/** A line, a day or some lines of text under their name. */
export function LabelledInput({
  id,
  label,
  value,
  onChange,
  type = 'text',
  isLong = false,
}: Common & { type?: 'text' | 'date'; isLong?: boolean }) {
  const common = {
    className: 'standing-panel__input',
    id,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <label
      className={isLong ? 'standing-panel__field standing-panel__field--long' : 'standing-panel__field'}
      htmlFor={id}
    >
      {label}
      {isLong ? <textarea {...common} maxLength={2000} rows={3} /> : <input {...common} maxLength={255} type={type} />}
    </label>
  )
}

/** One choice of a table under its name; the first line chooses nothing. */
export function LabelledSelect({ id, label, value, onChange, options }: Common & { options: Record<string, string> }) {
  return (
    <label className="standing-panel__field" htmlFor={id}>
      {label}
      <select
        className="standing-panel__input"
        id={id}
        onChange={(event) => onChange(event.target.value)}
        value={value}
      >
        <option value="">Choose …</option>
        {Object.entries(options).map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
