import { DEMO, SERVER, type Chapter } from '../chapter.ts'
import { exampleMessage, EXAMPLE_SECRET } from '../example-message.ts'

export const webhooks = {
  id: 'webhooks',
  title: 'Webhooks',
  html: `<p>So that you need not ask, each change is sent to you within a second or so, signed as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> says. An admin enters the address in the admin (Serving, Webhooks), where the secret stands as well, or here, signed in; a key does not do.</p>
{{register}}{{secret}}
<ul>
<li><code>ID</code> is <code>doc.id</code> of the first answer. <code>events</code>, <code>collections</code> and <code>clinics</code> (ids) narrow what is sent; left out, everything is.</li>
<li>The address begins with <code>https://</code>. For one on your own machine, start Citewell with <code>WEBHOOK_ALLOW_PRIVATE=on</code>.</li>
<li><code>PATCH</code> and <code>DELETE /api/webhooks/&lt;id&gt;</code> change and end one; <code>POST …/test</code> sends a test, <code>…/rotate-secret</code> makes a new secret (for a day both sign), <code>…/replay</code> sends what failed again. <code>/api/deliveries</code> is the log.</li>
</ul>
{{message}}
<p>Its body is one line. To try your own verifying on it, set the clock to its timestamp: it was signed with <code>${EXAMPLE_SECRET}</code>.</p>
{{signed}}
<ul>
<li>It tells what changed, not what it reads now: fetch that. The same stands under <code>webhooks</code> in <a href="/api/openapi.json">OpenAPI</a>.</li>
<li>Say 202 first, then work. What is not answered with a 2xx is tried again for three days, in the order of the changes of each record.</li>
<li>It may come twice, under the same <code>webhook-id</code>. Whoever follows <code>/api/changes</code> upon each message misses nothing and doubles nothing.</li>
</ul>`,
  examples: {
    register: {
      title: 'Have the changes of articles sent to a website',
      language: 'sh',
      code: `curl '${SERVER}/api/webhooks' -H "Authorization: JWT $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{ "name": "Our website", "url": "https://www.example.com/hook", "collections": ["articles"] }'`,
    },
    secret: {
      title: 'Its secret, to verify with',
      language: 'sh',
      code: `curl -X POST "${SERVER}/api/webhooks/$ID/secret" -H "Authorization: JWT $TOKEN"`,
    },
    message: {
      title: 'What comes',
      language: 'http',
      code: exampleMessage({ path: '/hook', slug: DEMO.article }),
    },
    signed: {
      title: 'Whether a webhook comes from us, in any JavaScript runtime',
      language: 'js',
      code: `const bytesOf = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

// “headers” are those of a fetch Request, or Node’s req.headers; “body” is the text as it came.
async function isOurs(secret, headers, body) {
  const header = (name) => (typeof headers.get === 'function' ? headers.get(name) : headers[name]) ?? ''
  const [id, at, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(header)
  if (!(Math.abs(Date.now() / 1000 - Number(at)) < 300)) return false
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytesOf(secret.slice(6)), hmac, false, ['verify'])
  const signed = new TextEncoder().encode(\`\${id}.\${at}.\${body}\`)
  const isRight = async (each) => crypto.subtle.verify('HMAC', key, bytesOf(each.slice(3)), signed)
  const verdicts = signatures.split(' ').map((each) => isRight(each).catch(() => false))
  return (await Promise.all(verdicts)).includes(true)
}`,
    },
  },
} as const satisfies Chapter
