import { spawnSync } from 'node:child_process'
import { SECRET } from '../account.ts'
import type { Home } from './child-server.ts'
import { wordsOf, type Saved } from './many-saves.ts'
import { ask } from './database.ts'

type Version = {
  article: string
  revision: number
  title: string
  excerpt: string
  text: string
  latest: boolean | null
}

/** What is wrong with what the database holds, against what was acknowledged; all lists are empty when nothing is. */
export type Verdict = { found: number; stored: number; lost: Saved[]; altered: Saved[]; half: string[] }

const VERSIONS = `select parent_id as article, version_revision::int as revision, version_title as title, version_excerpt as excerpt,
  version_body #>> '{root,children,0,children,0,text}' as text, latest from _articles_v order by parent_id, version_revision`

/** An article without versions or the other way round, a revision that is not its last version's, more or fewer events than saves. */
const HALVES = `
  select 'article ' || a.id || ': ' || count(v.*) || ' versions, revision ' || a.revision || ', ' ||
    (select count(*) from audit_events e where e.collection = 'articles' and e.subject = a.id::text) || ' events' as half
  from articles a left join _articles_v v on v.parent_id = a.id group by a.id
  having count(v.*) <> a.revision or max(v.version_revision) <> a.revision
    or count(*) filter (where v.latest) <> 1
    or count(v.*) <> (select count(*) from audit_events e where e.collection = 'articles' and e.subject = a.id::text)
  union all select 'version without article ' || id from _articles_v where parent_id is null
  union all select 'event without article ' || subject from audit_events e
    where collection = 'articles' and not exists (select from articles a where a.id::text = e.subject)`

/** Holds every acknowledged save against the database, and every row there against itself. */
export async function compare(databaseUrl: string, saved: Saved[]): Promise<Verdict> {
  const versions = await ask<Version>(databaseUrl, VERSIONS)
  const byKey = new Map(versions.map((version) => [`${version.article}/${version.revision}`, version]))
  const stored = (save: Saved) => byKey.get(`${save.id}/${save.revision}`)
  const lost = saved.filter((save) => !stored(save))
  const altered = saved.filter((save) => stored(save) && !holds(stored(save)!, save.words))
  const mixed = versions
    .filter((version) => !holds(version, version.title))
    .map(({ article, title }) => `${article}: ${title}`)
  const halves = (await ask<{ half: string }>(databaseUrl, HALVES)).map(({ half }) => half)
  return { found: saved.length - lost.length, stored: versions.length, lost, altered, half: [...mixed, ...halves] }
}

function holds({ title, excerpt, text }: Version, words: string): boolean {
  return title === words && excerpt === wordsOf(words).excerpt && text === `Text: ${words}`
}

/** What `npm run verify` says of the audit trail of a home, while its server runs. */
export function verifyTrail(home: Home): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['-C', 'production', '--import', 'tsx', 'scripts/verify.ts'], {
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...process.env,
      DATABASE_URL: '',
      PAYLOAD_SECRET: SECRET,
      EMBEDDED_DATABASE_DIR: `${home.directory}/postgres`,
      MEDIA_DIR: `${home.directory}/media`,
      LOG_LEVEL: 'error',
    },
  })
  return `${stdout}${stderr}`.trim()
}
