'use client'
import { useEffect, useRef, useState } from 'react'
import { ask, type Refused } from '#platform/admin/ask.ts'
import { nextBatch, outcomesOf, type Outcomes } from './batches.ts'
import { cslBatch } from './csl-batch.ts'
import type { ImportAnswer, PreviewRow } from './preview-rows.ts'

export type Run =
  { is: 'not-begun' | 'running' | 'stopping' | 'stopped' | 'finished' } | { is: 'interrupted'; refusal: Refused }

const TYPE = 'application/vnd.citationstyles.csl+json'

/** Sends the chosen works, a batch at a time, until none is left or a person stops it. What was done stays done, and is not sent again. */
export function useBringIn(address: string) {
  const [run, setRun] = useState<Run>({ is: 'not-begun' })
  const [done, setDone] = useState<Outcomes>({})
  const isToStop = useRef(false)
  const isUnderWay = run.is === 'running' || run.is === 'stopping'

  useEffect(() => {
    if (!isUnderWay) return undefined
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isUnderWay])

  const bringIn = async (rows: readonly PreviewRow[], chosen: ReadonlySet<number>) => {
    isToStop.current = false
    setRun({ is: 'running' })
    let sofar = done
    for (let batch = nextBatch(rows, chosen, sofar); batch.length > 0; batch = nextBatch(rows, chosen, sofar)) {
      if (isToStop.current) return setRun({ is: 'stopped' })
      const { text, lines } = cslBatch(batch.map(({ work }) => work!))
      const answer = await ask<ImportAnswer>(`${address}?format=csl-json`, {
        method: 'POST',
        headers: { 'Content-Type': TYPE },
        body: text,
      })
      if (!answer.ok) return setRun({ is: 'interrupted', refusal: answer })
      sofar = { ...sofar, ...outcomesOf(batch, lines, answer.value) }
      setDone(sofar)
    }
    return setRun({ is: 'finished' })
  }
  const stop = () => {
    isToStop.current = true
    setRun({ is: 'stopping' })
  }
  const startAnew = () => {
    setRun({ is: 'not-begun' })
    setDone({})
  }
  return { run, done, isUnderWay, bringIn, stop, startAnew }
}
