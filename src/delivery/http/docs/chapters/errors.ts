import { PROBLEMS } from '#platform/problem.ts'
import { GRAPHQL_LIMITS } from '../../../guard/graphql-guard.ts'
import { TITLES } from '../../../guard/problem-body.ts'
import { PUBLIC_BOUNDS } from '../../../guard/query-bounds.ts'
import { WHERE_BOUNDS } from '../../../guard/where-bounds.ts'
import { RATE_LIMITS } from '../../rate-limits.ts'
import { code, SERVER, table, type Chapter } from '../chapter.ts'

const inWords = (number: number) => number.toLocaleString('en')

/** The closed list of codes, by their statuses. */
const problems = (): string => {
  const statuses = [...new Set(Object.values(PROBLEMS))].sort((a, b) => a - b)
  return table(
    ['Status', 'Codes'],
    statuses.map((status) => [
      `${status} <span class="means">${TITLES[status] ?? ''}</span>`,
      `<span class="codes">${Object.entries(PROBLEMS)
        .filter(([, each]) => each === status)
        .map(([name]) => code(name))
        .join('')}</span>`,
    ]),
  )
}

const limits = (): string => {
  const { aliases, bytes, cost, depth, fragments, rootFields, tokens } = GRAPHQL_LIMITS
  const { maxDepth, maxLimit, maxPage } = PUBLIC_BOUNDS
  const { general } = RATE_LIMITS
  return table(
    ['What', 'At most'],
    [
      ['Cost of a GraphQL question', `${inWords(cost)}; each answer tells its own in <code>extensions.cost</code>`],
      [
        'Its text',
        `${bytes / 1024} KB, ${inWords(tokens)} words and signs, ${depth} levels deep, ${rootFields} fields at the root, ${aliases} aliases in one selection, ${fragments} fragments`,
      ],
      ['A list', `<code>limit</code> ${maxLimit}, <code>page</code> ${inWords(maxPage)}`],
      ['<code>depth</code> over REST', `${maxDepth}; more is taken for ${maxDepth}`],
      [
        'Conditions of a <code>where</code>',
        `${WHERE_BOUNDS.maxClauses}, with ${WHERE_BOUNDS.maxListed} values in a list`,
      ],
      ['Requests', `${inWords(general.limit)} a minute from one address`],
    ],
  )
}

export const errors = {
  id: 'errors',
  title: 'Errors and limits',
  html: `<p>REST answers <code>application/problem+json</code>, GraphQL <code>errors[].extensions</code>, both with a <code>code</code> from this list. Switch on the code, never on the words.</p>
{{refused}}
${problems()}
<p>With 429 and 503 comes <code>Retry-After</code>, in seconds. Every answer has an <code>X-Request-Id</code>: name it when you ask for help.</p>
${limits()}
<p>A list in GraphQL costs what one of its rows does, times its <code>limit</code>, or ten: say <code>limit: 1</code> when you want one.</p>`,
  examples: {
    refused: {
      title: 'A refusal says what is wrong, where, and what to do',
      language: 'sh',
      code: `curl '${SERVER}/api/articles?limit=1000'`,
    },
  },
} as const satisfies Chapter
