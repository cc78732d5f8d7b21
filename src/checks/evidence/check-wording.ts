import type { CheckContext } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import { effectSize, favouredBy, includesNoEffect } from './effect-size.ts'
import type { HeldResult } from './fitting-results.ts'
import { placeOfClaim } from './place-of-claim.ts'
import { suggestWording } from './suggest-wording.ts'
import { CERTAINTY_WORDS, certaintyLevel, strengthLevel } from './wording-level.ts'

const SAYS_LARGE =
  /\b(?:large|largely|great|greatly|huge|hugely|dramatic|dramatically|significant|significantly|substantial|substantially|considerable|considerably|marked|markedly|major|massive|massively|powerful|powerfully|vast|vastly|drastic|drastically|profound|profoundly|remarkable|remarkably|strongly|by far|much (?:less|more|better|better off)|a lot)\b/i
const SAYS_SMALL =
  /\b(?:slight|slightly|small|a little|little|a bit|modest|modestly|somewhat|minor|marginal|marginally|to some extent|to a small degree)\b|\bnot\b[^.]{0,120}\b(?:important|matters?|meaningful|noticeable)\b/i

/**
 * Holds how sure and how large a claim sounds against the best of the results that are about it (CLM-018, GRADE guidelines 26).
 * Absolute words never pass. Where the interval includes no effect, only "little to no difference" or "uncertain" does.
 */
export function checkWording(claim: Claim, fitting: readonly HeldResult[], context: CheckContext): Finding[] {
  const [best] = fitting
  if (best === undefined || claim.direction !== 'benefit') return []
  const fault = faultOf(claim, best)
  if (fault === null) return []
  const suggestion = suggestWording(best.result)
  return raise('CLM-018', placeOfClaim(claim), context, { ...fault, ...(suggestion && { suggestion }) })
}

type Fault = { message: string; severity?: 'warning' }

function faultOf({ text, strength }: Claim, { result }: HeldResult): Fault | null {
  const level = strengthLevel(strength)
  if (level === 0) return null
  if (strength === 'absolute')
    return { message: 'The sentence sounds certain. No study of a treatment bears that; say it as the result has it.' }
  const isUncertain = level === 1
  const favoured = favouredBy(result)
  if (favoured === 'neither' && !isUncertain)
    return {
      message: includesNoEffect(result)
        ? 'The interval of the result includes no effect at all; only “little to no difference” or “uncertain” fits.'
        : 'The result found no difference between the two; only “little to no difference” or “uncertain” fits.',
    }
  if (favoured === 'comparator' && !isUncertain)
    return { message: 'In this result the comparison did better than the treatment; the sentence says the opposite.' }
  return certaintyFault(level, result.certainty) ?? sizeFault(text, result)
}

function certaintyFault(level: number, certainty: string | null): Fault | null {
  const allowed = certaintyLevel(certainty)
  if (allowed === null) {
    if (level <= 2) return null
    return {
      severity: 'warning',
      message: 'Nobody has recorded how certain this result is. Until somebody has, say no more than “may”.',
    }
  }
  if (level <= allowed) return null
  const said = certainty!.replace('-', ' ')
  return {
    message: `The result is of ${said} certainty, for which the words are ${CERTAINTY_WORDS[certainty!]}; the sentence sounds surer.`,
  }
}

function sizeFault(text: string, result: HeldResult['result']): Fault | null {
  const size = effectSize(result)
  const isMeasured = result.value !== null || result.clinicallyImportant !== null
  if (SAYS_LARGE.test(text) && size !== 'large' && (isMeasured || size === 'none'))
    return { message: 'The sentence makes the effect sound large; by the recorded result it is not.' }
  if (result.clinicallyImportant === 'no' && !SAYS_SMALL.test(text))
    return {
      message: 'The effect is not large enough to matter to patients; the sentence has to say that it is small.',
    }
  return null
}
