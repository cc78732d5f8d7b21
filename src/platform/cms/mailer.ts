import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import type { Env } from '../env.ts'

const NAME = 'Citewell'

/** Without SMTP no mail leaves; that one was due is logged, never its words: a reset link is a key. */
const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: NAME,
  sendEmail: async () => {
    payload.logger.warn('An e-mail was not sent: set SMTP_URL and MAIL_FROM to send mail.')
  },
})

/** How the server sends mail: by the configured SMTP server, else not at all. */
export function mailer(mail: Env['mail']): EmailAdapter | Promise<EmailAdapter> {
  if (mail === null) return noMail
  return nodemailerAdapter({
    defaultFromAddress: mail.from,
    defaultFromName: NAME,
    skipVerify: true, // a mail server that is away must not keep the clinic's pages from being served
    transportOptions: mail.url as never,
  })
}
