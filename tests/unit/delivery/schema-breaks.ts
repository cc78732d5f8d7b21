import { buildSchema, findBreakingChanges } from 'graphql'

/** The words of graphql-js for a change that breaks clients, and what of the schema each names: `Type`, `Type.field` or `Enum.VALUE`. */
const NAMES: [words: RegExp, name: (found: string[]) => string][] = [
  [/^(\w+) was removed from (?:enum|union) type (\w+)\.$/, ([value, type]) => `${type}.${value}`],
  [/^A required field (\w+) on input type (\w+) was added\.$/, ([field, type]) => `${type}.${field}`],
  [/^A required arg \w+ on (\w+\.\w+) was added\.$/, ([field]) => field!],
  [/^(\w+\.\w+) /, ([field]) => field!],
  [/^(\w+) /, ([type]) => type!],
]

function nameOf(description: string): string {
  for (const [words, name] of NAMES) {
    const found = words.exec(description)
    if (found) return name(found.slice(1))
  }
  return description
}

/** What of a changelog is about the version to come: its first chapter, if it is called “Next”; null right after a release. */
export const comingUp = (changelog: string): string | null =>
  /^[^#]*# [^\n]*\n[^#]*## Next[^\n]*\n([\s\S]*?)(?=\n## |$)/.exec(changelog)?.[1] ?? null

/**
 * What a schema breaks for clients of an earlier one and the chapter “Next” of the changelog does not name: `Type.field` by that name, by
 * its type, or as `*.field` where many types lose it at once. Names stand between backticks.
 */
export function unsaidBreaks(before: string, after: string, changelog: string): string[] {
  const named = new Set([...(comingUp(changelog) ?? '').matchAll(/`([^`\s]+)`/g)].map(([, name]) => name!))
  const changes = findBreakingChanges(
    buildSchema(before, { assumeValidSDL: true }),
    buildSchema(after, { assumeValidSDL: true }),
  )
  return changes
    .map(({ description }) => ({ description, name: nameOf(description) }))
    .filter(({ name }) => {
      const [type = '', field] = name.split('.')
      return ![name, type, `*.${field}`].some((each) => named.has(each))
    })
    .map(({ description }) => description)
}
