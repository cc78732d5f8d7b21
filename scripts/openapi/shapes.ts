import type { Jurisdiction } from '../../src/platform/jurisdiction.ts'
import type { SearchAnswer } from '../../src/delivery/cms/search/search.ts'
import type { PreviewLink, PreviewWish } from '../../src/delivery/cms/preview/link.endpoint.ts'
import type { CitedUse } from '../../src/delivery/cms/uses/sentences-that-cite.ts'
import type { cancelPublication, schedulePage } from '../../src/delivery/cms/publication/schedule/schedule-page.ts'
import type { publishPage } from '../../src/delivery/cms/publication/publish-page.ts'
import type { withdrawPage } from '../../src/delivery/cms/publication/withdraw-page.ts'
import type { Change } from '../../src/delivery/changes/change.ts'
import type { WebhookEvent } from '../../src/delivery/webhooks/event-body.ts'
import type { Outcome } from '../../src/evidence/cms/import/import-outcome.ts'
import type { RecordLookUp } from '../../src/evidence/cms/look-up/look-up-record.ts'
import type { FormatName } from '../../src/evidence/formats/index.ts'
import type { NoticeType, Standing } from '../../src/evidence/standing/standing.ts'
import type { Verdict as CitationVerdict } from '../../src/evidence/verification/read-verdict.ts'
import type { Progress } from '../../src/checks/cms/reports/progress.endpoint.ts'
import type { Report } from '../../src/checks/report.ts'
import type { Citation } from '../../src/generated/payload-types.ts'
import type { NearWording } from '../../src/review/cms/claims/near-claims.ts'
import type { claimsOnWork } from '../../src/review/cms/claims/claims-on-work.ts'
import type { ClaimPlace } from '../../src/review/cms/claims/pages-of-claim.ts'
import type { DueReview } from '../../src/review/cms/pages/due-reviews.ts'
import type { submitPage, takeBackPage } from '../../src/review/cms/pages/submit-page.ts'
import type { shownPage } from '../../src/review/cms/pages/readable-pages.ts'
import type { Impact } from '../../src/review/cms/recall/impact.ts'
import type { DecisionLink, PAGE_MEANINGS } from '../../src/review/decisions/decision.ts'
import type { Desk } from '../../src/review/desk/desk.ts'
import type { Queue } from '../../src/review/desk/queue.ts'
import type { Obstacle } from '../../src/review/pages/obstacles.ts'
import type { PageStanding } from '../../src/review/pages/page-standing.ts'
import type { PageEffect } from '../../src/review/recall/judge-pages.ts'
import type { Verdict } from '../../src/review/claims/verdicts.ts'
import type { LookedUp } from './looked-up.ts'
import type { Receipt } from '../../src/review/receipts/receipt.ts'

type Told<Command extends (...given: never[]) => unknown> = Awaited<ReturnType<Command>>

type Page = ReturnType<typeof shownPage>
/** In canonical form what is null is left out. */
type Canonical<Value> = Value extends readonly (infer Each)[]
  ? Canonical<Each>[]
  : Value extends object
    ? { [Name in keyof Value as null extends Value[Name] ? never : Name]: Canonical<Value[Name]> } & {
        [Name in keyof Value as null extends Value[Name] ? Name : never]?: unknown extends Value[Name]
          ? unknown
          : Canonical<NonNullable<Value[Name]>>
      }
    : Value
type Recalled = { decision: Pick<DecisionLink, 'seq' | 'at' | 'verdict' | 'contentHash' | 'reason' | 'by'> }
type Because = {
  /** Why, for the trail and for those whose pages it concerns. */
  reason: string
}
type ReportOfPage = {
  revision: number | null
  contentHash: string | null
  rulePack: string | null
  checkedOn: string | null
  /** It was made by other rules, other works or another day than now. */
  isStale: boolean
  blockers: number
  warnings: number
  report: Report
}

