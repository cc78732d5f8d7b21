import { readEnv } from '#platform/env.ts'
import { LookUpBox } from './LookUpBox.tsx'

/** The look-up box of the form; only the server knows whether services may be asked. */
export function LookUpField() {
  return <LookUpBox isOn={readEnv().lookUp.isOn} />
}
