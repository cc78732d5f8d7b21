import type { PayloadRequest } from 'payload'
import { today, worksById } from '#checks/cms/index.ts'
import type { Claim } from '#generated/payload-types.ts'
import { idOf } from '#platform/record-id.ts'
import { minimumEvidence, type Verdict } from '#review/index.ts'

/**
 * What the demo's reviewer says of a claim: told as what it is if it is a tradition or an experience, supported if its works bear it,
 * and else no claim of health.
 */
export async function verdictOn(req: PayloadRequest, claim: Claim): Promise<Verdict> {
  if (claim.type === 'traditional-use') return 'traditional-belief'
  if (claim.type === 'experience') return 'experience'
  const works = await worksById(
    req,
    (claim.evidence ?? []).flatMap(({ citation }) => idOf(citation) ?? []),
    today(),
  )
  const lacking = minimumEvidence({ ...claim, stem: '' } as never, [...works.values()])
  return works.size > 0 && lacking.length === 0 ? 'supported' : 'not-a-claim'
}
