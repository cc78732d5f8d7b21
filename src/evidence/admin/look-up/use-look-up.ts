'use client'
import { useRef, useState } from 'react'
import type { Work } from '../../csl.ts'
import { findIdentifier } from '../../look-up/find-identifier.ts'
import type { Sought } from '../../look-up/sought.ts'
import { askJson, type Refused } from '#platform/admin/ask.ts'
import { useFillIn, type Placed } from './use-fill-in.ts'

/** What `POST /api/citations/look-up` answers. */
export type LookUpAnswer = {
  state: 'verified' | 'not-found' | 'unreachable'
  asked: { name: string; value: string }
  service?: string
  at: string
  work?: Work
  standing?: { status: string; needsReview?: boolean }
  known?: { id: string; title: string }
  message: string
}

type State =
  | { is: 'waiting' }
  | { is: 'asking'; identifier: Sought }
  | { is: 'no-identifier'; why: string }
  | { is: 'off'; identifier: Sought; placed: Placed }
  | { is: 'refused'; refusal: Refused }
  | { is: 'answered'; answer: LookUpAnswer }

/** Reads the identifier out of what was pasted, and asks the services for the work if they may be asked. */
export function useLookUp(address: string, isOn: boolean) {
  const { placeNumber } = useFillIn()
  const [state, setState] = useState<State>({ is: 'waiting' })
  const asking = useRef<AbortController | null>(null)

  const lookUp = async (text: string): Promise<void> => {
    asking.current?.abort()
    const found = findIdentifier(text)
    if (!found.ok) return setState({ is: 'no-identifier', why: found.why })
    const identifier = found.value
    const placeOnly = async () => setState({ is: 'off', identifier, placed: await placeNumber(identifier) })
    if (!isOn) return placeOnly()
    const request = new AbortController()
    asking.current = request
    setState({ is: 'asking', identifier })
    try {
      const asked = { [identifier.name]: identifier.value }
      const answer = await askJson<LookUpAnswer>(address, asked, { signal: request.signal })
      if (answer.ok) setState({ is: 'answered', answer: answer.value })
      else if (answer.code === 'look-up/off') await placeOnly()
      else setState({ is: 'refused', refusal: answer })
    } catch {
      // Another question took its place.
    }
  }
  return { state, lookUp, forget: () => setState({ is: 'waiting' }) }
}
