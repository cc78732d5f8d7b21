import type { IdentifierName } from '../../identifiers/index.ts'
import { readDate, wholeDay } from '../read-date.ts'

/** What names a work or says where it was read, cut out of a reference, and the words that are left. */
export type TakenNumbers = {
  rest: string
  identifiers: { name: IdentifierName; text: string }[]
  ISSN: string[]
  URL: string[]
  accessedOn?: string
  /** A day on which it went online, said beside the usual date or in its place. */
  onlineOn?: string
  language?: string
  isPreprint: boolean
  remarks: string[]
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4},? ${MONTH}(?: \\d{1,2})?|${MONTH} \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`
const flags = 'giu'
const NOISE = new RegExp(
  `\\[\\s?(?:pubmed|pmc(?: free article)?|google scholar|cross-?ref|free (?:full text|article)|full text|web of science|scopus|abstract|article|doi|medline)\\s?\\](?!\\()|(?:pubmed abstract|crossref full text|google scholar|view (?:article|in article|abstract|record in scopus)|pubmed central)(?:\\s?\\|\\s?(?:crossref full text|google scholar|pubmed abstract))*|\\bmedline\\b(?=\\s?$)|\\[(?:internet|online|electronic resource|web ?page|website)\\]`,
  flags,
)
const ACCESSED = new RegExp(
  `[[(]?(?:(?:last |date )?(?:accessed|cited|viewed)(?: on)?:?|retrieved(?: on)?:?)\\s(${DATE})\\s?[\\])]?[.,;]?(?:\\s?(?:from|at)\\b:?)?`,
  flags,
)
const AHEAD = new RegExp(
  `[[(]?(?:epub(?: ahead of print)?|e-?collection|(?:published )?online ahead of print|published online(?: ahead of print| first)?|online first|published(?: on)?(?=:?\\s${DATE})|advance online publication|ahead of print)\\b:?\\s?(${DATE})?[\\])]?[.,;]?`,
  flags,
)
const UPDATED = new RegExp(
  `[[(]?(?:last |page )?(?:updated|reviewed|modified|revised)(?: on)?:?\\s(${DATE})[\\])]?[.,;]?`,
  flags,
)
const PREPRINT = new RegExp(`\\[preprint\\]|preprint posted online (${DATE})[.;]?|\\bpreprint\\b(?=[.,;]?\\s?$)`, flags)
const DOI =
  /(?:(?:available (?:from|at)|retrieved from):?\s)?[[(<]?(?:doi\s?[:=]?\s?)*(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/\s?)?(?:doi\s?[:=]\s?)?(10\.\d{4,9}(?:\.\d{1,9}){0,4}\/\S{1,300})/giu
/** `[Article in Chinese]`, `(in Korean)`, and `Chinese.` alone at the end, as MEDLINE says in which language a work is. */
const LANGUAGE =
  /(?:[[(](?:article )?in |(?<=\.\s)(?=[a-z]+\.?\s?$))(chinese|korean|japanese|german|french|spanish|portuguese|italian|russian|polish|danish|dutch|swedish|norwegian|vietnamese|thai)\b(?:[;,] english abstract)?[\])]?\.?/giu
const PMID = /[[(]?(?:pubmed\s?)?(?:pmid|pubmed(?: id)?)\s?:?\s?(\d{1,8})\b[\])]?[.;,]?/giu
const PMCID = /[[(]?(?:(?:pubmed central )?pmcid\s?:?\s?|\b)(PMC\s?\d{4,9})\b(?![/])[\])]?[.;,]?/giu
const ISBN = /\(?\bisbn(?:-?1[03])?\s?:?\s?((?:97[89][-\s]?)?\d[\d\s-]{7,14}[\dXx])\b\)?[.;,]?/giu
const ISSN = /\(?\be?-?issn\s?:?\s?(\d{4}-?\d{3}[\dXx])\b\)?[.;,]?/giu
const LINK =
  /(?:[-–|]\s)?(?:(?:available|retrieved|downloaded|accessed|found)\s(?:online\s)?(?:from|at)\b|available\sonline|\burl\b|\blink\b|\bfrom\b|\bat\b)?\s?:?\s?[<([]?((?:https?:\/\/|www\.)[^\s<>"]{3,2000})[>\]]?/giu

/** Cuts the numbers, links and notes of reading off a reference, wherever they stand in it. */
export function takeNumbers(text: string): TakenNumbers {
  const taken: TakenNumbers = { rest: text, identifiers: [], ISSN: [], URL: [], isPreprint: false, remarks: [] }
  cut(taken, NOISE, () => {})
  cut(taken, DOI, (doi) => addDoi(taken, doi))
  cut(taken, PMCID, (pmcid) => void taken.identifiers.push({ name: 'pmcid', text: pmcid }))
  cut(taken, PMID, (pmid) => void taken.identifiers.push({ name: 'pmid', text: pmid }))
  cut(taken, ISBN, (isbn) => void taken.identifiers.push({ name: 'isbn', text: isbn }))
  cut(taken, ISSN, (issn) => void taken.ISSN.push(issn))
  cut(taken, LANGUAGE, (language) => (taken.language ??= language))
  cut(taken, ACCESSED, (date) => addAccessed(taken, date))
  cut(taken, LINK, (link) => void taken.URL.push(withoutEnd(link)))
  cut(taken, AHEAD, (date) => {
    if (date) taken.onlineOn ??= date
  })
  cut(taken, UPDATED, (date) => (taken.onlineOn ??= date))
  cut(taken, PREPRINT, (date) => {
    taken.isPreprint = true
    if (date) taken.onlineOn ??= date
  })
  taken.rest = tidy(taken.rest)
  return taken
}

function cut(taken: TakenNumbers, pattern: RegExp, add: (found: string) => void): void {
  taken.rest = taken.rest.replace(pattern, (whole: string, found: string | undefined) => {
    add(found ?? '')
    return whole.endsWith('.') ? '. ' : ' '
  })
}

function addDoi(taken: TakenNumbers, found: string): void {
  const text = found.replace(/\.?(?:Epub|PMID|PMCID|PubMed|Accessed|Available|Google|\[).*$/su, '')
  if (taken.identifiers.some(({ name, text: other }) => name === 'doi' && bare(other) !== bare(text)))
    taken.remarks.push(
      'There is more than one DOI in it; the first was taken. Check whether two references run together.',
    )
  else taken.identifiers.push({ name: 'doi', text })
}

const bare = (doi: string) => doi.toLowerCase().replace(/[^a-z0-9]+$/, '')

function addAccessed(taken: TakenNumbers, date: string): void {
  const day = wholeDay(readDate(date) ?? {})
  if (day !== null) taken.accessedOn ??= day
  else
    taken.remarks.push(
      `The day it was read, “${date}”, can be understood in two ways or is not whole, and was left out.`,
    )
}

function withoutEnd(link: string): string {
  const bareLink = link.replace(/[.,;:!?'’”]+$/, '')
  const isOpen = bareLink.split('(').length < bareLink.split(')').length
  return (isOpen ? bareLink.replace(/\)[^)]*$/, '') : bareLink).replace(/[.,;:!?\]]+$/, '')
}

function tidy(text: string): string {
  return text
    .replace(/[([]\s*[.,;:]?\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s([.,;])/g, '$1')
    .replace(/\.(?:\s?\.)+/g, '.')
    .replace(/([?!])\s?\./g, '$1')
    .replace(/([;,])(?:\s?[;,|])+/g, '$1')
    .trim()
    .replace(/[\s|,;–-]+\.?$/, '')
    .replace(/(?:^|\.)\s?(?:doi|pmid|pmcid|url|available (?:from|at)|retrieved from|from)\s?:?\.?$/i, '.')
    .trim()
}
