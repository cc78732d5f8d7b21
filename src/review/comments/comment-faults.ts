import type { ProblemPlace } from '#platform/problem.ts'

/** A comment as it is sent, or as it lies there. */
export type CommentWords = {
  collection: string
  page: string
  text: string
  thread: string | null
  anchor: { path: string; quote: string; prefix: string; suffix: string } | null
}

/** A page takes so many comments; whoever needs more is not talking about the page. */
export const MOST_COMMENTS = 1_000

/** What is wrong with a new comment. `thread` is the comment that it answers, null if there is none of that id. */
export function commentFaults(
  sent: CommentWords,
  thread: Pick<CommentWords, 'collection' | 'page' | 'thread'> | null,
  onPage: number,
): ProblemPlace[] {
  const faults: [string, string | false][] = [
    ['text', sent.text.trim() === '' && 'Write something.'],
    ['thread', sent.thread !== null && threadFault(sent, thread)],
    ['anchor', sent.anchor !== null && anchorFault(sent.anchor, sent.thread !== null)],
    ['page', onPage >= MOST_COMMENTS && `This page has ${MOST_COMMENTS} comments, and takes no more.`],
  ]
  return faults.flatMap(([path, message]) => (message === false ? [] : [{ path, message }]))
}

function threadFault(
  { collection, page }: CommentWords,
  thread: Pick<CommentWords, 'collection' | 'page' | 'thread'> | null,
): string | false {
  if (thread === null || thread.collection !== collection || thread.page !== page)
    return 'The comment that you answer is not on this page.'
  return thread.thread !== null && 'This is an answer. Answer the comment that the thread began with.'
}

function anchorFault({ path, quote }: NonNullable<CommentWords['anchor']>, isAnswer: boolean): string | false {
  if (isAnswer) return 'An answer stands with the comment that it answers: leave its anchor out.'
  if (path.trim() !== '' && quote.trim() !== '') return false
  return 'Give the path of the words, and the words themselves.'
}
