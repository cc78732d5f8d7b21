import type { Content, Page } from '../site/content.ts'
import { day } from './dates-and-hours.ts'
import { withNotes } from './with-notes.ts'

type Placement = 'top' | 'beside_claim' | 'end'
type Text = Page & { bodyHtml?: string | null }

const STANDINGS: Record<string, string> = {
  corrected: 'A correction of this work was published.',
  superseded: 'A newer version of this work was published.',
  concern: 'An expression of concern about this work was published.',
  withdrawn: 'This work was withdrawn.',
  retracted: 'This work was retracted.',
}

/** The main text of a page with its disclaimers where they belong, its references, and who has reviewed it. */
export function Prose({ of, website }: { of: Text; website: Content }) {
  const { text, references } = withNotes(of, website.paths)
  return (
    <>
      <Disclaimers of={of} placement="top" />
      {text && <div class="prose" dangerouslySetInnerHTML={{ __html: text }} />}
      <Disclaimers of={of} placement="beside_claim" />
      <Disclaimers of={of} placement="end" />
      {references && (
        <section class="sources" aria-labelledby="references">
          <h2 id="references">References</h2>
          <div dangerouslySetInnerHTML={{ __html: references }} />
          <Standings of={of} />
        </section>
      )}
      <Review of={of} website={website} />
    </>
  )
}

/** Those that do not stand in the text already. */
function Disclaimers({ of, placement }: { of: Page; placement: Placement }) {
  const shown = (of.shownDisclaimers ?? []).filter(
    (each) => each.placement === placement && !each.inText && each.disclaimer,
  )
  return (
    <>
      {shown.map(({ disclaimer }) => (
        <aside
          key={disclaimer!.id}
          class={`disclaimer disclaimer-${disclaimer!.kind}`}
          aria-label={disclaimer!.kind === 'emergency' ? 'In an emergency' : 'Please note'}
          dangerouslySetInnerHTML={{ __html: disclaimer!.bodyHtml ?? '' }}
        />
      ))}
    </>
  )
}

/** What has become of the works since. That nobody looked is not told as “stands”, so nothing is said of those. */
function Standings({ of }: { of: Page }) {
  const fallen = (of.references ?? []).filter(({ citation }) => STANDINGS[citation?.standing?.status ?? ''])
  if (fallen.length === 0) return null
  return (
    <ul class="standings">
      {fallen.map(({ number, citation }) => (
        <li key={number}>
          Reference {number}: {STANDINGS[citation!.standing!.status!]}
          {citation?.standing?.checkedAt && ` Looked up on ${day(citation.standing.checkedAt)}.`}
        </li>
      ))}
    </ul>
  )
}

function Review({ of, website }: { of: Page; website: Content }) {
  if (!of.lastReviewedAt) return null
  const { reviewedBy } = of
  const path = `/people/${reviewedBy?.slug}`
  return (
    <p class="review">
      Reviewed{' '}
      {reviewedBy && (
        <>by {website.paths.has(path) ? <a href={path}>{reviewedBy.name}</a> : <b>{reviewedBy.name}</b>} </>
      )}
      on <time dateTime={of.lastReviewedAt}>{day(of.lastReviewedAt)}</time>
      {of.nextReviewOn && (
        <>
          , next review by <time dateTime={of.nextReviewOn}>{day(of.nextReviewOn)}</time>
        </>
      )}
    </p>
  )
}
