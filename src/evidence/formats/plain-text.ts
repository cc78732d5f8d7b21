import { decodeHTMLStrict } from 'entities'

/** Longer than anything a record holds; what is beyond is not looked at. */
const LONGEST = 20_000
const ATTRIBUTE = '\\s+[\\w:-]{1,40}="[^"<>]{0,200}"'
const MARKUP = new RegExp(
  `</?(?:i|b|u|em|strong|sub|sup|sc|scp|span|p|br|italic|bold|jats:[a-z-]{1,20})(?:${ATTRIBUTE}){0,5}\\s?/?>`,
  'gi',
)
const INVISIBLE = /[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const PASSES = 4

/**
 * A value of a record as one line of plain text: blanks tidied, control and invisible characters and the markup of italics
 * and the like gone, entities read (`&amp;` is &), Unicode composed. What is plain is not changed.
 */
export function plainText(input: string): string {
  let text = tidy(input.slice(0, LONGEST))
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (!/[<&]/.test(text)) return text
    const next = tidy(decodeHTMLStrict(text.replace(MARKUP, '')))
    if (next === text) return text
    text = next
  }
  // Entities within entities within entities are nobody's title; without their sign they stay what they are.
  return tidy(text.replace(/[<&]/g, ''))
}

function tidy(input: string): string {
  let text = input
  for (;;) {
    const next = text
      .replace(INVISIBLE, '')
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .replace(/\p{Cs}/gu, '\uFFFD')
      .normalize('NFC')
      .trim()
    if (next === text) return text
    text = next
  }
}
