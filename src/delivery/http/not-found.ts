import type { RequestHandler } from 'express'
import { nothingThere } from '../guard/refusals.ts'
import { sendProblem } from './send-problem.ts'

/** Answers whatever no line before it took. */
export const notFound: RequestHandler = (req, res) => sendProblem(req, res, nothingThere())
