import type { Name, PartialDate } from '../../csl.ts'
import { readDate } from '../read-date.ts'
import type { WorkDraft } from '../record-work.ts'
import { namesBody } from './name-patterns.ts'
import { isChapter, namesPublisher, readBook, readChapter } from './read-book.ts'
import { readImprint, type Imprint } from './read-imprint.ts'
import { LONGEST_REFERENCE } from './split-references.ts'
import { splitTitle } from './split-title.ts'
import { takeAuthors } from './take-authors.ts'
import { takeDate } from './take-date.ts'
import { takeNumbers, type TakenNumbers } from './take-numbers.ts'

/** What a pasted reference says, or why it is none. */
export type ReadReference = { draft: WorkDraft; remarks: string[] } | { reason: string }

const PREPRINT_SERVER =
  /^(?:medrxiv|biorxiv|arxiv|psyarxiv|research square|preprints?(?:\.org)?|ssrn|osf preprints?)\b/i

type Start = { names: Name[]; issued: PartialDate | null; isDated: boolean; rest: string; remarks: string[] }

/**
 * Reads one reference of any usual style. Only what it says is taken: nothing is completed, and what had to be guessed at
 * is remarked. A text that names no work, or says neither when nor where it appeared, is no reference.
 */
export function readReference(input: string): ReadReference {
  if (input.length > LONGEST_REFERENCE)
    return {
      reason: `This is longer than any reference (${LONGEST_REFERENCE} characters). Paste the list of references alone, one to a line.`,
    }
  const taken = takeNumbers(
    input
      .replace(/\.\s?\.\s?\.(?=[\s\p{L}])/gu, '…')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  if (!/\p{L}{2}/u.test(taken.rest)) return { reason: nothingBut(taken) }
  const start = readStart(taken.rest)
  const draft = { ...readRest(start, taken) }
  const all: WorkDraft = {
    ...draft,
    author: start.names,
    issued: issuedOf(start, draft.issued ?? null, taken),
    identifiers: taken.identifiers,
    ISSN: taken.ISSN,
    URL: taken.URL,
    ...(taken.language && { language: taken.language }),
    ...(taken.accessedOn && { accessedOn: taken.accessedOn }),
  }
  const first = /^([^.?!]{3,60})\.\s/.exec(start.names.length === 0 ? (all.title ?? '') : '')
  if (first !== null) start.remarks.push(`No author could be told. If “${first[1]}” is one, take it out of the title.`)
  const why = whyNoReference(all, start)
  if (why !== null) return { reason: why }
  return { draft: all, remarks: [...start.remarks, ...taken.remarks, ...draft.remarks] }
}

function nothingBut({ identifiers, URL }: TakenNumbers): string {
  if (identifiers.length + URL.length > 0)
    return 'Only a number or a link stands here, without authors and title. Look it up by that instead.'
  return 'No words of a reference stand here.'
}

/** Authors and date at the beginning, in whichever order of the two; a body's name counts as an author. */
function readStart(text: string): Start {
  const dated = takeDate(text)
  if (dated !== null) return { ...dated, isDated: true }
  const authors = takeAuthors(text)
  if (authors !== null && authors.names.length > 0 && saysMore(authors.rest))
    return { ...authors, issued: null, isDated: false }
  const body = /^((?:[A-Z]\.[A-Z]\.|[^.;()"“]){2,200})\.\s(.+)$/su.exec(text)
  if (body !== null && namesBody(body[1]!) && saysMore(body[2]!))
    return { names: [{ literal: body[1]! }], issued: null, isDated: false, rest: body[2]!, remarks: [] }
  return { names: [], issued: null, isDated: false, rest: text, remarks: [] }
}

/** After the authors there must be a title of its own, apart from where it appeared. */
function saysMore(rest: string): boolean {
  const head = isChapter(rest) ? rest : (readImprint(rest, false)?.head ?? rest)
  const { title, container } = splitTitle(head, true)
  return (
    /\p{L}{2}/u.test(title) &&
    (container !== '' || readImprint(rest, false) === null || (namesBody(title) === false && /\s/.test(title)))
  )
}

type Rest = Partial<WorkDraft> & { remarks: string[] }

function readRest({ rest, isDated, names }: Start, taken: TakenNumbers): Rest {
  if (isChapter(rest)) return readChapter(rest)
  const imprint = readImprint(rest, isDated)
  const isInJournal = imprint !== null && Boolean(imprint.volume || imprint.issue || imprint.page || imprint.number)
  if (isInJournal && imprint !== null) return readJournal(imprint, taken)
  const head = imprint?.head ?? rest
  const book = readBook(head)
  const dated = imprint?.date ? { issued: readDate(imprint.date) } : {}
  if (book.type) return { ...book, ...dated }
  const isOfBody = namesBody(book.publisher ?? '') && !namesPublisher(book.publisher ?? '')
  const isBook =
    Boolean(book.edition || book.page || book.publisherPlace) || hasIsbn(taken) || namesPublisher(book.publisher ?? '')
  if (isBook && !isOfBody && !taken.isPreprint) return { ...book, ...dated, type: 'book' }
  const isPublished = imprint !== null && rest[imprint.head.length] === ';'
  const isSite = taken.URL.length > 0 && !namesBody(book.publisher ?? '')
  const isReport = Boolean(book.number) || isBook || (isPublished && !isSite)
  if (taken.isPreprint || PREPRINT_SERVER.test(book.publisher ?? ''))
    return { ...inContainer(book), ...dated, type: 'article' }
  if (taken.URL.length > 0 && !hasDoi(taken) && !isReport) return { ...inContainer(book), ...dated, type: 'webpage' }
  if (isReport || isOwn(book, names)) return { ...book, ...dated, type: 'report' }
  return unsure({ ...book, ...dated })
}

const hasIsbn = ({ identifiers }: TakenNumbers) => identifiers.some(({ name }) => name === 'isbn')
const hasDoi = ({ identifiers }: TakenNumbers) => identifiers.some(({ name }) => name === 'doi')
/** What an agency puts out itself, or what another body than a journal does, is a report. */
const isOwn = ({ publisher }: Rest, names: readonly Name[]) =>
  publisher ? namesBody(publisher) : names.length === 1 && Boolean(names[0]!.literal)

function inContainer({ publisher, ...rest }: Rest): Rest {
  return publisher ? { ...rest, containerTitle: publisher } : rest
}

function unsure(book: Rest): Rest {
  if (!book.publisher) return book
  const remark = `It does not say what “${book.publisher.slice(0, 60)}” is; it was taken for a journal.`
  return { ...inContainer(book), type: 'article-journal', remarks: [...book.remarks, remark] }
}

function readJournal(imprint: Imprint, taken: TakenNumbers): Rest {
  const { title, container, remark } = splitTitle(imprint.head, true)
  const remarks = remark ? [remark] : []
  const { date, volume, issue } = imprint
  // The number of a Cochrane review is kept as such; which version it is, only the DOI says.
  const isNumber = /^(?:CD|MR|ED)\d{6}/i.test(imprint.page ?? '')
  const number = imprint.number ?? (isNumber ? imprint.page : undefined)
  const page = isNumber ? undefined : imprint.page
  if (imprint.isGlued)
    remarks.push(`The volume ${volume} stood at the name of the journal without a blank; they were taken apart.`)
  if (container === '') remarks.push('No journal could be told from the title: check the title.')
  const draft: Rest = { title, containerTitle: container.replace(/,$/, ''), volume, issue, page, number, remarks }
  const type = taken.isPreprint || PREPRINT_SERVER.test(container) ? 'article' : 'article-journal'
  return { ...draft, type, ...(date && { issued: readDate(date) }) }
}

function issuedOf(start: Start, printed: PartialDate | null, { onlineOn, ...taken }: TakenNumbers): PartialDate | null {
  const first = start.issued ?? printed
  if (start.issued?.year && printed?.year && start.issued.year !== printed.year)
    taken.remarks.push(`It gives two years, ${start.issued.year} and ${printed.year}; the first was taken.`)
  if (start.issued?.year && printed?.year === start.issued.year && printed.month) return printed
  return first ?? (onlineOn ? readDate(onlineOn) : null)
}

function whyNoReference(draft: WorkDraft, start: Start): string | null {
  if (!/\p{L}{2}/u.test(draft.title ?? ''))
    return 'No title can be told in this. Write authors, title and journal with full stops between them.'
  const isNamed = (draft.identifiers?.length ?? 0) > 0
  const isPlaced = Boolean(draft.volume || draft.issue || draft.page || draft.number)
  const isDated = Boolean(draft.issued?.year) || start.isDated
  const isRead = Boolean(draft.accessedOn) && (draft.URL?.length ?? 0) > 0
  const hasLink = (draft.URL?.length ?? 0) > 0
  const said = [start.names.length > 0, isNamed, isPlaced, isDated, isRead, hasLink].filter(Boolean).length
  const hasPlace = Boolean(draft.containerTitle || draft.publisher)
  if ((isNamed || isPlaced || isDated || isRead) && said + (hasPlace ? 1 : 0) >= 2) return null
  return 'This does not look like a reference: it says neither when nor where a work appeared. A heading or a sentence of the page?'
}
