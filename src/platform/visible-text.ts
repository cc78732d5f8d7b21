/** Marks that nobody sees wherever they stand: soft hyphens, joiners and spaces without width, byte order marks, directions. */
const HIDDEN = /\u034F|[\u00AD\u061C\u180E\u200B\u200E\u200F\u2060-\u2064\uFEFF]|(?![\t\n\r])\p{Cc}/gu
/** Joiners and forms of characters change what is seen in other scripts and in pictures (👩‍⚕️); behind Latin letters they do nothing. */
const IDLE = /(?<=^|[\p{Script=Latin}\p{P}\s])(?:\u200C|\u200D|[\uFE00-\uFE0F])+/gu

const LINE_END = /\r\n|[\r\u2028\u2029]/g
const BLANKS = /[^\S\n]+/g

/**
 * A text as a visitor sees it, so that texts that are read alike are alike: composed (Unicode NFC), without what nobody sees, each
 * run of blanks as one plain blank, none at the ends of lines, and at most one empty line between two. Running it twice changes
 * nothing more. Letters, signs and capitals stay as they are.
 */
export function visibleText(text: string): string {
  return withoutHidden(text)
    .replace(LINE_END, '\n')
    .replace(BLANKS, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A text without what nobody sees, composed; its blanks stay as they are. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '').replace(IDLE, '').normalize('NFC')
}
