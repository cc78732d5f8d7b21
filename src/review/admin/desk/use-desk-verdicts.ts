'use client'
import { useCallback, useState } from 'react'
import { VERDICTS, type Verdict } from '../../claims/verdicts.ts'
import type { Desk, DeskClaim } from '../../desk/desk.ts'
import type { SaidOfClaim } from './claim/use-verdict.ts'
import { useVerdict } from './claim/use-verdict.ts'
import { whatAVerdictNeeds } from './claim/what-a-verdict-needs.ts'
import { isOpen, type PlacedSentence } from './flat-sentences.ts'

type Given = {
  isReviewer: boolean
  placed: PlacedSentence | null
  foresee: (change: (desk: Desk) => Desk) => void
  reload: () => Promise<Desk | null>
  /** Goes on to the next sentence that is as asked; false if there is none. */
  goOn: (step: 1 | -1, isWanted: (each: PlacedSentence) => boolean) => boolean
  /** Gives the focus back to the sentence. */
  stay: () => void
  tell: (words: string) => void
}

/** Verdicts on the chosen claim: sent at once, or asked for what has to be said with them; then on to the next claim that is open. */
export function useDeskVerdicts({ foresee, goOn, isReviewer, placed, reload, stay, tell }: Given) {
  const [asked, setAsked] = useState<Verdict | null>(null)
  const onDecided = useCallback(
    (claim: DeskClaim, verdict: Verdict) => {
      setAsked(null)
      foresee((before) => withVerdict(before, claim, verdict))
      const isMore = goOn(1, (each) => each.claim !== null && isOpen(each.claim) && !isSame(each.claim, claim))
      if (!isMore) stay()
      tell(`${VERDICTS[verdict].label}.${isMore ? '' : ' Every claim is decided. The key a opens the signature.'}`)
      void reload()
    },
    [foresee, goOn, reload, stay, tell],
  )
  const { decide, forget, isBusy, refusal } = useVerdict(onDecided, reload)
  const claim = placed?.claim ?? null

  const say = (saying: SaidOfClaim) => claim && void decide(claim, saying)
  const ask = (verdict: Verdict) => {
    if (!isReviewer || claim === null || claim.id === null) return
    forget()
    const isEnough = whatAVerdictNeeds(verdict, claim) === 'nothing'
    setAsked(isEnough ? null : verdict)
    if (isEnough) say({ verdict })
  }
  const leave = useCallback(() => {
    setAsked(null)
    forget()
  }, [forget])
  return { ask, asked, isBusy, leave, refusal, say }
}

const isSame = (a: DeskClaim, b: DeskClaim) => a.contentHash === b.contentHash

/** The desk as it will be told once the verdict is in it. */
function withVerdict(desk: Desk, decided: DeskClaim, verdict: Verdict): Desk {
  const state = VERDICTS[verdict].passes ? 'approved' : 'refused'
  return {
    ...desk,
    claims: desk.claims.map((claim) => (isSame(claim, decided) ? { ...claim, verdict, state } : claim)),
  }
}
