import { GUIDELINE_DIRECTIONS, type GuidelineDirection } from './guideline.ts'

/** What one guideline recommends for a condition. Days are `YYYY-MM-DD`. */
export type Position = {
  id: string
  body?: string | null
  jurisdiction?: string | null
  year?: number | null
  direction?: GuidelineDirection | null
  strength?: string | null
  certainty?: string | null
  phase?: string | null
  expiresOn?: string | null
  /** What has become of the guideline itself. */
  standing?: string | null
}

/** Why a position no longer holds. */
type Over = 'expired' | 'superseded' | 'withdrawn' | 'retracted'

export type ComparedPosition = Position & { over: Over | null }

export type ComparedPositions = {
  /** Those in force first, the newest first. */
  positions: ComparedPosition[]
  /** Whether those in force say the same of the same people. */
  agreement: 'none' | 'one' | 'agree' | 'differ' | 'disagree'
  sentence: string
}

const WORDS = { for: 'for', against: 'against', none: 'neither' } as const
const DIRECTIONS = Object.keys(GUIDELINE_DIRECTIONS) as GuidelineDirection[]

/**
 * Holds the positions of guidelines against each other as of a day. One that is over (expired, replaced, withdrawn) is told, but does not count; two that
 * speak of different people (acute, chronic) do not contradict each other.
 */
export function comparePositions(all: readonly Position[], today: string): ComparedPositions {
  const positions = all.map((position) => ({ ...position, over: overOn(today, position) })).sort(byForce)
  const inForce = positions.filter(({ over, direction }) => !over && direction)
  const gone = positions.filter(({ over, direction }) => over && direction)
  const agreement = agreementOf(inForce)
  return { positions, agreement, sentence: say(agreement, inForce, gone) }
}

const FALLEN: readonly Over[] = ['superseded', 'withdrawn', 'retracted']

function overOn(today: string, { expiresOn, standing }: Position): Over | null {
  return FALLEN.find((each) => each === standing) ?? (expiresOn && expiresOn < today ? 'expired' : null)
}

function byForce(a: ComparedPosition, b: ComparedPosition): number {
  if (Boolean(a.over) !== Boolean(b.over)) return a.over ? 1 : -1
  return (b.year ?? 0) - (a.year ?? 0) || (a.body ?? '').localeCompare(b.body ?? '')
}

const speakOfTheSame = (a: Position, b: Position) =>
  [a.phase, b.phase].some((phase) => !phase || phase === 'any') || a.phase === b.phase

function agreementOf(inForce: readonly Position[]): ComparedPositions['agreement'] {
  if (inForce.length < 2) return inForce.length === 0 ? 'none' : 'one'
  const clashes = inForce.flatMap((a, index) =>
    inForce
      .slice(index + 1)
      .filter((b) => a.direction !== b.direction && speakOfTheSame(a, b))
      .map((b) => [a, b]),
  )
  if (clashes.some((pair) => pair.every(({ direction }) => direction !== 'none'))) return 'disagree'
  return clashes.length > 0 ? 'differ' : 'agree'
}

/** "2 for, 1 against" */
function count(positions: readonly Position[]): string {
  return DIRECTIONS.map((direction) => ({
    direction,
    n: positions.filter((each) => each.direction === direction).length,
  }))
    .filter(({ n }) => n > 0)
    .map(({ direction, n }) => `${n} ${WORDS[direction]}`)
    .join(', ')
}

function say(agreement: ComparedPositions['agreement'], inForce: Position[], over: Position[]): string {
  const gone = over.length === 0 ? '' : ` No longer in force: ${count(over)}.`
  const counted = count(inForce)
  switch (agreement) {
    case 'none':
      return over.length === 0 ? 'No guideline takes a position yet.' : `None is in force.${gone}`
    case 'one':
      return `One is in force: ${counted}.${gone}`
    case 'agree':
      return counted.includes(',')
        ? `They speak of different people: ${counted}.${gone}`
        : `They agree: ${counted}.${gone}`
    case 'differ':
      return `They do not say the same: ${counted}.${gone}`
    case 'disagree':
      return `They disagree: ${counted}.${gone}`
  }
}
