/** A warning sign that the page of a complaint has to name. */
export type Sign = { words: RegExp; said: string }

/** The signs of a family of complaints: all of the first are asked for, and some of the second. */
export type SignList = { family: string; is: RegExp; all: readonly Sign[]; some: readonly Sign[]; atLeast: number }

const FEVER = { words: /\bfever|\binfection|\bchills|\bvery ill/i, said: 'fever or infection' }
const CANCER = { words: /\bcancer|\btumou?r/i, said: 'cancer now or in the past' }
const INJURY = {
  words: /\bfall\b|\bcrash|\baccident|\binjur|\btrauma|\bblow\b|\bhit\b|\bdive\b/i,
  said: 'a fall, crash or other injury',
}

/**
 * What pages about the back, the head and the neck must warn of: cauda equina as BMJ Best Practice and the NHS describe it, the rest
 * as guidelines of back pain, headache and neck pain commonly list it.
 */
export const SIGN_LISTS: readonly SignList[] = [
  {
    family: 'back pain',
    is: /\bback\b|\blow(?:er)? back|\bbackache|\blumb|\bsciati|\bdis[ck]s?\b|\bradicul|\bspinal|\bspine\b|\bsacroiliac|\bfacet|\bspondyl/i,
    all: [
      {
        words: /\b(?:numb|odd feeling|tingl|loss of feeling|feeling)[^.\n]{0,120}\b(?:genital|groin|buttock|thigh|saddle)|\bsaddle/i,
        said: 'numbness round the genitals, buttocks or inner thighs',
      },
      { words: /\bbladder|\burin|\bbowel|\bincontinen|\bpass(?:ing)? water/i, said: 'trouble with bladder or bowels' },
      {
        words: /\bweak(?:ness)?\b[^.\n]{0,120}\blegs?\b|\blegs?\b[^.\n]{0,120}\bweak|\bfoot drop|\bnumbness in both legs/i,
        said: 'weakness in the legs',
      },
    ],
    some: [
      FEVER,
      CANCER,
      INJURY,
      { words: /\bweight loss|\blos(?:e|ing|t) weight/i, said: 'weight loss that nobody can explain' },
      { words: /\bnight|\bat rest\b|\bconstant|\ball the time\b/i, said: 'pain at rest or at night' },
      { words: /\bsteroid|\bosteopor|\bbrittle bone/i, said: 'long use of steroids, or osteoporosis' },
      { words: /\bimmune|\binject(?:s|ing|ed)? drugs|\bdrug inject|\bHIV\b/i, said: 'injected drugs or a weak immune system' },
    ],
    atLeast: 4,
  },
  {
    family: 'headache',
    is: /\bheadache|\bmigraine/i,
    all: [
      { words: /\bsudden|\bthunderclap|\bworst\b|\bfull force|\bwithin (?:a|one|seconds|minutes)/i, said: 'a sudden or worst-ever headache' },
      { words: /\bweak|\bspe(?:ech|ak)|\bconfus|\bnumb|\bfit\b|\bseizure|\bparaly/i, said: 'weakness, confusion or trouble speaking' },
      { words: /\bfever[^.\n]{0,120}\bneck|\bneck[^.\n]{0,120}\bfever|\bmening/i, said: 'fever with a stiff neck' },
    ],
    some: [INJURY, { words: /\bover (?:about )?(?:50|fifty)|\b(?:50|fifty) or older|\bafter (?:50|fifty)\b|\baged? (?:50|fifty)/i, said: 'a new headache over 50' }],
    atLeast: 1,
  },
  {
    family: 'neck pain',
    is: /\bneck\b|\bcervical|\bwhiplash/i,
    all: [
      INJURY,
      { words: /\bweak|\bclums|\bnumb/i, said: 'weakness of arms or legs' },
      { words: /\bunstead|\bwalk|\bbalance|\bgait/i, said: 'unsteady walking' },
    ],
    some: [],
    atLeast: 0,
  },
] // prettier-ignore
