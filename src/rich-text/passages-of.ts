import { idOf } from '#platform/record-id.ts'
import { isObject } from '#platform/is-object.ts'
import { citeOf, type Cite } from './cites-of.ts'
import { levelOf } from './heading-ids.ts'
import { introductionIn } from './introduction-in.ts'
import { blockTypeOf, childrenOf, fieldsOf, isInLine, own, rootOf, wordsIn, type RichNode } from './rich-node.ts'
import { BLOCKS, LIMITS, TEXT_FORMATS, type Fields } from './schema.ts'
import type { TextKind } from './text-kinds.ts'

/**
 * Running text without a break: a paragraph, a heading, what a list item says, a paragraph of a cell or of an answer, a field of a
 * block. Bold, links and line breaks do not part it. `stem` is the sentence that a list completes ("It may help with:"), empty if
 * there is none; `cites` and `links` stand at their place in the text; `level` is that of a heading.
 */
export type Passage = {
  path: string
  kind: TextKind
  text: string
  stem: string
  cites: { cite: Cite; at: number }[]
  links: { start: number; end: number }[]
  level: number | null
  isAllBold: boolean
}

/** What the media library says of a picture, shown where a text says nothing else. */
export type PictureText = { alt: string | null; caption: string | null }

/** Words of blocks by `block.field`; those not named here are read as a paragraph. */
const BLOCK_KINDS: Readonly<Record<string, TextKind>> = {
  'image.caption': 'caption',
  'image.alt': 'alt',
  'callout.title': 'heading',
  'faq.title': 'heading',
  'faq.question': 'question',
  'callToAction.label': 'call-to-action',
}

/** What is known on the way down: the kind of the text here, the words it completes, how deep. */
type Place = { kind: TextKind; stem: string; depth: number }

type Walk = {
  passages: Passage[]
  /** The last passage, as long as a list behind it could complete it. */
  last: Passage | null
  pictureOf: (id: string) => PictureText | undefined
}

/**
 * The passages of a rich text in reading order, those inside callouts and answers too; of a picture without words of its own
 * here those that `pictureOf` knows. Takes any value and never throws.
 */
export function passagesOf(
  value: unknown,
  pictureOf: (id: string) => PictureText | undefined = () => undefined,
): Passage[] {
  const walk: Walk = { passages: [], last: null, pictureOf }
  walkText(walk, value, '', 0)
  return walk.passages
}

function walkText(walk: Walk, value: unknown, before: string, depth: number): void {
  const root = rootOf(value)
  if (!root) return
  walk.last = null
  walkChildren(walk, root, `${before}root`, { kind: 'paragraph', stem: '', depth })
}

/** Neighbouring words and marks are one passage; what stands between parts them. */
function walkChildren(walk: Walk, node: RichNode, path: string, place: Place): void {
  if (place.depth > LIMITS.depth * 2) return
  let open: Open | null = null
  for (const { child, index } of childrenOf(node)) {
    const at = `${path}.children.${index}`
    if (isInLine(child)) {
      open ??= begin(walk, node, path, place)
      addInLine(open, child, at, null, place.depth + 1)
    } else {
      finish(walk, open)
      open = null
      walkNode(walk, child, at, { ...place, depth: place.depth + 1 })
    }
  }
  finish(walk, open)
}

function walkNode(walk: Walk, node: RichNode, path: string, place: Place): void {
  switch (node.type) {
    case 'block':
      walk.last = null
      walkFields(walk, node, path, place.depth)
      walk.last = null
      break
    case 'list': {
      const introduction = walk.last ? introductionIn(walk.last) : ''
      const kind = place.kind === 'quote' ? 'quote' : 'list-item'
      walkChildren(walk, node, path, { ...place, kind, stem: introduction || place.stem })
      break
    }
    case 'heading':
      walkChildren(walk, node, path, { ...place, kind: 'heading' })
      break
    case 'quote':
      walkChildren(walk, node, path, { ...place, kind: 'quote' })
      break
    case 'tablecell':
      walkChildren(walk, node, path, { ...place, kind: 'table-cell' })
      break
    default:
      walkChildren(walk, node, path, place)
  }
}

type Open = { passage: Passage; bold: boolean; plain: boolean; link: RichNode | null }

function begin(walk: Walk, node: RichNode, path: string, { kind, stem }: Place): Open {
  const level = kind === 'heading' ? levelOf(node) : null
  const passage: Passage = { path, kind, text: '', stem, cites: [], links: [], level, isAllBold: false }
  walk.passages.push(passage)
  return { passage, bold: false, plain: false, link: null }
}

function finish(walk: Walk, open: Open | null): void {
  if (!open) return
  open.passage.isAllBold = open.bold && !open.plain
  if (open.bold || open.plain) walk.last = open.passage
}

function addInLine(open: Open, node: RichNode, path: string, link: RichNode | null, depth: number): void {
  const { passage } = open
  if (depth > LIMITS.depth * 2) return
  if (node.type === 'link') {
    for (const { child, index } of childrenOf(node))
      addInLine(open, child, `${path}.children.${index}`, node, depth + 1)
    return
  }
  const cite = citeOf(node, path)
  if (cite) passage.cites.push({ cite, at: passage.text.length })
  const words = node.type === 'linebreak' ? ' ' : wordsIn(node, 'text')
  if (words === '') return
  const format = Number(own(node, 'format'))
  if (words.trim() !== '') {
    if ((format & TEXT_FORMATS.bold) !== 0) open.bold = true
    else open.plain = true
  }
  const start = passage.text.length
  passage.text += words
  if (link && link === open.link) passage.links.at(-1)!.end = passage.text.length
  else if (link) passage.links.push({ start, end: passage.text.length })
  open.link = link
}

/** The words of a block in the order of its schema, each with its path; the texts in it where they stand. */
function walkFields(walk: Walk, node: RichNode, path: string, depth: number): void {
  const type = blockTypeOf(node)
  const rule = Object.hasOwn(BLOCKS, type) ? BLOCKS[type]! : null
  const fields = fieldsOf(node)
  if (!rule) return
  if (type === 'image') addPicture(walk, fields, `${path}.fields`)
  else addFields(walk, type, rule.fields, fields, `${path}.fields`, depth)
}

function addFields(walk: Walk, type: string, rules: Fields, fields: object, path: string, depth: number): void {
  for (const [name, rule] of Object.entries(rules)) {
    const at = `${path}.${name}`
    const value = own(fields, name)
    if (rule.kind === 'words') addWords(walk, `${type}.${name}`, wordsIn(fields, name), at)
    else if (rule.kind === 'rich-text') walkText(walk, value, `${at}.`, depth + 1)
    else if (rule.kind === 'rows' && Array.isArray(value))
      value.forEach((row: unknown, index) => {
        if (isObject(row)) addFields(walk, type, rule.fields, row, `${at}.${index}`, depth)
      })
  }
}

/** A picture is read by its caption, and heard by its description. */
function addPicture(walk: Walk, fields: object, path: string): void {
  const media = idOf(own(fields, 'media'))
  const library = media === null ? undefined : walk.pictureOf(media)
  for (const name of ['caption', 'alt'] as const) {
    const here = wordsIn(fields, name)
    addWords(walk, `image.${name}`, here.trim() === '' ? (library?.[name] ?? '') : here, `${path}.${name}`)
  }
}

function addWords(walk: Walk, field: string, text: string, path: string): void {
  if (text.trim() === '') return
  const kind = BLOCK_KINDS[field] ?? 'paragraph'
  walk.passages.push({ path, kind, text, stem: '', cites: [], links: [], level: null, isAllBold: false })
}
