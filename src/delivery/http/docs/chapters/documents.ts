import { hashOf } from '../../../guard/trusted-documents.ts'
import { SERVER, type Chapter } from '../chapter.ts'

const DOCUMENT = 'query Newest { Articles(limit: 3) { docs { title slug } } }'

export const documents = {
  id: 'documents',
  title: 'Persisted and trusted documents',
  html: `<p>A question by GraphQL may be sent by <code>GET</code>, for the sake of caches on the way. By the SHA-256 of its text it makes a short address: Apollo, urql and others do so by themselves (“automatic persisted queries”).</p>
{{persisted}}
<p>Or the operator gives the server the list of your documents, <code>TRUSTED_DOCUMENTS_FILE</code>: one JSON object of hashes and texts, as graphql-codegen writes it (<code>persistedDocuments: { hashAlgorithm: 'sha256' }</code>).</p>
{{trusted}}
<p>Ask one by its hash, as <code>/api/graphql?id=&lt;hash&gt;&amp;variables={…}</code>. With <code>TRUSTED_DOCUMENTS=only</code> websites and keys are answered nothing else (403, <code>query/not-trusted</code>).</p>`,
  examples: {
    persisted: {
      title: 'By its hash, with the text only where it is not known yet',
      language: 'js',
      code: `const query = '${DOCUMENT}'
const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query))
const sha256Hash = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })

const get = async (asked) => (await fetch(\`${SERVER}/api/graphql?\${new URLSearchParams(asked)}\`)).json()
let answer = await get({ extensions })
if (answer.errors?.[0].message === 'PersistedQueryNotFound') answer = await get({ extensions, query })
console.log(answer.data.Articles.docs.length)`,
    },
    trusted: {
      title: 'persisted-documents.json',
      language: 'json',
      code: JSON.stringify({ [hashOf(DOCUMENT)]: DOCUMENT }, null, 2),
    },
  },
} as const satisfies Chapter