/** What a route takes as its body, by its method and pattern. */
export interface Asks {
  'POST /:page/:id/submit': {
    /** The words that you read; refused (409) if they have changed. */
    contentHash?: string
    /** For the reviewer. */
    note?: string
  }
  'POST /:page/:id/take-back': Record<string, never>
  'POST /:page/:id/decide': {
    /** The hash of the words that you read. */
    contentHash: string
    verdict: keyof typeof PAGE_MEANINGS
    /** What you sign, in the words of the desk. */
    meaning: string
    reason?: string | null
    overrides?: { rule: string; reason: string; until: string }[]
    validUntil?: string | null
    /** Yours, again: it is a signature. */
    password: string
  }
  'POST /:page/:id/publish': {
    contentHash?: string
    /** Later: an instant, or `YYYY-MM-DDTHH:mm` by the clock of the clinic. */
    at?: string | null
  }
  'POST /:page/:id/cancel-publication': Record<string, never>
  'POST /:page/:id/withdraw': Because
  'POST /:page/:id/preview': PreviewWish
  'POST /:page/:id/recall': Because
  'POST /:page/:id/reinstate': Because
  'POST /claims/:id/recall': Because
  'POST /claims/:id/reinstate': Because
  'POST /citations/:id/recall': Because
  'POST /citations/:id/reinstate': Because
  'POST /claims/:id/decide': {
    contentHash: string
    verdict: Verdict
    reason?: string | null
    validUntil?: string | null
    /** The works do not reach what such a claim needs, and you answer for it; say why in “reason”. */
    override?: boolean
  }
  'POST /claims/near': { text: string }
  'POST /check': {
    /** One of text, html, lexical and page. */
    text?: string
    html?: string
    lexical?: { [part: string]: unknown }
    page?: { [field: string]: unknown }
    collection?: string
    jurisdictions?: Jurisdiction[]
    id?: string
  }
  'POST /citations/look-up':
    | { doi: string }
    | { pmid: string }
    | { pmcid: string }
    | { isbn: string }
    | {
        /** An address that holds one of these numbers; it is read, not opened. */
        url: string
      }
  'POST /citations/:id/look-up': Record<string, never>
  'POST /citations/:id/merge':
    | { work: { [field: string]: unknown }; take: string[]; sure?: boolean }
    | {
        /** The id of the record of the same work that is merged into this one. */
        from: string
        take?: string[]
        sure?: boolean
      }
  'POST /citations/:id/verify': Pick<CitationVerdict, 'state'> &
    Partial<Pick<CitationVerdict, 'readDepth' | 'note' | 'contentHash'>> & {
      checklist?: { item: string; answer: string; note?: string | null }[]
    }
  'POST /citations/:id/standing': {
    status: Standing
    notice?: { type?: NoticeType; doi?: string; pmid?: string; noticedOn?: string } | null
    reason: string
  }
  'POST /:accounts/login': { email: string; password: string }
  'POST /:accounts/forgot-password': { email: string }
  'POST /:accounts/reset-password': { token: string; password: string }
  'POST /:accounts/unlock': { email: string }
  'POST /:page/versions/:id': Record<string, never>
  'POST /:collection/:id/duplicate': { [field: string]: unknown }
  'POST /payload-preferences/:name': { value: unknown }
}

