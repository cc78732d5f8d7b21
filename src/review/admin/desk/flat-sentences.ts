import type { Finding } from '#checks/index.ts'
import type { Desk, DeskChange, DeskClaim, DeskComment, DeskPassage, DeskSentence } from '../../desk/desk.ts'

/** A sentence of the desk with all that is tied to it. `key` names it for as long as its words and place are the same. */
export type PlacedSentence = {
  key: string
  sentence: DeskSentence
  passage: DeskPassage
  claim: DeskClaim | null
  findings: readonly Finding[]
  comments: readonly DeskComment[]
}

type Stretch = { path: string; start: number; end: number }

const touches = (a: Stretch, b: Stretch): boolean => a.path === b.path && a.start < b.end && b.start < a.end

/** Every sentence of the page in reading order, with its claim, what the checks found in it and what is said about it. */
export function flatSentences({ claims, comments, findings, passages }: Desk): PlacedSentence[] {
  return passages.flatMap((passage) =>
    passage.sentences.map((sentence) => {
      const stretch = { path: passage.path, start: sentence.start, end: sentence.end }
      return {
        key: `${passage.path}:${sentence.start}:${sentence.text}`,
        sentence,
        passage,
        claim: sentence.claim === null ? null : (claims[sentence.claim] ?? null),
        findings: findings.filter((finding) => finding.path !== '' && touches(finding, stretch)),
        comments: comments.filter(({ place }) => place !== null && touches(place, stretch)),
      }
    }),
  )
}

/** Tells whether a claim waits for a verdict: it has none that counts, and needs one. */
export const isOpen = ({ needsVerdict, state }: DeskClaim): boolean =>
  needsVerdict && state !== 'approved' && state !== 'refused'

/** What the checks found that no sentence holds: about the page as a whole, or a field that is missing. */
export function findingsElsewhere({ findings }: Desk, sentences: readonly PlacedSentence[]): Finding[] {
  const placed = new Set(sentences.flatMap((each) => each.findings))
  return findings.filter((finding) => !placed.has(finding) && !finding.suppressedBy)
}

/** The sentence that a change led to; null where nothing is left of it. */
export function sentenceOfChange(
  { path, start }: Pick<DeskChange, 'path' | 'start'>,
  sentences: readonly PlacedSentence[],
): PlacedSentence | null {
  if (start === null) return null
  return sentences.find(({ passage, sentence }) => passage.path === path && sentence.start === start) ?? null
}

/** The first thing to look at: a claim that is open and new, then any that is open, then what changed. */
export function firstToLookAt(sentences: readonly PlacedSentence[]): PlacedSentence | null {
  const open = sentences.filter(({ claim }) => claim !== null && isOpen(claim))
  const isNew = ({ sentence }: PlacedSentence) => sentence.change !== 'same'
  return open.find(isNew) ?? open[0] ?? sentences.find(isNew) ?? sentences[0] ?? null
}

/** The next sentence, or with -1 the one before, that is as asked, from the chosen one on and round the end; null if none is. */
export function nextSentence(
  sentences: readonly PlacedSentence[],
  chosen: string | null,
  step: 1 | -1,
  isWanted: (each: PlacedSentence) => boolean,
): PlacedSentence | null {
  const from = sentences.findIndex(({ key }) => key === chosen)
  const count = sentences.length
  for (let n = 1; n <= count; n++) {
    const start = from < 0 && step === -1 ? 0 : from
    const each = sentences[(start + step * n + count * 2) % count]!
    if (isWanted(each) && each.key !== chosen) return each
  }
  return null
}
