import { PROGRAM } from '#platform/program.ts'
import { eventIdOf } from '../../webhooks/delivery.ts'
import { eventBody } from '../../webhooks/event-body.ts'
import { signEvent } from '../../webhooks/sign-event.ts'
import { SECRET_BYTES, secretOf } from '../../webhooks/signing-secret.ts'

/** A secret that is none: developers can try their verifying with it. */
export const EXAMPLE_SECRET = secretOf(Buffer.alloc(SECRET_BYTES, 'citewell'))

const AT = '2026-11-22T09:51:04.120Z'

/** A webhook as it comes over the wire, written and signed as all are. */
export function exampleMessage({ path, slug }: { path: string; slug: string }): string {
  const body = eventBody({
    seq: 41,
    kind: 'withheld',
    collection: 'articles',
    record: '2325c2c5-7c1e-4b6a-9c3d-2f1e0d9c8b7a',
    slug,
    clinic: '9a1e4c07-3b52-4f6d-8e21-5d7c9b0a6f13',
    contentHash: 'c278fba75507aa2362f4e072e86967014bb1f3092d9d34f7fd1a7b4290fdd87e',
    at: AT,
  })
  const id = eventIdOf('5f0c8a52-b1d9-4c27-a6bb-0f2f3e1c7d90')
  const headers = {
    'content-type': 'application/json',
    'user-agent': PROGRAM,
    ...signEvent({ id, at: new Date(AT), body }, [EXAMPLE_SECRET]),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`POST ${path} HTTP/1.1`, ...lines, '', body].join('\n')
}
