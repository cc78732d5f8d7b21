'use client'
import { useCallback, useMemo, useState, type RefObject } from 'react'
import { usePermission } from '#accounts/admin/index.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Deciding } from './claim/ClaimPanel.tsx'
import { useComments } from './comments/use-comments.ts'
import { flatSentences, isOpen, type PlacedSentence } from './flat-sentences.ts'
import { useDeskKeys } from './keys/use-desk-keys.ts'
import { useKeySwitch } from './keys/use-key-switch.ts'
import { selectedWords } from './selected-words.ts'
import { useChosen } from './use-chosen.ts'
import { useDeskVerdicts } from './use-desk-verdicts.ts'

export type DeskDialogName = 'sign' | 'changes' | 'recall' | 'keys'
export type CommentAbout = { words: string; from: number }

type Given = {
  desk: Desk
  foresee: (change: (desk: Desk) => Desk) => void
  reload: () => Promise<Desk | null>
  page: RefObject<HTMLElement | null>
}

/** What a reviewer does at the desk: goes from sentence to sentence, gives verdicts, comments, opens dialogs; by keys or by mouse. */
export function useDeskWork({ desk, foresee, page, reload }: Given) {
  const isReviewer = usePermission(desk.page.collection, 'decide')
  const sentences = useMemo(() => flatSentences(desk), [desk])
  const { chosen, goOn, goTo, pick } = useChosen(sentences, page)
  const placed = sentences.find(({ key }) => key === chosen) ?? null
  const [dialog, setDialog] = useState<DeskDialogName | null>(null)
  const [about, setAbout] = useState<CommentAbout | null>(null)
  const [said, setSaid] = useState('')
  const keys = useKeySwitch()
  const comments = useComments(desk.page, reload)
  const stay = useCallback(() => chosen !== null && goTo(chosen), [chosen, goTo])
  const verdicts = useDeskVerdicts({ foresee, goOn, isReviewer, placed, reload, stay, tell: setSaid })

  const leave = () => {
    setAbout(null)
    verdicts.leave()
  }
  const backToPage = () => {
    leave()
    stay()
  }
  const choose = (key: string) => {
    if (key !== chosen) leave()
    goTo(key)
  }
  const comment = () => {
    const selected = selectedWords(page.current)
    const on = sentences.find(({ key }) => key === (selected?.key ?? chosen))
    if (!on) return
    verdicts.leave()
    pick(on.key)
    setAbout({ words: selected?.words ?? on.sentence.text, from: on.sentence.start - on.passage.base })
  }
  const look = (step: 1 | -1, isWanted: (each: PlacedSentence) => boolean, none: string) => {
    leave()
    setSaid(goOn(step, isWanted) ? '' : none)
  }
  useDeskKeys(keys.isOn, verdicts.ask, {
    j: () => look(1, isWaiting, NO_CLAIM),
    k: () => look(-1, isWaiting, NO_CLAIM),
    n: () => look(1, isChange, NO_CHANGE),
    p: () => look(-1, isChange, NO_CHANGE),
    c: comment,
    a: () => isReviewer && setDialog('sign'),
    r: () => isReviewer && desk.state === 'in-review' && setDialog('changes'),
    Escape: backToPage,
    '?': () => setDialog('keys'),
  })
  const { ask: onAsk, asked, isBusy, refusal, say: onSay } = verdicts
  const deciding: Deciding = { isReviewer, isBusy, refusal, asked, onAsk, onSay, onCancel: backToPage }
  const openClaims = new Set(desk.claims.filter(isOpen).map(({ contentHash }) => contentHash)).size
  return {
    about, backToPage, chosen, comment, comments, deciding, dialog, goOn, goTo: choose, isReviewer, keys, openClaims, placed,
    said, sentences, setDialog,
  } // prettier-ignore
}

export type DeskWork = ReturnType<typeof useDeskWork>

const NO_CLAIM = 'No other claim waits for a verdict.'
const NO_CHANGE = 'There is no other change.'
const isWaiting = ({ claim }: PlacedSentence) => claim !== null && isOpen(claim)
const isChange = ({ sentence }: PlacedSentence) => sentence.change !== 'same'
