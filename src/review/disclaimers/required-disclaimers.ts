import { CLAIM_TYPES, PLACEMENTS } from './disclaimer-kinds.ts'

export type Placement = keyof typeof PLACEMENTS

/** A disclaimer that visitors may read now: where it belongs, and in which days it holds. Days as `2026-02-28`. */
export type LiveDisclaimer = {
  id: string
  placement: Placement
  /** Where it is required; everywhere if none is named. */
  jurisdictions: readonly string[]
  effectiveFrom: string | null
  effectiveTo: string | null
  everything: boolean
  collections: readonly string[]
  conditions: readonly string[]
  modalities: readonly string[]
  claimTypes: readonly string[]
}

/** What of a page decides which disclaimers it carries; records by their ids. */
export type CarryingPage = {
  collection: string
  /** Those it is about; of a condition, or a treatment, itself. */
  conditions: readonly string[]
  modalities: readonly string[]
  claimTypes: readonly string[]
  /** The places whose rules hold for it; unknown if none is named, so that no place is ruled out. */
  jurisdictions: readonly string[]
  clinicDefaults: readonly string[]
  chosen: readonly string[]
  /** Those that stand in its texts, where a writer put them. */
  inTexts: readonly string[]
}

/** A disclaimer that a page carries: where, why in words, and whether it stands in the text as well. */
export type CarriedDisclaimer = { id: string; placement: Placement; because: string; inText: boolean }

const KIND_WORDS: Readonly<Record<string, string>> = {
  articles: 'article',
  conditions: 'condition',
  modalities: 'treatment',
  clinics: 'clinic',
  locations: 'location',
  people: 'person',
}

/**
 * The disclaimers that a page carries on a day, from the top of the page to its end: those that its clinic or its writers chose, and
 * those that apply to it by themselves where its readers are. A disclaimer itself carries none.
 */
export function requiredDisclaimers(
  page: CarryingPage,
  live: readonly LiveDisclaimer[],
  today: string,
): CarriedDisclaimer[] {
  if (page.collection === 'disclaimers') return []
  const carried = live.flatMap((each): CarriedDisclaimer[] => {
    const { effectiveFrom, effectiveTo, id, placement } = each
    const holds = (effectiveFrom ?? today) <= today && today <= (effectiveTo ?? today)
    const reasons = holds
      ? [...chosenBecause(page, id), ...(isForPlaceOf(page, each) ? appliesBecause(page, each) : [])]
      : []
    return reasons.length === 0
      ? []
      : [{ id, placement, because: reasons.join(' '), inText: page.inTexts.includes(id) }]
  })
  const order = ['top', 'beside-claim', 'end'] satisfies Placement[]
  return order.flatMap((placement) => carried.filter((each) => each.placement === placement))
}

const chosenBecause = ({ chosen, clinicDefaults, inTexts }: CarryingPage, id: string): string[] => [
  ...(inTexts.includes(id) ? ['It stands in a text of this page.'] : []),
  ...(chosen.includes(id) ? ['It was chosen for this page.'] : []),
  ...(clinicDefaults.includes(id) ? ['The clinic shows it on all its pages.'] : []),
]

/** One for a country is for its states, too. */
const isForPlaceOf = (page: CarryingPage, { jurisdictions }: LiveDisclaimer): boolean =>
  jurisdictions.length === 0 ||
  page.jurisdictions.length === 0 ||
  jurisdictions.some((one) => page.jurisdictions.some((place) => place === one || place.startsWith(`${one}-`)))

function appliesBecause(page: CarryingPage, to: LiveDisclaimer): string[] {
  const types = to.claimTypes.filter((type) => page.claimTypes.includes(type))
  const reasons: [boolean, string][] = [
    [to.everything, 'It belongs on every page.'],
    [to.collections.includes(page.collection), `It belongs on every ${KIND_WORDS[page.collection] ?? 'page'}.`],
    [to.conditions.some((id) => page.conditions.includes(id)), 'It belongs to a condition that this page is about.'],
    [to.modalities.some((id) => page.modalities.includes(id)), 'It belongs to a treatment that this page is about.'],
    ...types.map((type): [boolean, string] => [true, `This page makes a claim of the type “${wordsOf(type)}”.`]),
  ]
  return reasons.flatMap(([holds, because]) => (holds ? [because] : []))
}

const wordsOf = (type: string): string => (CLAIM_TYPES as Record<string, string>)[type] ?? type
