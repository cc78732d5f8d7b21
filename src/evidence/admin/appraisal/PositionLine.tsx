import { Pill } from '@payloadcms/ui'
import type { ComparedPosition } from '../../appraisal/compare-positions.ts'
import { GUIDELINE_DIRECTIONS, GUIDELINE_STRENGTHS } from '../../appraisal/guideline.ts'
import { PHASES } from '../../appraisal/pico.ts'
import { dayWords } from '../day-words.ts'

const OVER = {
  expired: 'Expired',
  superseded: 'Replaced by a newer one',
  withdrawn: 'Withdrawn',
  retracted: 'Retracted',
} as const

const LOOKS = { for: 'success', against: 'error', none: 'light-gray' } as const

const CERTAINTY_WORDS = { high: 'high', moderate: 'moderate', low: 'low', 'very-low': 'very low' } as const

const wordOf = (table: Record<string, string>, value: unknown) =>
  typeof value === 'string' && Object.hasOwn(table, value) ? table[value]! : null

function untilWhen({ over, expiresOn }: ComparedPosition): string {
  const day = dayWords(expiresOn)
  if (over === null) return day ? `Expires on ${day}` : 'No day on which it expires is recorded'
  return over === 'expired' ? `Expired on ${day}` : OVER[over]
}

type Props = { position: ComparedPosition; title: string; href: string; isThis: boolean }

/** One guideline: who, where and when; what it says, how strongly, and whether it still holds. */
export function PositionLine({ position, title, href, isThis }: Props) {
  const { body, jurisdiction, year, direction, strength, certainty, phase, over } = position
  const who = body || title
  const where = [jurisdiction, year].filter(Boolean).join(', ')
  const strengthWord = strength === 'none' ? null : wordOf(GUIDELINE_STRENGTHS, strength)
  const certaintyWord = wordOf(CERTAINTY_WORDS, certainty)
  return (
    <li className={over === null ? 'positions__line' : 'positions__line positions__line--over'}>
      <span className="positions__who">
        {isThis ? <strong>{who}</strong> : <a href={href}>{who}</a>}
        {where ? ` (${where})` : ''}
        {isThis ? ', this record' : ''}
      </span>
      <span className="positions__says">
        <Pill pillStyle={direction && over === null ? LOOKS[direction] : 'light-gray'} size="small">
          {direction ? GUIDELINE_DIRECTIONS[direction] : 'No direction recorded'}
        </Pill>
        {over === null ? null : (
          <Pill pillStyle="warning" size="small">
            {OVER[over]}
          </Pill>
        )}
      </span>
      <span className="positions__more">
        {[
          phase === 'any' ? null : wordOf(PHASES, phase),
          strengthWord && `${strengthWord} recommendation`,
          certaintyWord && `certainty ${certaintyWord}`,
          untilWhen(position),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}
