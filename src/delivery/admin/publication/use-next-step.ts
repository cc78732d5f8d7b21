'use client'
import { toast, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { NEXT_STEPS, nextStep, type NextStep } from '#review/admin/index.ts'
import { lastWords } from './last-words.ts'
import { notePage, readStanding, type ReadStanding } from './page-standings.ts'
import { useCommand } from './use-command.tsx'
import { useKnownPage } from './use-known-page.ts'
import { usePage } from './use-page.ts'

/** What is said when the words that were just saved need another step than the button promised. */
const INSTEAD: Record<NextStep, string> = {
  submit: 'Saved. These words are new, so a reviewer approves them first.',
  renew: 'Saved. The words are as they were approved; their approval can be renewed.',
  wait: 'Saved. These very words are in review already.',
  publish: 'Saved. These very words are approved already: you can publish them.',
  none: 'Saved. The words are as they were approved, so there is nothing to review.',
  recalled: 'Saved. A reviewer recalled this page and can reinstate it.',
}

const IDLE: readonly NextStep[] = ['wait', 'none', 'recalled']
const nowIso = () => new Date().toISOString()
const isSubmission = (step: NextStep | null) => step === 'submit' || step === 'renew'
const isAsPromised = (promised: NextStep | null, next: NextStep) =>
  promised === next || (isSubmission(promised) && isSubmission(next))

/** The one thing that comes next for the page that is open, and how to do it: what is typed is saved first, and nothing else is done than was promised. */
export function useNextStep() {
  const { address, save } = usePage()
  const { give, busily } = useCommand()
  const { isBusy, note, read } = useKnownPage(address)
  const modified = useFormModified()
  const { getField } = useForm()
  const isModified = useRef(modified)
  useEffect(() => {
    isModified.current = modified
  }, [modified])
  const standing = read?.standing ?? null
  const step =
    standing === null ? null : nextStep(standing, { hasUnsaved: modified, obstacles: read!.obstacles, now: nowIso() })

  const doIt = async (next: NextStep, { contentHash }: ReadStanding) => {
    if (next === 'publish')
      return void (await give('publish', { contentHash }, 'Published. The page is live now.', true))
    const words = note.trim()
    const said = 'Submitted. The reviewers have it, and you will be told what they decide.'
    if (await give('submit', { contentHash, ...(words && { note: words }) }, said)) notePage(address!, { note: '' })
  }

  const saveAndDo = async () => {
    await lastWords()
    const isToSave = isModified.current
    if (isToSave && !(await save())) return
    const now = isToSave || read === null ? await readStanding(address!) : read
    if (now === null) return void toast.error('The server could not be reached. Check the connection and try again.')
    const next = nextStep(now.standing, { hasUnsaved: false, obstacles: now.obstacles, now: nowIso() })
    if (!isAsPromised(step, next)) return void toast.info(INSTEAD[next])
    if (Number(getField('revision')?.value ?? now.standing.revision) < now.standing.revision)
      return void toast.error('Somebody saved this page after you opened it.', {
        description: 'Nothing was sent. Reload the page to see what is new.',
      })
    await doIt(next, now)
  }

  return {
    address,
    standing,
    step,
    label: NEXT_STEPS[step ?? 'submit'],
    isBusy,
    /** Whether pressing does anything. */
    isOpen: address !== null && !isBusy && step !== null && !IDLE.includes(step),
    run: () => busily(saveAndDo),
    takeBack: () => busily(() => give('take-back', {}, 'Taken back. The page is a draft again.')),
    publishAt: (at: string, said: string) =>
      busily(() => give('publish', { at, contentHash: read?.contentHash }, said)),
    cancel: () => busily(() => give('cancel-publication', {}, 'It no longer goes live by itself.')),
  }
}
