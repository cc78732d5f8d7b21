import type { RequestHandler } from 'express'
import { NOT_FOUND } from '../guard/refusal-of.ts'
import { sendProblem } from './send-problem.ts'

/** Answers whatever no line before it took. */
export const notFound: RequestHandler = (req, res) => sendProblem(req, res, NOT_FOUND())
