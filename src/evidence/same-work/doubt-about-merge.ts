import { IDENTIFIERS, type IdentifierName } from '../identifiers/index.ts'
import { identifiersOf } from './identifiers-of.ts'
import { ALIKE, sameWork, type Comparable } from './same-work.ts'

/** Why two records are not taken for one work. With `canBeSure` a person who has looked at both may say that they are. */
export type MergeDoubt = { canBeSure: boolean; message: string }

const VERSIONS =
  'These are two versions of one Cochrane review, which are cited apart. Keep both, and name the earlier one under “A version of”.'
const PREPRINT =
  'One of these is the preprint of the other, and they are cited apart. Keep both, and name the article under “A version of” of the preprint.'

/**
 * What speaks against making one record of two, or against taking words of one into the other: their numbers, or that they are
 * cited apart, which nobody can talk away; or that nothing says they are one, which a person may know better. Null if nothing does.
 */
export function doubtAboutMerge(ours: Comparable, theirs: Comparable): MergeDoubt | null {
  const { kind, by, similarity } = sameWork(ours, theirs)
  if (kind === 'version') return { canBeSure: false, message: VERSIONS }
  if (kind === 'preprint') return { canBeSure: false, message: PREPRINT }
  if (kind !== 'different') return null
  if (by !== 'title') return { canBeSure: false, message: twoNumbers(ours, theirs, by) }
  const why =
    similarity < ALIKE
      ? `“${ours.title}” and “${theirs.title}”, and they share no number`
      : 'their titles are alike, but not their first authors, years or places, and they share no number'
  return { canBeSure: true, message: `These look like two works: ${why}. Look at both before you take them for one.` }
}

function twoNumbers(ours: Comparable, theirs: Comparable, name: IdentifierName): string {
  const [one, other] = [ours, theirs].map((work) => identifiersOf(work)[name] ?? 'none')
  return `These carry two different numbers (${IDENTIFIERS[name].label}: ${one} and ${other}), so they are two works. If one of the numbers is wrong, correct it first.`
}
