/** A moment as the database has it, in ISO form; null if there is none. */
export const momentOf = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)
