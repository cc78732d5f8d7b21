/** The title of a work and the words after it, which name its journal, book, site or publisher. */
export type SplitTitle = { title: string; container: string; remark?: string }

const QUOTED =
  /^(?:["“„](.{3,1000}?)[.,]?["”](?!\p{L})|‘(.{3,1000}?)[.,]?’(?=[.,]?\s\p{Lu})|'(.{3,1000}?)[.,]?'(?=[.,]?\s\p{Lu}))[.,]?\s?(.*)$/su
const BOUNDARY = /[.?!]["”’')]{0,2}\s(?=["“‘'([]?(?:[\p{Lu}\d]|\p{Ll}{1,8}\p{Lu}))/gu
/** Words whose full stop ends no sentence. */
const NO_END = /(?:^|[\s(])(?:vs|v|e\.g|i\.e|cf|et al|Dr|Prof|Mr|Mrs|Ms|St|Nr|approx|ca|spp?|subsp|var)\.$/u
const INITIAL = /(?:^|[\s.(])\p{Lu}\.$/u

/**
 * Parts what stands between authors and imprint into title and container: at the quotation marks, else at the last full
 * stop that ends a sentence, else, with a remark, at the last comma before a capital. `Ann. Intern. Med.` stays whole.
 */
export function splitTitle(text: string, mayUseComma: boolean): SplitTitle {
  const quoted = QUOTED.exec(text)
  if (quoted !== null) return { title: (quoted[1] ?? quoted[2] ?? quoted[3])!.trim(), container: tidy(quoted[4] ?? '') }
  const segments = sentences(text)
  if (segments.length > 1) return atLastSentence(segments)
  const comma = mayUseComma ? /^(.{3,}),\s(?=\p{Lu})(.{2,})$/su.exec(text) : null
  if (comma === null) return { title: tidy(text), container: '' }
  return { title: tidy(comma[1]!), container: tidy(comma[2]!), remark: atComma(comma[2]!) }
}

const atComma = (journal: string) =>
  `No full stop parts the title from the journal; they were parted at the last comma, before “${journal.slice(0, 60)}”: check them.`

function sentences(text: string): string[] {
  const certain = cut(text, (before) => NO_END.test(before) || INITIAL.test(before))
  return certain.length > 1 ? certain : cut(text, (before) => NO_END.test(before))
}

function cut(text: string, isNoEnd: (before: string) => boolean): string[] {
  const segments: string[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
    const end = index + mark.trimEnd().length
    if (isNoEnd(text.slice(start, end))) continue
    segments.push(text.slice(start, end))
    start = end + 1
  }
  return [...segments, text.slice(start)]
}

/** Short single words with a full stop before the last piece are its abbreviated words: `Ann.` `Intern.` `Med`. */
function atLastSentence(segments: readonly string[]): SplitTitle {
  let from = segments.length - 1
  while (from > 1 && /^(?:\p{Lu}\.\s?)*\p{Lu}\p{L}{0,9}\.$/u.test(segments[from - 1]!)) from--
  const [title, container] = [segments.slice(0, from).join(' '), segments.slice(from).join(' ')]
  // `Title, Arch. Intern. Med.`: the first abbreviated word stands behind the comma that ends the title.
  const comma = /^(.{3,}),\s(\p{Lu}\p{L}{0,9}\.)$/su.exec(title)
  if (comma === null || !/^(?:\p{Lu}\p{L}{0,9}\.?\s?){1,6}$/u.test(container))
    return { title: tidy(title), container: tidy(container) }
  return { title: tidy(comma[1]!), container: tidy(`${comma[2]} ${container}`), remark: atComma(comma[2]!) }
}

function tidy(text: string): string {
  const said = text.replace(/^[\s.,;:]+|[\s,;:]+$|\s[.,;:]+$/g, '')
  // Only a lone full stop at the end goes: one of `Inc.` or `J. Pain.` cannot be told from it.
  return said.replace(/(?<![.\s])\.$/, '').trim()
}
