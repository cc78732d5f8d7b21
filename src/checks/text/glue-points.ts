/** Two words that lost the blank between them: small letters, a capital, small letters. */
const WORDS = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu
/** A word and a year or a volume that lost it: "eCAM2015", "inflammation12(2)". */
const NUMBER = /(?<=\p{L}{3})(?=(?:19|20)\d{2}(?!\d))|(?<=\p{Ll}{3})(?=\d{1,3}\(\d)/gu

/** Names that are written with a capital inside. The hint is worth little if it cries at each of them. */
const NAMES = new Set(
  `youtube linkedin facetime paypal wordpress javascript typescript github gitlab pubmed medline tiktok whatsapp
  doordash grubhub mastercard bluecross blueshield unitedhealthcare amerihealth amerigroup carefirst careoregon carecredit emblemhealth
  multiplan healthnet healthpartners healthgrades healthshare medibank healthfirst oscarhealth firsthealth fitbit myfitnesspal mychart
  theragun hyperice lifewave kinesiotape powerpoint zocdoc opentable classpass mindbody janeapp acugraph acufast
  acupro simplepractice theraband theracane biofreeze bodytalk craniosacral neurokinetic physitrack airbnb airtable dropbox
  salesforce hubspot mailchimp squarespace godaddy quickbooks sharepoint onedrive icloud biomat celluma photobiomodulation
  medlineplus webmd healthline babycenter chemocare mysore soundcloud snapchat pinterest bluetooth smartphone netflix
  covidsafe ndisplan worksafe workcover medicarelocal comcare icare teladoc evicore magellanhealth americanspecialty ashlink
  anthembluecross carepartners fastmed citymd onemedical primehealth plushcare goodrx singlecare retailmenot groupon livingsocial
  starkville lasalle fairfax`
    .split(/\s+/)
    .filter(Boolean),
)
/** Beginnings of family names: MacDonald, FitzGerald, VanDyke, DeLuca, O'Brien. */
const NAME_PREFIX = /^(?:Mac|Mc|Fitz|Van|Von|Des|Del|Della|Dela|San|Saint|Ten|Ter|Vander|Vande)$/u
/** In addresses, handles and tags no blank was lost. */
const ADDRESS = /[@#/\\]|\.\p{L}|_/u

const MAY_BE_GLUED = /\p{Ll}\p{Lu}|\p{L}\d/u

/** The longest piece between blanks that is looked at; what is longer is no word of a person. */
const LONGEST = 200

/**
 * The places in a text where a blank seems to have been lost between two words, or a word and a number: "InflammationNeedles",
 * "eCAM2015". Not in names (McDonald, YouTube, iPhone, pH) and addresses. A hint: the text stays as it is.
 */
export function gluePoints(text: string): number[] {
  if (!MAY_BE_GLUED.test(text)) return []
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: piece, index }) =>
    piece.length > LONGEST || ADDRESS.test(piece) ? [] : gluesIn(piece).map(({ at }) => index + at),
  )
}

/** The places in one word where a blank was lost; `isSentence` where a new sentence or heading may begin there. */
export function gluesIn(word: string): { at: number; isSentence: boolean }[] {
  if (!MAY_BE_GLUED.test(word)) return []
  const words = [...word.matchAll(WORDS)].filter(({ index }) => isLost(word, index))
  const glues = [
    ...words.map(({ index }) => ({ at: index, isSentence: true })),
    ...[...word.matchAll(NUMBER)].map(({ index }) => ({ at: index, isSentence: false })),
  ]
  return glues.sort((a, b) => a.at - b.at)
}

function isLost(word: string, at: number): boolean {
  const left = /\p{Lu}?[\p{Ll}\p{M}'’]*$/u.exec(word.slice(0, at))![0]
  const right = /^\p{Lu}[\p{Ll}\p{M}]*/u.exec(word.slice(at))?.[0] ?? ''
  return [...left].length >= 3 && !NAME_PREFIX.test(left) && !NAMES.has(`${left}${right}`.toLowerCase())
}
