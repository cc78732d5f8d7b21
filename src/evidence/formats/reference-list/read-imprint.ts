/** Where and when a work was printed, as the end of a reference says it; `head` is the words before that. */
export type Imprint = {
  head: string
  date?: string
  volume?: string
  issue?: string
  page?: string
  number?: string
  /** The volume stood at the name of the journal without a blank. */
  isGlued?: true
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|winter|spring|summer|autumn|fall)[a-z]{0,6}\\.?'
const MONTHS = `${MONTH}(?:\\s?[-–/]\\s?${MONTH})?`
const YEAR = '(?:1[5-9]|20)\\d\\d'
const NO_DATE = '(?:n\\.\\s?d\\.?|\\[date unknown\\]|no date)'
/** `2013`, `2013 Feb 4`, `February 4, 2013`, `4 Feb 2013`, `n.d.` */
const DATE = `(?:${YEAR}[a-z]?(?:,?\\s${MONTHS}(?:\\s\\d{1,2}(?:[-–]\\d{1,2})?)?)?|${MONTHS}\\s(?:\\d{1,2},?\\s)?${YEAR}|\\d{1,2}\\s${MONTH},?\\s${YEAR}|${NO_DATE})`
const VOLUME =
  '[A-Z]?\\d{1,4}[A-Za-z]?(?:[-–/]\\d{1,4})?(?:\\s?(?:suppl|supplement|spec no|pt|part)\\b\\.?\\s?[\\dA-Z]{0,3})?'
const PAGE =
  '(?:[A-Za-z]{1,3}\\d[\\dA-Za-z]{0,12}(?:\\.[\\dA-Za-z]{1,6}){0,2}|\\d{1,10}[A-Za-z]?(?:\\.(?:e|full)\\d{1,6})?)'
const PAGES = `(?:${PAGE}\\s?[-‐-―−]+\\s?${PAGE}(?:,\\s?${PAGE}(?:\\s?[-‐-―−]\\s?${PAGE})?)*|${PAGE}(?:,\\s?${PAGE}){0,5})`
const RANGE = `${PAGE}\\s?[-‐-―−]+\\s?${PAGE}`
const LABEL = '(?:p{1,2}|pages?|pgs?|article(?: (?:no|id|number))?|art(?:\\. ?no)?|e-?page)\\b\\.?:?\\s?'
const END = '\\s?\\.?$'
const VOL_WORD = '(?:volume|vol)\\b\\.?\\s?'
const NO_WORD = '(?:issue|iss|number|no|nr)\\b\\.?\\s?'
const IN_BRACKETS = '\\(\\s?(?<issue>[^()]{1,40}?)\\s?\\)'
const GROUP = { volume: `(?<volume>${VOLUME})`, page: `(?<page>${PAGES})`, date: `(?<date>${DATE})` }

const ending = (pattern: string) => new RegExp(pattern + END, 'iu')

/** The ends of references, the ones that say most first. Each begins where the words before it end. */
const BY_ITSELF: readonly RegExp[] = [
  // Clin J Pain. 2013 Feb;29(2):172-85 · Lancet 2013; 29: 172–85 · 2020;(12):CD013814 · 2013;29(2), 172-185
  ending(
    `[.,;:]?\\s?\\(?${GROUP.date}\\)?\\s?;\\s?(?:${VOL_WORD})?${GROUP.volume}?\\s?(?:${IN_BRACKETS}|,\\s?${NO_WORD}(?<issue2>[^\\s,:;]{1,20}))?(?:\\s?[:,]\\s?(?:${LABEL})?${GROUP.page})?`,
  ),
  // J Pain 2019, 12(3):45-67
  ending(`[.,]?\\s${GROUP.date},\\s?${GROUP.volume}\\s?(?:${IN_BRACKETS})?\\s?:\\s?(?:${LABEL})?${GROUP.page}`),
  // The Clinical Journal of Pain: February 2013 – Volume 29 – Issue 2 – p 172-185
  ending(
    `[:.,]?\\s${GROUP.date}\\s?[-–—,;]\\s?${VOL_WORD}${GROUP.volume}(?:\\s?[-–—,;]\\s?${NO_WORD}(?<issue>[^\\s,;:–—]{1,20}))?(?:\\s?[-–—,;:]\\s?(?:${LABEL})?${GROUP.page})?`,
  ),
  // The Clinical Journal of Pain 29(2):p 172-185, February 2013
  ending(`[.,]?\\s${GROUP.volume}\\s?(?:${IN_BRACKETS})?\\s?:\\s?(?:${LABEL})?${GROUP.page},\\s${GROUP.date}`),
  // Mediators of inflammation 12, no. 2 (2003): 59-69 · 12.2 (2003): 59-69
  ending(
    `,?\\s(?:${VOL_WORD})?(?<volume>\\d{1,4})(?:(?:,\\s?${NO_WORD}|\\.)(?<issue>[^\\s,;:.()]{1,20}))?,?\\s\\(${GROUP.date}\\)\\s?[:,]\\s?(?:${LABEL})?${GROUP.page}`,
  ),
  // Mediators Inflamm 12(2):59–69 (2003) · 12, 59–69 (2003)
  ending(
    `[.,]?\\s${GROUP.volume}\\s?(?:${IN_BRACKETS})?\\s?[,:]\\s?(?:${LABEL})?${GROUP.page},?\\s\\(${GROUP.date}\\)`,
  ),
  // Arch. Imag. Med. 167 (2007) 1892–1898
  ending(`[.,]?\\s${GROUP.volume}(?:\\s?${IN_BRACKETS})?\\s\\(${GROUP.date}\\)\\s(?:${LABEL})?${GROUP.page}`),
  // vol. 12, no. 2, 2003, pp. 59–69 · Volume 19, Issue 5, 2018, Pages 455-474 · vol. 12, no. 2, pp. 59–69, 2003
  ending(
    `[.,]?\\s${VOL_WORD}${GROUP.volume}(?:,?\\s${NO_WORD}(?<issue>[^\\s,;:]{1,20}))?,?\\s\\(?${GROUP.date}\\)?(?:,?\\s(?:${LABEL})?${GROUP.page})?`,
  ),
  ending(
    `[.,]?\\s${VOL_WORD}${GROUP.volume}(?:,?\\s${NO_WORD}(?<issue>[^\\s,;:]{1,20}))?,?\\s(?:${LABEL})${GROUP.page},\\s\\(?${GROUP.date}\\)?`,
  ),
  // Cochrane Database of Systematic Reviews 2020, Issue 12. Art. No.: CD013814
  ending(
    `[.,]?\\s${GROUP.date}[,;]?\\s${NO_WORD}(?<issue>\\d{1,3})(?:[.,;:]\\s?art(?:icle)?\\.?\\s?no\\b\\.?\\s?:?\\s?(?<number>[A-Z]{2}\\d{6}(?:\\.pub\\d+)?))?`,
  ),
  // Cochrane Database Syst Rev. 2005:CD001351 · J Pain 2018, 455-474 · J Pain 2018; 455
  ending(`[.,]?\\s\\(?${GROUP.date}\\)?\\s?(?::\\s?|,\\s?(?=${LABEL}|${RANGE}))(?:${LABEL})?${GROUP.page}`),
  // J Pain 12(3): 45-67, 2018
  ending(
    `[.,]?\\s${GROUP.volume}\\s?(?:${IN_BRACKETS})?\\s?[:,]\\s?(?:${LABEL})?(?<page>${RANGE})[,;]\\s${GROUP.date}`,
  ),
]

