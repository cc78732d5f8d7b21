import type { WordField } from '#checks/index.ts'

/** What a person knows a place of a page by: “Body”, “Faq 2: Question”. The path may go on inside a rich text. */
export function labelAt(path: string, schema: readonly WordField[]): string {
  const labels: string[] = []
  let fields = schema
  for (const name of path.split('.')) {
    if (/^\d+$/.test(name)) {
      if (labels.length > 0) labels.push(`${labels.pop()!} ${Number(name) + 1}`)
      continue
    }
    const field = fields.find((each) => each.name === name)
    if (!field) break
    labels.push(field.label)
    fields = field.fields
    if (fields.length === 0) break
  }
  return labels.join(': ')
}
