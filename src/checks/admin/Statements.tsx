import { CLAIM_TYPES, type Claim } from '../claims/claim.ts'
import { citeWords } from './cite-words.ts'
import { Quote } from './Quote.tsx'
import { STRENGTH_WORDS } from './strength-words.ts'

type Props = { claims: readonly Claim[]; page: Readonly<Record<string, unknown>> }

/** The statements about health that were found: what kind each is, how sure it sounds, what it cites, and which words decided. */
export function Statements({ claims, page }: Props) {
  if (claims.length === 0) return <p className="checks-panel__none">No statement about health was found.</p>
  return (
    <ul className="checks-panel__list">
      {claims.map((claim) => (
        <li
          className={claim.isCited ? 'checks-panel__item checks-panel__item--cited' : 'checks-panel__item'}
          key={`${claim.path}:${claim.start}`}
        >
          <Quote place={{ path: claim.path, start: claim.start, quote: claim.text }} stem={claim.stem} />
          <p className="checks-panel__facts">
            {[CLAIM_TYPES[claim.type], STRENGTH_WORDS[claim.strength], citeWords(claim, page)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {claim.because.length === 0 ? null : (
            <p className="checks-panel__facts">Because of “{claim.because.join('”, “')}”</p>
          )}
        </li>
      ))}
    </ul>
  )
}
