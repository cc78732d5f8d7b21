import type { Payload } from 'payload'

/** A notice, and the address of whoever was told. */
export type MailedNotice = {
  email: string
  collection: string | null
  page: string | null
  title: string
  text: string | null
}

/** Kept on Payload, not in the module: Next's bundle holds a second copy of this file in the same process. */
const QUEUE = Symbol.for('citewell.mails')
type Queue = { waiting: number; last: Promise<void> }
type Mailing = { [QUEUE]?: Queue }

/** While a mail server is away mails pile up; behind so many none is added, as the notices stand in the admin all the same. */
const MOST_WAITING = 1_000

/** Sends notices by e-mail, one after the other, behind the caller's back; several for one person in one mail. Never throws. */
export function mailNotices(payload: Payload, notices: readonly MailedNotice[]): void {
  if (payload.email.name === 'none') return
  const queue = ((payload as Mailing)[QUEUE] ??= { waiting: 0, last: Promise.resolve() })
  for (const mail of mailsOf(payload, notices)) {
    if (queue.waiting >= MOST_WAITING) {
      payload.logger.warn('Too many e-mails wait to be sent, so a notice stands in the admin only.')
      continue
    }
    queue.waiting += 1
    queue.last = queue.last
      .then(async () => void (await payload.sendEmail(mail)))
      .catch((err: unknown) => payload.logger.warn({ err, msg: 'A notice could not be sent by e-mail.' }))
      .finally(() => (queue.waiting -= 1))
  }
}

/** Resolves when every mail that waits now was sent or given up. */
export const mailsSent = async (payload: Payload): Promise<void> => (payload as Mailing)[QUEUE]?.last

function mailsOf(payload: Payload, notices: readonly MailedNotice[]): { to: string; subject: string; text: string }[] {
  const byPerson = new Map<string, MailedNotice[]>()
  for (const each of notices) byPerson.set(each.email, [...(byPerson.get(each.email) ?? []), each])
  return [...byPerson].map(([to, own]) => ({
    to,
    subject: own.length === 1 ? own[0]!.title : `${own.length} notices from Citewell`,
    text: `${own.map((each) => wordsOf(payload, each)).join('\n\n')}\n`,
  }))
}

function wordsOf({ config }: Payload, { collection, page, text, title }: MailedNotice): string {
  const admin = `${config.serverURL}${config.routes.admin}`
  const link = collection && page ? `${admin}/collections/${collection}/${page}` : admin
  return [title, ...(text ? [text] : []), link].join('\n')
}
