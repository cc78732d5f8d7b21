'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Report } from '#checks/index.ts'
import { needsVerdict } from '../../../claims/needs-verdict.ts'
import { askNear, type KnownWordings } from './ask-near.ts'
import { canBeCited, offersFor, wholeText, type Offer } from './offers-for.ts'

/** The writer has paused for this long, besides the pause of the checks. */
const PAUSE_MS = 400
/** Sentences that are asked for at most; a longer text gets its further ones as the first are settled. */
const MOST_ASKED = 40
/** The API takes no longer sentence. */
const LONGEST = 1_000

/** Sentences of the page for which approved wordings are known, live while it is written. */
export function useOffers(report: Report | null): Offer[] {
  const { config } = useConfig()
  const url = `${config.routes.api}/claims/near`
  const known = useRef<KnownWordings>(new Map())
  const [answers, setAnswers] = useState<KnownWordings>(new Map())
  const claims = useMemo(
    () => (report?.claims ?? []).filter((claim) => needsVerdict(claim) && canBeCited(claim)).slice(0, MOST_ASKED),
    [report],
  )

  useEffect(() => {
    const request = new AbortController()
    const texts = [...new Set(claims.map(wholeText))].filter((text) => text.length <= LONGEST)
    const tell = () => setAnswers(new Map(known.current))
    const timer = setTimeout(() => void askNear(url, texts, known.current, tell, request.signal), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [claims, url])

  return useMemo(
    () =>
      claims.flatMap((claim) => {
        const wordings = offersFor(claim, answers.get(wholeText(claim)) ?? [])
        return wordings.length === 0 ? [] : [{ claim, wordings }]
      }),
    [answers, claims],
  )
}
