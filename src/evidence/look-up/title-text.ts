import { plainText } from '../formats/plain-text.ts'

const RAISED = /<(?:jats:)?sup>\s*([\d+-]{1,4})\s*<\/(?:jats:)?sup>/gi
const BREAK = /<\/?(?:jats:)?(?:br|p|div|title|sec)\b[^<>]{0,200}>/gi
const FORMULA = /<\/?(?:mml|m|jats|ns\d):[\w-]+(?:\s[^<>]{0,200})?\/?>/gi
const raise = (digits: string) => [...digits].map((sign) => '⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['+-0123456789'.indexOf(sign)]!).join('')

/**
 * A title as services send it, as one line of plain text: entities read, which Crossref's often need twice, then the tags of
 * HTML, JATS and MathML taken out. A line break is a blank, and a raised number keeps its place: 10³ is not 103.
 */
export function titleText(markup: string): string {
  const unescaped = markup
    .slice(0, 20_000)
    .replace(/&(?:amp;)*lt;(?=\/?[a-z])/gi, '<')
    .replace(/(?<=[\w"'/])&(?:amp;)*gt;/gi, '>')
  const marked = /<\/?[a-z]/i.test(unescaped) ? unescaped : markup
  return plainText(
    marked
      .replace(RAISED, (_, digits: string) => raise(digits))
      .replace(BREAK, ' ')
      .replace(FORMULA, ''),
  )
}
