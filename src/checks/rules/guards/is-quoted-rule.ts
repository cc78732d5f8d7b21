import { cuesOf } from './cues.ts'
import type { Guard } from './guard.ts'

const REACH = 8

const before = cuesOf(
  '{a} (word|words|term|terms|phrase|phrases|expression|wording|slogan|slogans) (such as|like|as)?',
  '(not|never|will not|cannot|wont) ~find ..3 (word|claim|promise|here|page)',
  '(beware|wary|careful|cautious|suspicious|sceptical|skeptical|avoid|distrust|mistrust|doubt|question|ignore) (of|about)? ..2 (anyone|anybody|someone|those|people|clinic|clinics|site|sites|claims|promises|adverts|ads|websites|practitioners|talk|products)',
  '(anyone|anybody|whoever|those|somebody) (who|that)? (does|do|says|say|can)? (~promise|~claim|~guarantee|~offer|~say|~tell|~advertise)',
  '(law|rule|rules|regulations|guidelines|advertising|board|standards) ..4 (~forbid|~prohibit|~ban|~allow|~permit|let us|bar|bars) ..4 (~say|~claim|~promise|~advertise|~use|~call)',
)
const behind = cuesOf(
  '(is|are) (a|the|not a|one)? (word|words|term|terms|claim|promise) ..3 (we|that)',
  '(is|are) (banned|forbidden|prohibited|not allowed|against the (law|rules))',
  '(walk|turn|run) (away|around)',
  'should (make you wary|raise (suspicion|eyebrows|doubts|a flag))',
)

/** In a sentence that explains a rule: "we never use the word cure", "be wary of anyone who promises a cure". */
export const isQuotedRule: Guard = ({ from, to }, reading) =>
  before(reading).some((cue) => cue.to <= from && from - cue.to <= REACH) ||
  behind(reading).some((cue) => cue.from >= to && cue.from - to <= REACH)
