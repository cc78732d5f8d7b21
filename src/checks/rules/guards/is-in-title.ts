import type { Reading } from '../../reading/reading.ts'
import { byReading } from './by-reading.ts'
import type { Match } from './guard.ts'

/** Text between quotation marks; a straight or curly apostrophe opens one only behind a blank. */
const QUOTED = /["“«][^"“”«»]{2,300}["”»]|(?<![\p{L}\p{N}])['‘][^'‘’]{2,300}['’](?!\p{L})/gu
const NAMES = /\b(?:called|titled|entitled|title(?: is)?|named|headed|headlined)[\s:,]*$/i
const IS_TITLE = /^[\s,]*(?:is|was)\s+(?:the\s+)?(?:title|name|headline)\b/i
const WORK =
  /\b(?:papers?|articles?|books?|reviews?|study|studies|trial|essay|thesis|report|chapter|lecture|talk|podcast|episode|film|poster|print|painting|song|play|exhibition|pamphlet|leaflet|editorial)\b/i
/** Then the quoted words are said and no name. */
const SAID =
  /\b(?:say|says|said|shows?|showed|reads?|promise[sd]?|claim(?:s|ed)?|tells?|told|writes?|wrote|slogan|motto)[\s:,]*$/i
const SMALL = new Set('a an and as at by for from in into is of on or the to with without'.split(' '))

/** In the quoted title of a work. Quotation marks alone make no title: a slogan in them is what the page says. */
export const isInTitle = ({ from, to }: Pick<Match, 'from' | 'to'>, reading: Reading): boolean => {
  const first = reading.words[from]!
  const last = reading.words[to - 1]!
  return titlesOf(reading).some(({ opens, closes }) => first.start >= opens && last.end <= closes)
}

const titlesOf = byReading((reading: Reading): { opens: number; closes: number }[] => {
  const { passage, start, end } = reading
  const text = passage.text.slice(start, end)
  return [...text.matchAll(QUOTED)].flatMap(({ 0: quoted, index }) => {
    const place = { opens: start + index, closes: start + index + quoted.length }
    const lead = text.slice(0, index)
    const rest = text.slice(index + quoted.length)
    if (NAMES.test(lead) || IS_TITLE.test(rest)) return [place]
    if (SAID.test(lead) || !(WORK.test(lead) || WORK.test(rest))) return []
    return isInTitleCase(reading, place.opens, place.closes) ? [place] : []
  })
})

/** Most words of a title of its own begin with a capital; of a sentence only the first does. */
function isInTitleCase({ words, passage }: Reading, opens: number, closes: number): boolean {
  const inside = words.filter(({ start, end, text }) => start >= opens && end <= closes && !SMALL.has(text))
  const capital = inside.filter(({ start }) => /\p{Lu}|\d/u.test(passage.text[start]!))
  return inside.length > 0 && capital.length / inside.length >= 0.6
}
