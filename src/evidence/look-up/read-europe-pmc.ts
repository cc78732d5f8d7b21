import type { Name } from '../csl.ts'
import { readDate } from '../formats/read-date.ts'
import { designOf } from '../formats/nbib/nbib-types.ts'
import { readName } from '../formats/read-name.ts'
import { parsePmid } from '../identifiers/pmid.ts'
import { leadsAway, readNoticeType } from '../standing/read-notice-type.ts'
import type { Notice } from '../standing/standing.ts'
import type { Sought } from './sought.ts'
import { loose } from './loose.ts'
import { titleText } from './title-text.ts'
import { toldWork } from './told-work.ts'
import type { Told } from './told.ts'
import { valueOf } from './value-of.ts'

type Result = Record<string, unknown>

/**
 * Reads a search of Europe PMC (`resultType=core`) for one number. A search finds what resembles, too: only a result that
 * bears the very number counts, PubMed's record of it (`MED`) first.
 */
export function readEuropePmc(json: unknown, { name, value }: Sought): Told {
  const { resultList, hitCount, errCode, errMsg } = loose.object(json)
  if (errCode !== undefined || (resultList === undefined && hitCount === undefined))
    return { kind: 'fault', why: loose.text(errMsg) ?? 'Europe PMC sent something that is no list of works.' }
  const results = loose
    .list(loose.object(resultList).result)
    .map(loose.object)
    .filter((result) => loose.text(result[name])?.toLowerCase() === value.toLowerCase())
  const result = results.find(({ source }) => source === 'MED') ?? results[0]
  return result === undefined ? { kind: 'nothing' } : workOf(result)
}

function workOf(result: Result): Told {
  const info = loose.object(result.journalInfo)
  const journal = loose.object(info.journal)
  const publicationTypes = loose.list(loose.object(result.pubTypeList).pubType).flatMap((one) => loose.text(one) ?? [])
  const isPreprint = result.source === 'PPR'
  const book = loose.object(result.bookOrReportDetails)
  const isBook = loose.text(book.publisher) !== null && loose.text(journal.title) === null
  return toldWork(
    {
      type: isPreprint ? 'preprint' : isBook ? 'book' : 'journal-article',
      title: titleText(loose.text(result.title) ?? '').replace(/(?<=[^.]{2})\.$/, ''),
      author: authorsOf(result),
      issued: readDate(
        loose.text(info.dateOfPublication) ?? loose.text(info.yearOfPublication) ?? loose.text(result.pubYear) ?? '',
      ),
      containerTitle: loose.text(journal.title) ?? undefined,
      containerTitleShort: (loose.text(journal.medlineAbbreviation) ?? loose.text(journal.isoabbreviation))?.replaceAll(
        '.',
        '',
      ),
      volume: loose.text(info.volume) ?? undefined,
      issue: loose.text(info.issue) ?? undefined,
      page: loose.text(result.pageInfo) ?? undefined,
      publisher: loose.text(book.publisher) ?? undefined,
      language: languageOf(loose.text(result.language)),
      ISSN: [journal.issn, journal.essn].flatMap((one) => loose.text(one) ?? []),
      design: designOf(publicationTypes),
      identifiers: (['doi', 'pmid', 'pmcid'] as const).flatMap((name) => {
        const text = loose.text(result[name])
        return text === null ? [] : [{ name, text }]
      }),
      notices: noticesOf(result, publicationTypes),
    },
    [isPreprint ? 'This is a preprint; peers have not reviewed it.' : null],
  )
}

function authorsOf(result: Result): Name[] {
  const listed = loose.list(loose.object(result.authorList).author).map(loose.object)
  if (listed.length === 0)
    return (loose.text(result.authorString)?.replace(/\.$/, '') ?? '')
      .split(/,\s*/)
      .flatMap((name) => readName(name) ?? [])
  return listed.map(({ collectiveName, lastName, firstName, initials, fullName }): Name => {
    const [group, family] = [loose.text(collectiveName), loose.text(lastName)]
    if (group !== null) return { literal: group }
    if (family !== null) return { family, given: loose.text(firstName) ?? loose.text(initials) }
    return readName(loose.text(fullName) ?? '') ?? {}
  })
}

/** MEDLINE's three letters (ISO 639-2/B) for the languages they are likely to stand for; others are left out. */
const LANGUAGES: Record<string, string> = {
  eng: 'en',
  chi: 'zh',
  ger: 'de',
  fre: 'fr',
  spa: 'es',
  jpn: 'ja',
  kor: 'ko',
  por: 'pt',
  ita: 'it',
  rus: 'ru',
}
const languageOf = (code: string | null): string | undefined =>
  code === null ? undefined : (LANGUAGES[code.toLowerCase()] ?? (code.length === 2 ? code : undefined))

/** Its corrections are those of PubMed, spelled with a blank ("Retraction in"); comments and the like are none. */
function noticesOf(result: Result, publicationTypes: readonly string[]): Notice[] {
  const pmid = valueOf(parsePmid, loose.text(result.pmid))
  const notices = loose.list(loose.object(result.commentCorrectionList).commentCorrection).flatMap((one): Notice[] => {
    const { id, source, type: word, reference, note } = loose.object(one)
    const said = loose.text(word) ?? ''
    const type = readNoticeType(said)
    if (type === null) return []
    const other = source === undefined || source === 'MED' ? valueOf(parsePmid, loose.text(id)) : null
    const label = [said, loose.text(reference), loose.text(note)].filter(Boolean).join(': ')
    const told = { type, source: 'europe-pmc' as const, label: label.slice(0, 300) }
    if (!leadsAway(said)) return [{ ...told, pmid: other }]
    if (other !== null) return [{ ...told, pmid, about: { pmid: other } }]
    // It is itself a notice, or a newer version, of something without a number: never a notice about this work.
    return type === 'new-version' ? [] : [{ ...told, type: 'other' }]
  })
  const isRetracted = publicationTypes.some((type) => /^retracted publication$/i.test(type))
  if (isRetracted && !notices.some(({ type, about }) => type.startsWith('retract') && !about))
    notices.push({ type: 'retraction', source: 'europe-pmc', label: 'Retracted Publication' })
  return notices
}
