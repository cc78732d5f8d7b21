import type { PageEffect } from '../../recall/judge-pages.ts'
import type { Recallable } from './recall-words.ts'

/** What would happen, as the API tells it. */
export type Impact = {
  claims: { id: string; text: string; effect: 'fall' | 'stand-again'; because: string | null }[]
  pages: ImpactedPage[]
  hidden: number
}

export type ImpactedPage = {
  collection: string
  id: string
  title: string
  slug: string | null
  clinic: { id: string; name: string } | null
  live: boolean
  effect: PageEffect
  claims: { id: string; text: string }[]
}

/** Each effect in words, those first that take something from visitors. */
export const EFFECTS: Record<PageEffect, { label: string; pill: 'error' | 'warning' | 'success' | 'light-gray' }> = {
  withhold: { label: 'Leaves the website', pill: 'error' },
  flag: { label: 'Stays, and says what fell', pill: 'warning' },
  return: { label: 'Comes back', pill: 'success' },
  none: { label: 'Nothing changes', pill: 'light-gray' },
}

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** All of it in a sentence or two, for whoever wants to know before they press. Of a statement that is itself recalled nothing is told. */
export function sayImpact({ claims, hidden, pages }: Impact, what?: Recallable): string {
  const having = (effect: PageEffect) => pages.filter((page) => page.effect === effect).length
  const falling = claims.filter(({ effect }) => effect === 'fall').length
  const standing = claims.length - falling
  const parts = [
    falling > 0 &&
      what !== 'statement' &&
      `${counted(falling, 'statement loses', 'statements lose')} the last work that supports ${falling === 1 ? 'it' : 'them'}`,
    standing > 0 &&
      `${counted(standing, 'statement has', 'statements have')} a work again that supports ${standing === 1 ? 'it' : 'them'}`,
    having('withhold') > 0 && `${counted(having('withhold'), 'page leaves', 'pages leave')} the website at once`,
    having('return') > 0 && `${counted(having('return'), 'page comes', 'pages come')} back as it was approved`,
    having('flag') > 0 && `${counted(having('flag'), 'page stays', 'pages stay')} and say what has happened`,
  ].filter((part) => part !== false)
  const said = parts.length === 0 ? 'Nothing would change on the website.' : `${parts.join('; ')}.`
  const more = hidden > 0 ? ` ${counted(hidden, 'more page', 'more pages')} of other clinics cite it.` : ''
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${more}`
}

/** The pages of which something would become, the gravest first; the others need no line. */
export function pagesToShow(pages: readonly ImpactedPage[]): ImpactedPage[] {
  const order = Object.keys(EFFECTS)
  return pages
    .filter(({ effect }) => effect !== 'none')
    .toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))
}
