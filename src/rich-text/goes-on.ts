/** Where a word with its dot may begin: behind a blank or an opening bracket or quote. */
const EDGE = String.raw`(?:^|[\s(“"‘'\[/–—-])`
const dotted = (words: string, flags: string) => new RegExp(`${EDGE}(?:${words})\\.\\s*$`, flags)

/** Never the end of a sentence. */
const GOES_ON = dotted(
  'Drs?|Mr|Mrs|Ms|Mx|Messrs|Profs?|Rev|Hon|Sgt|Capt|Mt|e\\.g|i\\.e|cf|vs|v|viz|approx|ca|resp|esp|incl|excl|nr',
  'i',
)
/** No end before a number: "No. 5", "vol. 12", "(p. 3", "Aug. 9". Alone, "No." is an answer. */
const BEFORE_NUMBER = dotted(
  'No|Nos|vol|vols|Fig|Figs|p|pp|pt|suppl|art|ch|sec|eq|ext|tel|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
  'i',
)
/** May end a sentence: degrees and other dotted letters, initials, streets, "et al.". */
const MAY_END = dotted(
  [
    'et al|etc|Dipl|Lic|Cert|Inc|Ltd|Co|Corp|Jr|Sr|Esq|St|Ave|Blvd|Rd|Ste|Apt|Dept|Eds?|Assn|a\\.m|p\\.m',
    '\\p{Lu}\\p{L}{0,3}(?:\\.\\s?\\p{Lu}\\p{L}{0,3}){1,4}',
    '\\p{Lu}',
  ].join('|'),
  'u',
)
/** A single letter that is the name of a thing, not of a person: it ends a sentence like any word. */
const NAMED_BY_LETTER =
  /(?:vitamins?|hepatitis|influenza|plan|plans|parts?|type|grade|group|phase|class|category|option|appendix|table|figure|and)\s\p{Lu}\.\s*$/iu

/** Words that begin a sentence and no name. */
const BEGINS =
  /^["'“‘(]*(?:A|After|All|Also|Although|An|And|Any|Are|As|Ask|At|Because|Before|Book|Both|But|By|Call|Can|Do|Does|Each|Every|Finally|For|From|He|Her|Here|His|How|However|I|If|In|Instead|Is|It|Its|Many|Most|My|No|Not|Now|On|Once|Or|Our|Please|She|Since|So|Some|Such|That|The|Their|Then|There|Therefore|These|They|This|Those|Though|Thus|To|Until|We|What|When|Where|Whether|While|Who|Why|With|Yes|You|Your)\b/

/** The number of an item, which is no sentence of its own: "1. Reduces pain." */
const NUMBER_ALONE = /^\s*\(?\d{1,3}[.)]\s*$/

/** Tells whether a sentence that seems to end with `before` goes on with `after`; a few dozen characters of each are enough. */
export function goesOn(before: string, after: string): boolean {
  if (NUMBER_ALONE.test(before)) return true
  if (GOES_ON.test(before)) return true
  if (BEFORE_NUMBER.test(before)) return /^\d/.test(after)
  return MAY_END.test(before) && !NAMED_BY_LETTER.test(before) && !BEGINS.test(after)
}
