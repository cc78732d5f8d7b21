import { foldText } from './fold-text.ts'

const TAG = /<\/?[a-z][^<>]*>/gi
const AMPERSAND = /&amp;/gi
const ENTITY = /&(?:[a-z]{2,8}|#[0-9]{1,6}|#x[0-9a-f]{1,5});/gi
/** What publishers put before the title of a paper that fell: "RETRACTED:", "[Retracted]", "WITHDRAWN: ". A "Retraction:" is a notice, another work. */
const FALLEN =
  /^[ [(]*(?:(?:retracted|withdrawn|removed)(?: +(?:article|paper|chapter|study))?[ \])]*: *|[[(](?:retracted|withdrawn|removed)(?: +(?:article|paper|chapter|study))?[\])] *)+/i

/**
 * A title as it is compared: without tags and entities, without what says that the work was retracted or withdrawn, its words
 * folded. Titles that differ in capitals, accents, hyphens or a full stop are one.
 * @example foldTitle('RETRACTED: Effects of <i>Acupuncture</i>.') gives effects of acupuncture
 */
export function foldTitle(title: string): string {
  const bare = title.replace(TAG, '').replace(AMPERSAND, '&').replace(ENTITY, ' ')
  return foldText(bare.replace(FALLEN, ''))
}
