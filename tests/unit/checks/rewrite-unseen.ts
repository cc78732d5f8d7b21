import fc from 'fast-check'
import type { RichNode } from '#rich-text/index.ts'
import {
  block,
  br,
  cell,
  cite,
  doc,
  h,
  id,
  li,
  link,
  p,
  quote,
  row,
  table,
  text,
  ul,
} from '../rich-text/make-rich-text.ts'

const WORDS = fc.constantFrom(
  'Heat',
  'may ease',
  'pain',
  'é',
  'back',
  '5%',
  'naïve',
  'ünd',
  '1,5',
  '“so”',
  '👩‍⚕️',
  '痛い',
)
const words = fc.array(WORDS, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
const style = fc.constantFrom(0, 0, 0, 1, 2, 3, 64)
const inLine = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(words, style).map(([own, format]) => text(own, format)) },
  fc.constant(text(' ')),
  fc.constant(br),
  fc.integer({ min: 1, max: 4 }).map((n) => cite(id(n), { locator: 'Table 2' })),
  words.map((own) => link('https://example.org/x', own)),
)
const line = fc.array(inLine, { minLength: 1, maxLength: 5 })
const element: fc.Arbitrary<RichNode> = fc.oneof(
  { weight: 4, arbitrary: line.map((parts) => p(...parts)) },
  fc.tuple(line, fc.constantFrom(2, 3)).map(([parts, level]) => h(level, ...parts)),
  line.map((parts) => quote(...parts)),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => ul(...items.map((parts) => li(...parts)))),
  words.map((own) => table(row(cell(own, 1), cell('x')))),
  words.map((own) => block('callout', { tone: 'tip', title: own, text: doc(p(own)) })),
  words.map((own) => block('faq', { items: [{ question: own, answer: doc(p(own)), id: 'r1' }] })),
  words.map((own) => block('image', { media: id(5), alt: own })),
)
/** A random page. */
export const page = fc.record({
  title: words,
  tags: fc.array(words, { maxLength: 3 }),
  people: fc.array(fc.integer({ min: 1, max: 3 }).map(id), { maxLength: 2 }),
  offers: fc.array(fc.record({ text: words }), { maxLength: 2 }),
  body: fc.array(element, { minLength: 1, maxLength: 6 }).map((nodes) => doc(...nodes)),
})

type Dice = () => number
/** Rolls for the rewritings of one run, so that a failure can be repeated. */
export const dice = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })).map(
  (stream): Dice =>
    () =>
      stream.next().value!,
)

const HIDDEN = ['\u00AD', '\u200B', '\uFEFF', '\u2060', '\u0000', '\u200E']

/** The same words in other letters and blanks. */
function unseenText(own: string, roll: Dice): string {
  const other = roll() < 0.5 ? own.normalize('NFD') : own.normalize('NFC')
  const parts = other
    .split(' ')
    .map((part) =>
      roll() < 0.3 && /^\p{Script=Latin}+$/u.test(part)
        ? part.slice(0, 1) + HIDDEN[Math.floor(roll() * HIDDEN.length) % HIDDEN.length]! + part.slice(1)
        : part,
    )
  return parts
    .map((part, index) =>
      index === 0 ? part : [' ', '\u00A0', '  ', '\t', '\u2009'][Math.floor(roll() * 5) % 5]! + part,
    )
    .join('')
}
/** The same words with blanks and hidden marks at their ends. */
export const padded = (own: string, roll: Dice) =>
  `${roll() < 0.3 ? '\u00A0 ' : ''}${unseenText(own, roll)}${roll() < 0.3 ? ' \uFEFF' : ''}`

/** The same nodes cut otherwise, with ids, empty nodes, keys in another order, what only an editor cares about. */
export function unseenNode(node: RichNode, roll: Dice): RichNode[] {
  if (node.type === 'text') return unseenWords(node, roll)
  const more =
    roll() < 0.5 ? { id: `e${Math.floor(roll() * 1e6)}`, version: 1, format: 'left', indent: 0, textStyle: 'x' } : {}
  const entries = Object.entries({ ...node, ...more })
  const turned = roll() < 0.5 ? entries.toReversed() : entries
  const changed = Object.fromEntries(turned.map(([name, value]) => [name, unseenValue(name, value, roll)])) as RichNode
  const isElement = ['paragraph', 'heading', 'list', 'quote', 'table', 'block'].includes(node.type)
  return isElement && roll() < 0.3 ? [p(), changed, p(text(''), text(' '))] : [changed]
}

function unseenWords(node: RichNode, roll: Dice): RichNode[] {
  const own = unseenText(String(node.text), roll)
  const letters = [...own]
  const cut = Math.floor(roll() * (letters.length + 1))
  // A mark or a joiner belongs to the letter before it: no editor cuts between the two.
  if (
    roll() < 0.5 ||
    /^(?:\p{M}|\u200D|\uFE0F)/u.test(letters[cut] ?? '') ||
    (letters[cut - 1] ?? '').endsWith('\u200D')
  )
    return [{ ...node, text: own }]
  return [
    { ...node, text: letters.slice(0, cut).join('') },
    text('', 1),
    { ...node, text: letters.slice(cut).join('') },
  ]
}

function unseenValue(name: string, value: unknown, roll: Dice): unknown {
  if (name === 'children') return (value as RichNode[]).flatMap((child) => unseenNode(child, roll))
  if (name !== 'fields') return value
  const fields = {
    id: `f${Math.floor(roll() * 1e6)}`,
    ...(value as object),
    ...('url' in (value as object) ? { newTab: roll() < 0.5 } : {}),
  }
  return Object.fromEntries(
    Object.entries(fields).map(([key, held]) => {
      if ((key === 'title' || key === 'alt') && typeof held === 'string') return [key, padded(held, roll)]
      if (key === 'text')
        return [
          key,
          { root: unseenNode((held as unknown as { root: RichNode }).root, roll).find(({ type }) => type === 'root') },
        ]
      if (key === 'citation' && roll() < 0.5) return [key, { id: held, title: 'populated' }]
      return [key, held]
    }),
  )
}