/** What a route answers with, by its method and pattern; those of records come from their fields. */
export interface Answers {
  'GET /:collection/count': { totalDocs: number }
  'GET /changes': {
    changes: Change[]
    /** The “since” of the next question. */
    next: number
    /** Nothing is left for now. */
    complete: boolean
  }
  'GET /search': SearchAnswer
  'GET /:page/:id/obstacles': { contentHash: string; obstacles: Obstacle[]; standing: PageStanding }
  'GET /:page/:id/desk': Desk
  'GET /:page/:id/checks': ReportOfPage
  'GET /:page/:id/receipt': Canonical<Receipt>
  'GET /page-reviews/queue': Queue
  'GET /page-reviews/due': { days: number; pages: DueReview[]; total: number }
  'POST /:page/:id/submit': Told<typeof submitPage>
  'POST /:page/:id/take-back': Told<typeof takeBackPage>
  'POST /:page/:id/decide': { decision: DecisionLink }
  'POST /:page/:id/publish': Told<typeof publishPage> | Told<typeof schedulePage>
  'POST /:page/:id/cancel-publication': Told<typeof cancelPublication>
  'POST /:page/:id/withdraw': Told<typeof withdrawPage>
  'POST /:page/:id/preview': PreviewLink
  'POST /:page/:id/recall': Recalled
  'POST /:page/:id/reinstate': Recalled
  'POST /claims/:id/recall': Recalled
  'POST /claims/:id/reinstate': Recalled
  'POST /citations/:id/recall': Recalled
  'POST /citations/:id/reinstate': Recalled
  'POST /claims/:id/decide': { decision: DecisionLink }
  'POST /claims/near': { wordings: NearWording[] }
  'GET /claims/:id/where-used': { pages: (Page & { uses: (ClaimPlace & { sentence: string })[] })[]; total: number }
  'GET /claims/:id/impact': {
    claims: Impact['claims']
    pages: (Page & { effect: PageEffect; claims: { id: string; text: string }[] })[]
    hidden: number
  }
  'GET /disclaimers/:id/where-used': {
    pages: (Page & { uses: { side: 'live' | 'draft'; placement: string; because: string; inText: boolean }[] })[]
    total: number
  }
  'POST /check': Report
  'GET /check-reports/progress': Progress
  'POST /citations/import': {
    format: FormatName
    created: Outcome['created']
    matched: Outcome['matched']
    versions: Outcome['versions']
    refused: Outcome['refused']
    remarks: Outcome['remarks']
    /** Of a dry run: what each work would be. */
    works?: { line: number; verdict: unknown; work: { [field: string]: unknown } }[]
  }
  'POST /citations/look-up': LookedUp
  'POST /citations/:id/look-up': RecordLookUp
  'POST /citations/:id/merge': { id: string; taken: unknown }
  'POST /citations/:id/verify': { verification: Citation['verification'] }
  'POST /citations/:id/standing': { standing: Citation['standing'] }
  'GET /citations/:id/where-used': {
    pages: (Page & { uses: CitedUse[] })[]
    claims: Told<typeof claimsOnWork>
    total: number
    limit: number
    page: number
  }
  'GET /citations/:id/impact': {
    standing?: Standing
    verification?: string
    recall?: true
    claims: Impact['claims']
    pages: (Page & { effect: PageEffect; claims: { id: string; text: string }[] })[]
    hidden: number
  }
  'POST /notifications/read-all': { read: number }
  'POST /webhooks/:id/secret': { secret: string; previousUntil: string | null }
  'POST /webhooks/:id/rotate-secret': { previousUntil: string | null }
  'POST /webhooks/:id/test': { delivery: string }
  'POST /webhooks/:id/replay': { replayed: number }
  'POST /deliveries/:id/replay': { replayed: number }
  /** Shown this once. */
  'POST /api-clients/:id/key': { key: string }
  'POST /:accounts/login': { token?: string; exp?: number; message?: string; user: { [field: string]: unknown } }
  'POST /:accounts/logout': { message: string }
  'GET /:accounts/me': {
    user: { [field: string]: unknown } | null
    collection?: string
    strategy?: string
    token?: string
    exp?: number
    message?: string
  }
  'POST /:accounts/refresh-token': { [field: string]: unknown }
  'POST /:accounts/forgot-password': { message: string }
  'POST /:accounts/reset-password': { [field: string]: unknown }
  'POST /:accounts/unlock': { message: string }
  'GET /access': { [part: string]: unknown }
  'POST /:collection/access': { [part: string]: unknown }
  'POST /:collection/access/:id': { [part: string]: unknown }
  'GET /:page/versions': { docs: { [field: string]: unknown }[]; totalDocs: number }
  'GET /:page/versions/:id': { [field: string]: unknown }
  'POST /:page/versions/:id': { [field: string]: unknown }
  'POST /:collection/:id/duplicate': { doc: { [field: string]: unknown }; message: string }
  'GET /payload-preferences/:name': { [field: string]: unknown }
  'POST /payload-preferences/:name': { [field: string]: unknown }
  'DELETE /payload-preferences': { [field: string]: unknown }
}

/** What is sent to the addresses of webhooks. */
export interface Sends {
  event: WebhookEvent
}
