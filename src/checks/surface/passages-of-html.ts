import { Tokenizer, TokenizerMode, type Token } from 'parse5'
import { introductionIn } from '#rich-text/index.ts'
import { BLOCKS, KINDS, UNSEEN, VOID } from './html/elements.ts'
import { OpenElements, type Around } from './html/open-elements.ts'
import { wordsOfTag } from './html/words-of-tag.ts'
import { markReferences } from './mark-references.ts'
import { passage, type Passage, type PassageKind } from './passage.ts'
import { withStems } from './stems.ts'
import { typedMarks, unknownCite } from './typed-marks.ts'

/** How the words in these are read: up to their end tag, whatever stands in them. */
const MODES: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
}

const SEEN = /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/
const BULLET = /^\s*[•‣◦▪●○■·➤►✓✔✅]/u
const RAISED_NUMBER = /^\s?\d{1,3}(?:[\s,–-]{1,2}\d{1,3}){0,9}\s?$/
const LISTS = ['ul', 'ol', 'menu', 'dir']

type Reader = {
  passages: Passage[]
  elements: OpenElements
  /** How many elements of each name there were, and how many passages each element has. */
  counts: Map<string, number>
  open: Open | null
  /** The last passage, as long as a list behind it could complete it. */
  last: Passage | null
  breaks: number
}

/** A passage whose end has not come; `at` holds its place, so that words of pictures in it come behind it. */
type Open = {
  path: string
  around: Around
  text: string
  links: { start: number; end: number }[]
  raised: number[]
  isBold: boolean
  isPlain: boolean
  isAction: boolean
  at: number
}

/**
 * The passages of a page in HTML in reading order: prose, headings, items of lists with what they complete, cells, quotes, captions,
 * buttons, descriptions of pictures, and what search engines show. Scripts and what is hidden are left out. A path names the element
 * (`p.3` is the third paragraph of the page, `img.2.alt`), offsets count its text with blanks run together. Takes any text and
 * never throws; the time grows with its length.
 */
export function passagesOfHtml(html: string): Passage[] {
  const reader: Reader = {
    passages: [],
    elements: new OpenElements(),
    counts: new Map(),
    open: null,
    last: null,
    breaks: 0,
  }
  let text = ''
  const onText = ({ chars }: Token.CharacterToken) => {
    text += chars
  }
  /** Words and blanks come one by one; they are read together. */
  const flush = () => {
    if (text !== '') addText(reader, text)
    text = ''
  }
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (tag) => {
        if (Object.hasOwn(MODES, tag.tagName)) tokenizer.state = MODES[tag.tagName]!
        flush()
        begin(reader, tag)
      },
      onEndTag: ({ tagName }) => {
        flush()
        end(reader, tagName)
      },
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: flush,
    },
  )
  tokenizer.write(html, true)
  finish(reader)
  return markReferences(withStems(reader.passages))
}

const isHidden = ({ tagName, attrs }: Token.TagToken): boolean =>
  UNSEEN.has(tagName) ||
  attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value.slice(0, 2_000))),
  )

const looksLikeButton = ({ attrs }: Token.TagToken): boolean =>
  attrs.some(
    ({ name, value }) =>
      (name === 'role' && value === 'button') ||
      (name === 'class' && /\b(?:btn|button|cta)\b/i.test(value.slice(0, 500))),
  )

/** What an element says of its text. */
function saysOf(reader: Reader, tag: Token.TagToken, path: string): Partial<Around> {
  const { here } = reader.elements
  const name = tag.tagName
  const kind = here.kind === 'quote' || !Object.hasOwn(KINDS, name) ? here.kind : KINDS[name]!
  const stem = LISTS.includes(name) && reader.last ? introductionIn(reader.last) || here.stem : here.stem
  return {
    kind,
    stem,
    level: kind === 'heading' ? Number(/^h([1-6])$/.exec(name)?.[1] ?? here.level) || null : null,
    ...(BLOCKS.has(name) ? { block: path } : {}),
    isHidden: here.isHidden || isHidden(tag),
    isBold: here.isBold || name === 'b' || name === 'strong',
    isRaised: here.isRaised || name === 'sup',
    link: name === 'a' ? (looksLikeButton(tag) ? 'button' : 'link') : here.link,
  }
}

