import { cuesOf } from './cues.ts'
import { neighbours } from './neighbours.ts'
import type { Guard } from './guard.ts'

/** In words: about the 60 and 120 characters in which a reader takes the two for one. */
const NEAR = { credential: 10, board: 20 }

/** A degree or a licence stands beside it. */
export const isCredentialNear: Guard = ({ from, to }, { terms }) =>
  terms.some(
    (term) =>
      term.concept === 'credential' &&
      !(term.from >= from && term.to <= to) &&
      term.from < to + NEAR.credential &&
      term.to > from - NEAR.credential / 2,
  )

const boards = cuesOf(
  '(nccaom|ncbahm|abma|ncbtmb|abms|abpts|acbsp)',
  '(american|national|state|college|medical) ..3 (board|boards|commission) ..2 (of|for|in)',
  '(national certification)',
  '(board|commission|council) (of|for) (acupuncture|certification|physical|massage|chiropractic|medical|nursing|the)',
)

/** The board is named behind it: by its letters, or by what follows "by the" with a capital. */
export const isBoardNear: Guard = ({ to }, reading) => {
  const { words, passage } = reading
  if (boards(reading).some((cue) => cue.from >= to - 2 && cue.from <= to + NEAR.board)) return true
  return words.some(
    ({ text }, at) =>
      at >= to &&
      at <= to + NEAR.board &&
      text === 'by' &&
      words[at + 1]?.text === 'the' &&
      /\p{Lu}/u.test(passage.text[words[at + 2]?.start ?? -1] ?? ''),
  )
}

const terms = cuesOf(
  '(terms|conditions apply|no treatment is included|depends on|depending on|limit|limits|limited to|eligibility|not all plans)',
  '(varies|vary|differs|differ|check with|check your|please check|we check|we will check|ask your (insurer|plan)|call your (insurer|plan))',
  '(new patients only|until|valid|expires|ends on|while stocks last|see (details|conditions))',
)

/** The terms stand behind it, in the sentence or in the rest of the paragraph. */
export const areTermsNear: Guard = ({ to }, reading, paragraph) =>
  terms(reading).some((cue) => cue.from >= to) ||
  neighbours(reading, paragraph).some((other) => other.start > reading.start && terms(other).length > 0)
