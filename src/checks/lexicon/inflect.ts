/** Verbs whose forms no rule gives: past, past participle; the rest follows the rules. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  arise: ['arose', 'arisen'],
  be: ['am', 'is', 'are', 'was', 'were', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bid: ['bid', 'bade'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burst: ['burst'],
  buy: ['bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  deal: ['dealt'],
  do: ['does', 'did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['goes', 'went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['has', 'had'],
  hear: ['heard'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  leave: ['left'],
  let: ['let'],
  lie: ['lay', 'lain', 'lying'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  offset: ['offset'],
  overcome: ['overcame', 'overcome'],
  pay: ['paid'],
  prove: ['proved', 'proven'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  rebuild: ['rebuilt'],
  reset: ['reset'],
  rid: ['rid'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  send: ['sent'],
  set: ['set'],
  shed: ['shed'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  sit: ['sat'],
  sleep: ['slept'],
  speak: ['spoke', 'spoken'],
  speed: ['sped', 'speeded'],
  stand: ['stood'],
  stick: ['stuck'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  undo: ['undid', 'undone'],
  unwind: ['unwound'],
  upset: ['upset'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  win: ['won'],
  withstand: ['withstood'],
  throw: ['threw', 'thrown'],
  shake: ['shook', 'shaken'],
  blow: ['blew', 'blown'],
  flee: ['fled'],
  lay: ['laid'],
  weave: ['wove', 'woven'],
  outdo: ['outdid', 'outdone'],
  fly: ['flew', 'flown'],
  undergo: ['undergoes', 'underwent', 'undergone'],
  swear: ['swore', 'sworn'],
  melt: ['melted', 'molten'],
  spin: ['spun'],
  wind: ['wound'],
  bend: ['bent'],
  burn: ['burned', 'burnt'],
  light: ['lit'],
  learn: ['learned', 'learnt'],
  spend: ['spent'],
  swell: ['swelled', 'swollen'],
  tear: ['tore', 'torn'],
  write: ['wrote', 'written'],
}

/** Verbs of several syllables that double their last letter nevertheless. */
const DOUBLES =
  /(?:admit|commit|(?<!v)omit|permit|submit|transmit|confer|defer|infer|prefer|refer|transfer|compel|expel|propel|repel|deter|disbar|unknot|control|equip|occur|permit|refer|regret|rebut|format|reset|offset|upset|unplug|unclog|rewrap|quit)$/
const ONE_SYLLABLE = /^[^aeiouy]*[aeiouy][bdfgklmnprtvz]$/
/** What ends like a noun in -s already. */
const SIBILANT = /(?:s|x|z|ch|sh)$/

const withS = (word: string): string => {
  if (SIBILANT.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /[^aeiou]o$/.test(word) ? `${word}es` : `${word}s`
}

const doubled = (word: string): string =>
  ONE_SYLLABLE.test(word) || DOUBLES.test(word) ? `${word}${word.at(-1)}` : word

function withIng(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`
  return `${doubled(verb)}ing`
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

/** British and American spellings of one word, both ways, where the ending tells them apart. */
function spellings(word: string): string[] {
  const other = /[^aeiou]i[sz](?:e|es|ed|ing)$/.test(word)
    ? word.replace(/i([sz])(e|es|ed|ing)$/, (_, letter: string, end: string) => `i${letter === 's' ? 'z' : 's'}${end}`)
    : word
  return other === word ? [word] : [word, other]
}

/** All forms of an English verb, itself first: relieve, relieves, relieving, relieved. */
export function verbForms(verb: string): string[] {
  const past = IRREGULAR[verb] ?? [withEd(verb)]
  const third = verb === 'be' || verb === 'have' || verb === 'do' || verb === 'go' ? [] : [withS(verb)]
  return [...new Set([verb, ...third, withIng(verb), ...past].flatMap(spellings))]
}

const PLURALS: Readonly<Record<string, string>> = {
  analysis: 'analyses',
  child: 'children',
  diagnosis: 'diagnoses',
  foot: 'feet',
  person: 'people',
  tooth: 'teeth',
  vertebra: 'vertebrae',
  woman: 'women',
  man: 'men',
}

/** An English noun and its plural. What ends in -s, such as sciatica's neighbour "arthritis" or "shingles", stays as it is. */
export function nounForms(noun: string): string[] {
  const plural = PLURALS[noun] ?? (/(?:itis|osis|asis|sis|ss|[^s]s)$/.test(noun) ? noun : withS(noun))
  return [...new Set([noun, plural].flatMap(spellings))]
}
