import { diffWordsWithSpace } from 'diff'

/** Words that two sentences share, or that one of them has, in order. */
export type ComparedWords = { text: string; kind: 'same' | 'added' | 'removed' }

/** Longer texts are shown one beside the other, not word by word. */
const LONGEST = 5_000

/**
 * What of a sentence stayed, went and came, in order: without what was added it is the sentence of before, without what was removed
 * that of after. A blank alone between two changes is part of both, so that a reworded passage reads as one.
 */
export function compareWords(before: string, after: string): ComparedWords[] {
  if (before === after) return ofKind('same', before)
  if (before.length + after.length > LONGEST) return [...ofKind('removed', before), ...ofKind('added', after)]
  const parts = diffWordsWithSpace(before, after)
  const words: ComparedWords[] = []
  let [removed, added] = ['', '']
  let lead = ''
  const end = () => {
    // A blank that both end with stayed.
    const blank = removed.endsWith(' ') && added.endsWith(' ') ? ' ' : ''
    const without = (text: string) => (blank === '' ? text : text.slice(0, -1))
    words.push(...ofKind('removed', without(removed)), ...ofKind('added', without(added)))
    removed = added = ''
    lead = blank
  }
  parts.forEach((part, index) => {
    if (part.removed) removed += part.value
    else if (part.added) added += part.value
    else if (part.value.trim() === '' && index > 0 && index < parts.length - 1) {
      removed += part.value
      added += part.value
    } else {
      end()
      words.push({ text: lead + part.value, kind: 'same' })
      lead = ''
    }
  })
  end()
  return [...words, ...ofKind('same', lead)]
}

const ofKind = (kind: ComparedWords['kind'], text: string): ComparedWords[] => (text === '' ? [] : [{ text, kind }])
