import type { ReadClaim } from '../reading/read-claim.ts'

/** A picture with its words, as it is shown. */
export type ShownPicture = { src: string; alt: string; width: number | null; height: number | null; caption: string }

/** Words or facts of one part of a page, each behind its name where that says more. */
export type ShownPart = { title: string; lines: { label: string; text: string; path: string }[] }

/** What a page names: whose name everybody may read, and how many others. */
export type ShownNames = { label: string; names: string[]; hidden: number }

/** A draft, ready to be written as a visitor would see it. All texts are plain, but those that are called `html`. */
export type PreviewPage = {
  kind: string
  title: string
  clinic: string | null
  /** Where the draft is on its way, and whether visitors read an earlier or the same version. */
  state: string
  live: 'nothing' | 'earlier' | 'same'
  html: string | null
  lede: ShownPart['lines']
  parts: ShownPart[]
  pictures: ShownPicture[]
  authors: ShownNames | null
  names: ShownNames[]
  disclaimers: { placement: string; because: string; html: string }[]
  review: { lastReviewedAt: string | null; reviewedBy: string | null; nextReviewOn: string | null }
  claims: ReadClaim[]
}

/** How a page is looked at. */
export type PreviewView = { claims: 'marked' | 'plain'; until: number; links: { marked: string; plain: string } }