/** The ends of references whose year was said before. */
const AFTER_DATE: readonly RegExp[] = [
  // , vol. 12, no. 2, pp. 59–69
  ending(
    `[.,]?\\s${VOL_WORD}${GROUP.volume}(?:,?\\s${NO_WORD}(?<issue>[^\\s,;:]{1,20}))?(?:[,:]?\\s(?:${LABEL})?${GROUP.page})?`,
  ),
  // Mediators of Inflammation, 12(2), 59–69 · 12(2):59–69 · eCAM2015, 328196 · 2015, Article 328196
  ending(
    `(?:[.,]\\s|\\s|(?<glue>(?<=\\p{L})(?=\\d)))${GROUP.volume}\\s?(?:${IN_BRACKETS})?\\s?[,:]\\s?(?:${LABEL})?${GROUP.page}`,
  ),
  ending(`(?:,\\s|(?<glue>(?<=\\p{L})(?=\\d)))${GROUP.volume}${IN_BRACKETS}`),
  // Cochrane Database of Systematic Reviews, (12), Article CD013814 · Issue 12. Art. No.: CD013814
  ending(`[.,]?\\s${IN_BRACKETS},\\s?(?:${LABEL})?${GROUP.page}`),
  ending(
    `[.,;]?\\s\\(?${NO_WORD}(?<issue>\\d{1,3})\\)?(?:[.,;:]\\s?art(?:icle)?\\.?\\s?(?:no\\b\\.?)?\\s?:?\\s?(?<number>[A-Z]{2}\\d{6}(?:\\.pub\\d+)?))?`,
  ),
  // , pp. 59–69 · , Article CD001351 · , 59–69
  ending(`[.,]?\\s(?:${LABEL})${GROUP.page}`),
  ending(`,\\s(?<page>\\d{1,6}\\s?[-–—]\\s?\\d{1,6})`),
  // Journal of Pain, 12
  ending(`,\\s(?<volume>\\d{1,4})`),
]

/** Without `2015, 328-330`, where the first is the volume of a journal that counts by years. */
const DATED = [...AFTER_DATE.slice(0, 1), ...BY_ITSELF.slice(0, 10), ...AFTER_DATE.slice(1)]

/** A date that stands alone at the end: `NHS website. June 5, 2023`, `Example Press; 2019`, `J Pain. 2018`, `J Pain (2018)`. */
const DATE_ALONE = ending(`(?:[.,;]\\s?|\\s(?=\\())\\(?${GROUP.date}\\)?`)

/** No imprint is longer. */
const LONGEST = 250

/**
 * Reads where a journal printed a work off the end of its reference; null if the end says nothing of the kind. The year
 * said before (`isDated`) lets a bare `12(2), 59–69` be read, and is not looked for again.
 */
export function readImprint(text: string, isDated: boolean): Imprint | null {
  const start = Math.max(0, text.length - LONGEST)
  const tail = text.slice(start)
  for (const pattern of isDated ? DATED : [...BY_ITSELF, DATE_ALONE]) {
    const found = pattern.exec(tail)
    if (found === null || start + found.index === 0) continue
    const { date, volume, issue, issue2, page, number, glue } = found.groups ?? {}
    if (pattern === BY_ITSELF[0] && !volume && !issue && !page) continue
    return {
      head: text.slice(0, start + found.index).trim(),
      ...(date && { date }),
      ...(volume && { volume: volume.trim() }),
      ...((issue ?? issue2) && { issue: (issue ?? issue2)!.replace(/^(?:no|issue|number)\b\.?\s?/i, '').trim() }),
      ...(page && { page }),
      ...(number && { number }),
      ...(glue !== undefined && { isGlued: true as const }),
    }
  }
  return null
}
