import type { Chapter } from './chapter.ts'
import { caching } from './chapters/caching.ts'
import { changes } from './chapters/changes.ts'
import { claims } from './chapters/claims.ts'
import { documents } from './chapters/documents.ts'
import { engines } from './chapters/engines.ts'
import { errors } from './chapters/errors.ts'
import { find } from './chapters/find.ts'
import { lists } from './chapters/lists.ts'
import { page } from './chapters/page.ts'
import { paths } from './chapters/paths.ts'
import { pictures } from './chapters/pictures.ts'
import { preview } from './chapters/preview.ts'
import { start } from './chapters/start.ts'
import { text } from './chapters/text.ts'
import { webhooks } from './chapters/webhooks.ts'

/** The page for developers, in the order in which somebody builds a website. */
export const CHAPTERS = [
  start,
  page,
  text,
  claims,
  engines,
  lists,
  find,
  pictures,
  paths,
  preview,
  changes,
  webhooks,
  caching,
  documents,
  errors,
] as const satisfies readonly Chapter[]
