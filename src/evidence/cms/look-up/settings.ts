import type { Env } from '#platform/env.ts'

/** Which services are asked, at which addresses, and as whom; from the environment, and nothing else says where a request goes. */
export type LookUpSettings = Env['lookUp']
