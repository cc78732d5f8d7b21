import type { PayloadRequest } from 'payload'
import { passagesIn, wordSchema, type ReadPage } from '#checks/cms/index.ts'
import type { Claim } from '#checks/index.ts'
import { idOf } from '#platform/record-id.ts'
import { changedFields } from '../../desk/changed-fields.ts'
import { asCited, deskClaims } from '../../desk/desk-claims.ts'
import { deskChanges } from '../../desk/desk-changes.ts'
import type { Desk, DeskSentence } from '../../desk/desk.ts'
import { deskPassages } from '../../desk/desk-passages.ts'
import { readSentences } from '../../desk/read-sentences.ts'
import type { PageAddress } from '../pages/hold-page.ts'
import { approvedVersion } from './approved-version.ts'
import { claimsKnown } from './claims-known.ts'
import { worksShown } from './works-shown.ts'

type Words = Pick<Desk, 'passages' | 'claims' | 'comparedWith' | 'changes' | 'changedFields'>

/** What the page says, sentence by sentence, with its claims, and with what changed since it was approved last. */
export async function wordsOnDesk(req: PayloadRequest, page: PageAddress, read: ReadPage): Promise<Words> {
  const { checked, context, data, passages } = read
  const { report } = checked
  const schema = wordSchema(req.payload.collections[page.collection as 'articles'].config)
  const numbers = new Map([data.citations].flat().flatMap((each, at) => (idOf(each) ? [[idOf(each)!, at + 1]] : [])))
  const approved = await approvedVersion(req, page)
  const passagesBefore = approved ? passagesIn(req, page.collection, { ...context.page!, data: approved.data }) : []
  const sentences = readSentences(passages, report.sentences)
  const { changes, each } = deskChanges(approved ? readSentences(passagesBefore, approved.report.sentences) : [], sentences)

  const claimAt = placed(report.claims)
  const claimBefore = placed(approved?.report.claims ?? [])
  const sentenceOf = new Map(sentences.map(({ path, start }, at) => [`${path}/${start}`, each[at]!]))
  const replaced = ({ path, start }: Claim): Claim | null => {
    const { change, before } = sentenceOf.get(`${path}/${start}`) ?? {}
    if (change !== 'changed' || !before) return null
    return approved!.report.claims[claimBefore.get(`${before.path}/${before.start}`) ?? -1] ?? null
  }
  const identities = [...report.claims, ...report.claims.flatMap((claim) => replaced(claim) ?? [])].map(asCited)
  const known = await claimsKnown(req, page, {
    hashes: identities.map(({ contentHash }) => contentHash),
    textKeys: identities.map(({ textKey }) => textKey),
  })
  const works = await worksShown(req, [...context.works.keys()], { cited: context.works, numbers })
  const byPassage: DeskSentence[][] = passages.map(() => [])
  sentences.forEach(({ start, end, path, passage }, at) => {
    const { text, base } = passages[passage ?? -1] ?? { text: '', base: 0 }
    const claim = claimAt.get(`${path}/${start}`) ?? null
    byPassage[passage ?? -1]?.push({ start, end, text: text.slice(start - base, end - base), change: each[at]!.change, claim })
  })
  return {
    passages: deskPassages({ data, schema, passages, sentences: byPassage, numbers, pictures: picturesOf(read) }),
    claims: deskClaims(report.claims, { known, cited: context.works, works, replaced }),
    comparedWith: approved && { decision: approved.decision, at: approved.at, byName: approved.byName },
    changes: approved ? changes : [],
    changedFields: approved
      ? [
          ...changedFields(approved.data, data, schema, [...passagesBefore, ...passages].map(({ text }) => text)),
          ...(approved.isExact ? [] : ['What its pictures show, or say']),
        ]
      : [],
  }
} // prettier-ignore

const placed = (claims: readonly Claim[]) => new Map(claims.map(({ path, start }, at) => [`${path}/${start}`, at]))

/** The pictures of a page by their id, as far as they are there. Their files are read at the door that visitors read them at. */
function picturesOf({ context: { page } }: ReadPage): Map<string, { url: string; alt: string }> {
  return new Map(
    [...(page?.related ?? [])].flatMap(([key, { alt, filename }]): [string, { url: string; alt: string }][] =>
      key.startsWith('media/') && typeof filename === 'string'
        ? [[key.slice('media/'.length), { url: `/media/${encodeURIComponent(filename)}`, alt: String(alt ?? '') }]]
        : [],
    ),
  )
}
