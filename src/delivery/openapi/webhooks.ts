import type { Json } from './schema-name.ts'

const inHeader = (name: string, description: string): Json => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

const HEADERS: Json[] = [
  inHeader('webhook-id', 'Of the message: the same whenever it is sent again.'),
  inHeader('webhook-timestamp', 'When it was sent, in seconds since 1970. Refuse what is older than five minutes.'),
  inHeader(
    'webhook-signature',
    '`v1,` and the HMAC-SHA256 of “id.timestamp.body” by the secret, in base64; two with a space between while a new secret is brought in.',
  ),
]

/** What Citewell sends to the addresses of webhooks, from the types of their bodies. */
export const webhooksOf = (sends: ReadonlyMap<string, Json>): Json =>
  Object.fromEntries(
    [...sends].map(([name, schema]) => [
      name,
      {
        post: {
          operationId: `send${name.charAt(0).toUpperCase()}${name.slice(1)}`,
          summary: 'Something became public, changed, or ceased to be; or an admin sent a test',
          description:
            'Signed as Standard Webhooks says. It tells what changed and not what it reads now: follow `/api/changes`, or fetch the record. An admin makes a webhook by `POST /api/webhooks`; `POST /api/webhooks/{id}/secret` tells its secret.',
          tags: ['Following'],
          security: [],
          parameters: HEADERS,
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: {
            '2XX': { description: 'It has come. Answer within 15 seconds, then work.' },
            410: { description: 'It is not wanted any more: the webhook is turned off.' },
            default: { description: 'It is tried again for three days, after `Retry-After` if that is later.' },
          },
        },
      },
    ]),
  )
