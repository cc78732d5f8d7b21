import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { Answer } from '../../look-up/read-answer.ts'
import type { Service } from '../../look-up/told.ts'

/** An answer as it was kept, word for word, and when it was given. */
export type StoredAnswer = Answer & { at: string }
export type Asked = { service: Service; asked: string }

/** The answers kept since a moment to these questions, by the address that was asked. */
export async function storedAnswers(
  req: PayloadRequest,
  asked: readonly Asked[],
  since: Date,
): Promise<Map<string, StoredAnswer>> {
  if (asked.length === 0) return new Map()
  const { rows } = await executeIn(
    req,
    sql`select asked, status, type, body, at from look_up_answers
      where asked = any(${sql.param(asked.map((one) => one.asked))}::text[]) and at >= ${since.toISOString()}`,
  )
  return new Map(
    rows.map((row) => [
      String(row.asked),
      {
        status: Number(row.status),
        type: (row.type ?? null) as string | null,
        body: String(row.body),
        at: new Date(row.at as string).toISOString(),
      },
    ]),
  )
}

/** Keeps an answer in the place of an older one to the same question. */
export async function storeAnswer(
  req: PayloadRequest,
  { service, asked }: Asked,
  { status, type, body, at }: StoredAnswer,
): Promise<void> {
  await executeIn(
    req,
    sql`insert into look_up_answers (service, asked, status, type, body, at)
      values (${service}, ${asked}, ${status}, ${type}, ${body}, ${at})
      on conflict (service, asked) do update
        set status = excluded.status, type = excluded.type, body = excluded.body, at = excluded.at
        where look_up_answers.at <= excluded.at`,
  )
}
