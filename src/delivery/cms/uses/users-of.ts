import type { PayloadRequest } from 'payload'
import { readablePages, type ReadablePage } from '#review/cms/index.ts'
import { pagesUsing, type Used } from './pages-using.ts'

/** A page that uses a record, with its sides that do. */
export type UsingPage = ReadablePage

/** The pages that use any of these records, as far as the visitor may read them, in the order of `pagesUsing`; `hidden` counts the others. */
export async function usersOf(
  req: PayloadRequest,
  used: Used,
  ids: readonly string[],
): Promise<{ pages: UsingPage[]; hidden: number }> {
  return readablePages(req, await pagesUsing(req, used, ids))
}
