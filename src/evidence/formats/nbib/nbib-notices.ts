import type { Work } from '../../csl.ts'
import { parseDoi } from '../../identifiers/doi.ts'
import { parsePmid } from '../../identifiers/pmid.ts'
import { judgeStanding } from '../../standing/judge-standing.ts'
import { NOTICE_TYPES, type Notice, type NoticeType } from '../../standing/standing.ts'
import { plainText } from '../plain-text.ts'
import { readDate, wholeDay } from '../read-date.ts'

/**
 * The tags by which PubMed links a paper to what was said about it later (MEDLINE/PubMed Data Element Descriptions, NLM).
 * `…in` stands on the paper and names the notice; `…of` and `…for` stand on the notice and name the paper.
 * Comments and summaries for patients are no notices.
 */
export const NOTICE_TAGS: Record<string, NoticeType> = {
  RIN: 'retraction',
  PRIN: 'partial-retraction',
  RRI: 'retracted-and-republished',
  CRI: 'corrected-and-republished',
  EIN: 'erratum',
  ECI: 'expression-of-concern',
  UIN: 'new-version',
  RPI: 'other',
}
const IS_NOTICE: readonly [tags: readonly string[], kinds: readonly string[], words: string][] = [
  [['ROF', 'PROF'], ['retraction of publication', 'retraction notice'], 'the notice of a retraction'],
  [['ECF'], ['expression of concern'], 'an expression of concern'],
  [['EFR'], ['published erratum'], 'a correction'],
]
const LONGEST_LABEL = 300

/** A notice about the paper, from the value of its tag: `Lancet. 2010 Feb 6;375(9713):445. doi: 10.…. PMID: 20137807`. */
export function readNotice(type: NoticeType, value: string): Notice {
  const text = plainText(value).slice(0, 2000)
  const doi = parseDoi(/\bdoi:?\s*(10\.\S+)/i.exec(text)?.[1] ?? '')
  const pmid = parsePmid(/\bPMID:?\s*(\d{1,8})\b/i.exec(text)?.[1] ?? '')
  const date = readDate(/\.\s*((?:1[89]|20)\d\d [A-Z][a-z]{2} \d{1,2})\b/.exec(text)?.[1] ?? '')
  const noticedOn = date && wholeDay(date)
  return {
    type,
    source: 'pubmed',
    ...(noticedOn && { noticedOn }),
    ...(doi.ok && { doi: doi.value }),
    ...(pmid.ok && { pmid: pmid.value }),
    ...(text !== '' && { label: text.slice(0, LONGEST_LABEL).trim() }),
  }
}

/** A record marked as retracted without the notice being named. */
export const RETRACTED: Notice = { type: 'retraction', source: 'pubmed', label: 'Retracted Publication' }

/** What is told of a work: PubMed has no tag for a reinstatement, so of one that was reinstated only what still counts. */
export function noticesToTell({ notices, identifiers }: Work): readonly Notice[] {
  if (!notices?.some(({ type }) => type === 'reinstatement')) return notices ?? []
  return judgeStanding(notices, { ...identifiers, checkedAt: null }).counting
}

/** The lines that tell of a notice; null for a kind PubMed has no tag for. */
export function writeNotice({ type, doi, pmid, label }: Notice): [tag: string, value: string] | null {
  if (label === RETRACTED.label && type === RETRACTED.type) return ['PT', RETRACTED.label!]
  const tag = Object.keys(NOTICE_TAGS).find((known) => NOTICE_TAGS[known] === type)
  if (tag === undefined || (type === 'other' && !label)) return null
  const numbers = [doi && `doi: ${doi}.`, pmid && `PMID: ${pmid}`].filter(Boolean).join(' ')
  const spellings = [label ?? '', [label, numbers].filter(Boolean).join(' ')]
  const isTold = (value: string) => {
    const read = readNotice(type, value)
    return (read.doi ?? '') === (doi ?? '') && (read.pmid ?? '') === (pmid ?? '')
  }
  return [tag, (spellings.find((value) => value !== '' && isTold(value)) ?? numbers) || NOTICE_TYPES[type]]
}

/** Says so when the record is not the paper but a notice about it, which is what people cite by mistake. */
export function isNoticeRemark(tags: ReadonlySet<string>, kinds: readonly string[]): string[] {
  const said = kinds.map((kind) => kind.toLowerCase())
  const found = IS_NOTICE.find(
    ([ofTags, ofKinds]) => ofTags.some((tag) => tags.has(tag)) || ofKinds.some((kind) => said.includes(kind)),
  )
  return found ? [`This record is ${found[2]}, not the paper itself. Cite the paper.`] : []
}
