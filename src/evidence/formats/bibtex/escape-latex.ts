const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '"': '{\\textquotedbl}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** A text as it may stand in braces: UTF-8, only the signs that LaTeX would take for its own escaped, on one line. */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^"&%$#_]/g, (sign) => ESCAPED[sign]!)
    .replace(/(['`-])(?=\1)/g, '$1{}')
}

/** A link or a number for a field that nothing is decoded in; the signs that would end the field are percent-encoded. */
export function escapeVerbatim(text: string): string {
  return text.replace(/[\s\\{}\p{Cc}]/gu, (sign) => encodeURIComponent(sign))
}