function begin(reader: Reader, tag: Token.TagToken): void {
  const name = tag.tagName
  if (name === 'br') {
    reader.breaks += 1
    return
  }
  if (BLOCKS.has(name)) finish(reader)
  const number = (reader.counts.get(name) ?? 0) + 1
  reader.counts.set(name, number)
  const path = name === 'title' ? name : `${name}.${number}`
  reader.elements.makeRoomFor(name)
  const says = saysOf(reader, tag, path)
  if (!says.isHidden)
    for (const { of, kind, text } of wordsOfTag(tag))
      reader.passages.push(passage(numbered(reader, of.replace('?', path)), kind, text))
  if (!VOID.has(name)) reader.elements.begin(name, says)
}

function end(reader: Reader, name: string): void {
  if (BLOCKS.has(name)) finish(reader)
  reader.elements.end(name)
}

/** A path of its own for each passage of one place: the second one of `div.1` is `div.1.2`. */
function numbered({ counts }: Reader, place: string): string {
  const run = (counts.get(`${place}/`) ?? 0) + 1
  counts.set(`${place}/`, run)
  return run === 1 ? place : `${place}.${run}`
}

/** Finds what text belongs to here, and opens a passage if none is open. */
function openHere(reader: Reader): Open {
  if (reader.open) return reader.open
  const { here } = reader.elements
  const path = numbered(reader, here.block)
  const at = reader.passages.push(passage(path, here.kind, '')) - 1
  reader.open = {
    path,
    around: here,
    text: '',
    links: [],
    raised: [],
    isBold: false,
    isPlain: false,
    isAction: false,
    at,
  }
  return reader.open
}

function addText(reader: Reader, chars: string): void {
  const { here } = reader.elements
  const isSeen = SEEN.test(chars)
  if (here.isHidden || (!isSeen && reader.open === null)) return
  if (isSeen && reader.breaks > 0) {
    if (reader.breaks > 1 || BULLET.test(chars)) finish(reader)
    else if (reader.open) reader.open.text += ' '
  }
  const open = openHere(reader)
  const blanked = chars.replace(/[ \t\n\r\f]+/g, ' ')
  const words = open.text === '' || open.text.endsWith(' ') ? blanked.replace(/^ /, '') : blanked
  const start = open.text.length
  open.text += words
  if (!isSeen) return
  reader.breaks = 0
  if (here.isBold) open.isBold = true
  else open.isPlain = true
  if (here.isRaised && RAISED_NUMBER.test(words)) open.raised.push(start)
  if (here.link === 'none') return
  if (here.link === 'button') open.isAction = true
  const last = open.links.at(-1)
  if (last && last.end === start) last.end = open.text.length
  else open.links.push({ start, end: open.text.length })
}

/** A text that is nothing but links leads somewhere; one of them that looks like a button asks to do something. */
function kindOf({ around: { kind, level }, links, isAction }: Open, text: string): PassageKind {
  if (kind === 'heading' && level === null && text.endsWith('?')) return 'question'
  if (kind !== 'paragraph' && kind !== 'list-item') return kind
  const linked = links.reduce((sum, { start, end: to }) => sum + to - start, 0)
  if (links.length > 0 && linked >= text.replace(/\s/g, '').length) return isAction ? 'call-to-action' : 'link'
  return kind === 'paragraph' && BULLET.test(text) ? 'list-item' : kind
}

function finish(reader: Reader): void {
  const { open } = reader
  reader.open = null
  reader.breaks = 0
  if (!open) return
  const text = open.text.trimEnd()
  const kind = kindOf(open, text)
  const made = passage(open.path, kind, text, {
    stem: ['list-item', 'quote', 'link'].includes(kind) ? open.around.stem : '',
    cites: [...typedMarks(text), ...open.raised.map(unknownCite)].sort((a, b) => a.at - b.at),
    links: open.links
      .map(({ start, end: to }) => ({ start, end: Math.min(to, text.length) }))
      .filter((link) => link.end > link.start),
    level: open.around.level,
    isAllBold: open.isBold && !open.isPlain,
  })
  reader.passages[open.at] = made
  reader.last = made
}
