/** Marks a field that is worked out at each read from more than the record it stands in, so that nobody keeps what it came to. */
export const WORKED_OUT = { workedOut: true } as const

/** Whether a field is one of those. */
export const isWorkedOut = ({ custom }: { custom?: unknown }): boolean =>
  (custom as Partial<typeof WORKED_OUT> | undefined)?.workedOut === true
