/** What strangers ask by REST, answered from published records. */
export { answerPublished, type AnswerPublished } from './answer-published.ts'
