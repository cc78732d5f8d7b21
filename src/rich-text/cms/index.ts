/** Teaches Payload the rich-text schema: the field, its editor and its check. */
export { richTextField } from './rich-text.fields.ts'
