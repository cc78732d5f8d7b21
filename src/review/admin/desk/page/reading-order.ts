import type { DeskPassage } from '../../../desk/desk.ts'

type Placed = Pick<DeskPassage, 'kind' | 'path'>

/** Whether a passage is shown by search engines and where a page is shared, and not on the page. */
export const isForSearch = ({ kind, path }: Placed): boolean => kind === 'seo' || path.startsWith('seo.')

const isHead = ({ kind, path }: Placed): boolean => kind === 'title' || path === 'subtitle'
const isPictureAtTheTop = ({ path }: Placed): boolean => path.startsWith('heroImage.')

const rank = (passage: Placed): number =>
  isHead(passage) ? 0 : isPictureAtTheTop(passage) ? 1 : isForSearch(passage) ? 3 : 2

/** The passages as a visitor meets them: the picture at the top under the title, and last what only search engines show. */
export const inReadingOrder = <P extends Placed>(passages: readonly P[]): P[] =>
  passages.toSorted((one, other) => rank(one) - rank(other))
