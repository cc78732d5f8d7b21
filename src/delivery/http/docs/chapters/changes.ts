import { CHANGE_KINDS } from '../../../changes/change.ts'
import { code, SERVER, table, type Chapter } from '../chapter.ts'

export const changes = {
  id: 'changes',
  title: 'What changed',
  html: `<p>Everything that becomes public or ceases to be is told once, in the order in which it was committed, without gaps. Whoever follows it holds exactly what can be read, whatever they missed meanwhile.</p>
{{changes}}{{follow}}
${table(
  ['Kind', 'Means'],
  Object.entries(CHANGE_KINDS).map(([kind, words]) => [code(kind), words]),
)}`,
  examples: {
    changes: {
      title: 'From the beginning, or from where you were',
      language: 'sh',
      code: `curl '${SERVER}/api/changes?limit=2'`,
    },
    follow: {
      title: 'Hold exactly what can be read',
      language: 'js',
      code: `const GONE = ['withdrawn', 'withheld', 'expired']
const held = new Map()

// Keep “since” with what you built, and go on from there the next time.
async function follow(since = 0) {
  const answer = await fetch(\`${SERVER}/api/changes?since=\${since}\`)
  const { changes, next, complete, code, detail, errors } = await answer.json()
  if (code === 'query/invalid' && errors[0].path === 'since' && since !== 0) {
    // Another database than before, or an older copy of it: begin at the beginning.
    held.clear()
    return follow()
  }
  if (!answer.ok) throw new Error(\`\${code}: \${detail}\`)
  for (const { kind, collection, id, hash } of changes) {
    if (GONE.includes(kind)) held.delete(id)
    else held.set(id, { collection, hash })
  }
  return complete ? next : follow(next)
}

const since = await follow()
console.log(held.size, 'records to build, up to change', since)`,
    },
  },
} as const satisfies Chapter
