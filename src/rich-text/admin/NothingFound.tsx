'use client'

import { Button } from '@payloadcms/ui'
import { useCitationUrls } from './use-citation.ts'

/** What to do when no work matches: other words, or add the work in a new tab and search again. */
export function NothingFound({ words, onAgain }: { words: string; onAgain: () => void }) {
  const { admin } = useCitationUrls()
  return (
    <div className="citation-picker__empty">
      <p>
        {words.trim() === ''
          ? 'There are no works yet.'
          : `No work matches “${words.trim()}”. Try the first author’s family name, or fewer words.`}
      </p>
      <p>
        If the work is not here yet,{' '}
        <a href={`${admin}/create`} target="_blank" rel="noopener">
          add it in a new tab
        </a>
        , then come back.
      </p>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onAgain}>
        Search again
      </Button>
    </div>
  )
}
