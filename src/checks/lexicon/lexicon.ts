import { foldWords } from '../text/fold-words.ts'
import { nounForms, verbForms } from './inflect.ts'

/** How the forms of an entry are made: of a verb its first word is inflected, of a noun its last; `words` stand as they are. */
export type WordClass = 'verb' | 'noun' | 'words'

/** Words that mean one kind of thing. Each entry has one name and all the ways it is written, as folded words. */
export type Lexicon = { concept: Concept; entries: readonly { name: string; forms: readonly (readonly string[])[] }[] }

/** A lexicon that comes with Citewell, and the text it was read from. */
export type WrittenLexicon = Lexicon & { as: WordClass; text: string }

/** The kinds of things that a sentence of a clinic speaks of. */
export const CONCEPTS = [
  // What is treated, and what gets better.
  'condition', 'serious-condition', 'symptom', 'body-part', 'body-process', 'wellbeing', 'tradition-term',
  // What is done, by whom, to whom.
  'modality', 'treatment', 'device', 'remedy', 'drug', 'surgery', 'clinician', 'clinic', 'patient',
  // What is said to come of it.
  'benefit-verb', 'benefit-noun', 'benefit-adjective', 'cure', 'remove', 'vanish', 'prevent', 'repair', 'mechanism-verb',
  'reduce', 'increase', 'treat-verb', 'safe', 'harm', 'comparison', 'natural', 'praise',
  // How it is known, and how sure.
  'study', 'study-verb', 'proven', 'absolute', 'promise', 'likely', 'may', 'uncertain', 'negation', 'pseudo-negation',
  'tradition-says', 'experience', 'prevalence', 'lasting', 'quick', 'root-cause', 'toxin',
  // What is no claim.
  'coverage', 'price', 'offer', 'urgency', 'service', 'instruction', 'biography', 'credential', 'disclaimer', 'caution', 'cause-verb',
] as const // prettier-ignore
export type Concept = (typeof CONCEPTS)[number]

const FORMS = {
  verb: (first: string, rest: string) => verbForms(first).map((form) => `${form}${rest}`),
  noun: (first: string, rest: string) => {
    const words = `${first}${rest}`.split(' ')
    const last = words.pop()!
    return nounForms(last).map((form) => [...words, form].join(' '))
  },
  words: (first: string, rest: string) => [`${first}${rest}`],
}

/**
 * Reads a lexicon from its text: one entry a line, its name, and behind a colon other ways to write it, parted by commas
 * ("low back pain: lower back pain, lumbago"). Lines that begin with # say why. Hyphens count as blanks, capitals do not count.
 */
export function lexicon(concept: Concept, as: WordClass, text: string): WrittenLexicon {
  const lines = text.split('\n').map((line) => line.trim())
  return {
    concept,
    as,
    text,
    entries: lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [name = '', others = ''] = line.split(':').map((side) => side.trim())
        const written = [name, ...others.split(',')].map((form) => form.trim()).filter(Boolean)
        return { name, forms: written.flatMap((form) => formsOf(form, as)) }
      }),
  }
}

function formsOf(written: string, as: WordClass): string[][] {
  const [first = '', ...rest] = written.toLowerCase().replaceAll('-', ' ').split(' ').filter(Boolean)
  const behind = rest.map((word) => ` ${word}`).join('')
  return FORMS[as](first, behind).map((form) => foldWords(form))
}
