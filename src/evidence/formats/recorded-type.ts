import type { CslType } from '../csl.ts'

type Recorded = { type: CslType; remark?: string }

/** Other words for the types we keep: CSL, Crossref and DataCite, Zotero, EndNote; letters only, in lower case. */
const SAME: Record<string, CslType> = {
  articlejournal: 'article-journal',
  journalarticle: 'article-journal',
  electronicarticle: 'article-journal',
  report: 'report',
  reportcomponent: 'report',
  reportseries: 'report',
  techreport: 'report',
  technicalreport: 'report',
  governmentdocument: 'report',
  guideline: 'report',
  book: 'book',
  monograph: 'book',
  editedbook: 'book',
  referencebook: 'book',
  electronicbook: 'book',
  chapter: 'chapter',
  bookchapter: 'chapter',
  booksection: 'chapter',
  bookpart: 'chapter',
  bookitem: 'chapter',
  electronicbooksection: 'chapter',
  webpage: 'webpage',
  website: 'webpage',
  web: 'webpage',
  post: 'webpage',
  postweblog: 'webpage',
  blogpost: 'webpage',
  article: 'article',
  preprint: 'article',
  postedcontent: 'article',
  legislation: 'legislation',
  statute: 'legislation',
  bill: 'legislation',
  regulation: 'regulation',
  legalruleorregulation: 'regulation',
  dataset: 'dataset',
}

/** What is kept as another thing, since a clinic's library has no kind of its own for it: the name in words, and as what. */
const OTHER: Record<string, [words: string, type: CslType]> = {
  articlemagazine: ['a magazine article', 'article-journal'],
  magazinearticle: ['a magazine article', 'article-journal'],
  articlenewspaper: ['a newspaper article', 'article-journal'],
  newspaperarticle: ['a newspaper article', 'article-journal'],
  review: ['a review of a work', 'article-journal'],
  reviewbook: ['a review of a book', 'article-journal'],
  peerreview: ['a peer review', 'article-journal'],
  paperconference: ['a conference paper', 'chapter'],
  conferencepaper: ['a conference paper', 'chapter'],
  conferenceproceedings: ['a conference paper', 'chapter'],
  proceedingsarticle: ['a conference paper', 'chapter'],
  proceedings: ['the proceedings of a conference', 'book'],
  entry: ['an entry of a reference work', 'chapter'],
  entrydictionary: ['an entry of a dictionary', 'chapter'],
  dictionaryentry: ['an entry of a dictionary', 'chapter'],
  entryencyclopedia: ['an entry of an encyclopedia', 'chapter'],
  encyclopediaarticle: ['an entry of an encyclopedia', 'chapter'],
  referenceentry: ['an entry of a reference work', 'chapter'],
  collection: ['a collection', 'book'],
  classic: ['a classical work', 'book'],
  thesis: ['a thesis', 'report'],
  dissertation: ['a thesis', 'report'],
  manuscript: ['a manuscript', 'report'],
  unpublishedwork: ['a manuscript', 'report'],
  pamphlet: ['a pamphlet', 'report'],
  standard: ['a standard', 'report'],
  patent: ['a patent', 'report'],
  document: ['a document of no named kind', 'report'],
  generic: ['a document of no named kind', 'report'],
  speech: ['a talk', 'report'],
  presentation: ['a talk', 'report'],
  legalcase: ['a court case', 'legislation'],
  case: ['a court case', 'legislation'],
  hearing: ['a hearing', 'legislation'],
  treaty: ['a treaty', 'legislation'],
  software: ['software', 'dataset'],
  computerprogram: ['software', 'dataset'],
  database: ['a database', 'dataset'],
  broadcast: ['a broadcast', 'webpage'],
  podcast: ['a podcast', 'webpage'],
  interview: ['an interview', 'webpage'],
  motionpicture: ['a film', 'webpage'],
  videorecording: ['a film', 'webpage'],
}
const IN_WORDS: Record<CslType, string> = {
  'article-journal': 'an article in a journal',
  report: 'a report',
  book: 'a book',
  chapter: 'a chapter of a book',
  webpage: 'a web page',
  article: 'a preprint',
  legislation: 'a law',
  regulation: 'a regulation',
  dataset: 'a data set',
}

/**
 * The type under which a work is kept, from CSL's or another list's word for it; with a remark where it is another thing.
 * A word nobody knows, or none, is an article if the work is in a journal, else a report. CSL's `review` is the review of
 * a book, never a systematic review.
 */
export function recordedType(word: string | null | undefined, isInJournal = false): Recorded {
  const key = (word ?? '')
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (Object.hasOwn(SAME, key)) return { type: SAME[key]! }
  if (Object.hasOwn(OTHER, key)) {
    const [words, type] = OTHER[key]!
    return { type, remark: `This is ${words}; it is kept as ${IN_WORDS[type]}.` }
  }
  const type = isInJournal ? 'article-journal' : 'report'
  const what = key === '' ? 'The kind of publication is not given' : `“${word!.slice(0, 60)}” is not a kind we know`
  return { type, remark: `${what}; it is kept as ${IN_WORDS[type]}.` }
}
