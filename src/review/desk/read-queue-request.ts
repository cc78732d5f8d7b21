import { Problem } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'
import { PAGE_STATES, type PageState } from '../pages/page-workflow.ts'

/** Orders of the queue: as there is to do, by the day it is due, by what is at stake, by title, the newest submission first. */
export const QUEUE_ORDERS = ['to-do', 'due', 'risk', 'title', 'submitted'] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

/** What part of the queue somebody wants. */
export type QueueRequest = {
  clinic: string | null
  state: PageState | null
  sort: QueueOrder
  limit: number
  page: number
}

const USUAL = 50
const MOST = 100

/** Reads the query of the queue; what is left out or empty is as usual. Refuses (400) what nobody can mean. */
export function readQueueRequest(query: Readonly<Record<string, unknown>>): QueueRequest {
  const clinic = textIn(query, 'clinic')
  if (clinic !== null && !isRecordId(clinic)) throw wrong('clinic', 'The clinic is named by its id.')
  const states = Object.keys(PAGE_STATES) as PageState[]
  return {
    clinic,
    state: oneOf(query, 'state', states),
    sort: oneOf(query, 'sort', QUEUE_ORDERS) ?? 'to-do',
    limit: numberIn(query, 'limit', USUAL, MOST),
    page: numberIn(query, 'page', 1, 10_000),
  }
}

const wrong = (path: string, message: string) => new Problem('request/invalid', message, [{ path, message }])

function textIn(query: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = query[name]
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return value
  throw wrong(name, `Give “${name}” once.`)
}

function oneOf<Value extends string>(
  query: Readonly<Record<string, unknown>>,
  name: string,
  values: readonly Value[],
): Value | null {
  const text = textIn(query, name)
  const value = values.find((each) => each === text) ?? null
  if (text !== null && value === null) throw wrong(name, `“${name}” is one of ${values.join(', ')}.`)
  return value
}

function numberIn(query: Readonly<Record<string, unknown>>, name: string, usual: number, most: number): number {
  const text = textIn(query, name)
  if (text === null) return usual
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= most) return number
  throw wrong(name, `“${name}” is a whole number from 1 to ${most}.`)
}
