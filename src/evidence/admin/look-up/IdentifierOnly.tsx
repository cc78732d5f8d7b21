'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Sought } from '../../look-up/sought.ts'
import { fieldWords } from '../field-words.ts'
import { useFillIn, type Placed } from './use-fill-in.ts'

/** When nobody may be asked: what became of the number alone. One that stood in its field is replaced only if the person says so. */
export function IdentifierOnly({ identifier, placed }: { identifier: Sought; placed: Placed }) {
  const { replaceNumber } = useFillIn()
  const [isReplaced, setIsReplaced] = useState(false)
  const { name, value } = identifier
  const words = `${fieldWords(`identifiers.${name}`)} ${value}`
  const isOther = placed === 'another' && !isReplaced

  const replace = async () => {
    await replaceNumber(identifier)
    setIsReplaced(true)
  }
  return (
    <>
      <output className="look-up__note">
        {(placed === 'filled' || isReplaced) && `${words} is in its field now. Type the rest from the work.`}
        {placed === 'there' && `${words} is in its field already.`}
        {isOther && `What you pasted names ${words}. The record has another number there.`}
      </output>
      {isOther && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void replace()} size="small">
          Put {value} in its place
        </Button>
      )}
    </>
  )
}
