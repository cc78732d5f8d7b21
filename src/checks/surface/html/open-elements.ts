import type { PassageKind } from '../passage.ts'
import { BLOCKS, ENDED_BY } from './elements.ts'

/** What text is at a place of a page; each element takes over what holds around it, unless it says otherwise. */
export type Around = {
  /** The path of the block that text belongs to here. */
  block: string
  kind: PassageKind
  /** Of a heading, from 1 to 6. */
  level: number | null
  /** What items of a list complete here. */
  stem: string
  isHidden: boolean
  isBold: boolean
  isRaised: boolean
  /** Whether it leads somewhere, and whether it looks like a button. */
  link: 'none' | 'link' | 'button'
}

const NOWHERE: Around = {
  block: 'text',
  kind: 'paragraph',
  level: null,
  stem: '',
  isHidden: false,
  isBold: false,
  isRaised: false,
  link: 'none',
}

/** No page that a person made is deeper; what is deeper is read, but as part of what it stands in. */
const DEEPEST = 400

/** A paragraph ends where any other block begins (HTML Living Standard, 4.4.1). */
const PARAGRAPH: readonly string[] = ['p']
const OTHER_BLOCKS: ReadonlySet<string> = new Set([...BLOCKS].filter((name) => name !== 'p'))

/** The elements that are open at a place of a page. Ends that fit nothing are passed over, as browsers do. */
export class OpenElements {
  private readonly open: { name: string; around: Around }[] = []
  private tooDeep = 0

  /** What text is here. */
  get here(): Around {
    return this.open.at(-1)?.around ?? NOWHERE
  }

  /** Ends what ends without a tag where an element begins. */
  makeRoomFor(name: string): void {
    const rule = Object.hasOwn(ENDED_BY, name) ? ENDED_BY[name]! : null
    if (rule) this.endWithin(rule.ends, rule.within)
    if (BLOCKS.has(name)) this.endWithin(PARAGRAPH, OTHER_BLOCKS)
  }

  /** Opens an element that says this of its text. */
  begin(name: string, says: Partial<Around>): void {
    if (this.open.length >= DEEPEST) this.tooDeep += 1
    else this.open.push({ name, around: { ...this.here, ...says } })
  }

  /** Ends an element, and all in it. */
  end(name: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1
      return
    }
    const at = this.open.findLastIndex((element) => element.name === name)
    if (at !== -1) this.open.length = at
  }

  private endWithin(ends: readonly string[], within: ReadonlySet<string>): void {
    const at = this.open.findLastIndex(({ name }) => ends.includes(name) || within.has(name))
    if (at !== -1 && ends.includes(this.open[at]!.name)) this.open.length = at
  }
}
