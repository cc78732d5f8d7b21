/** What a parser answers: the value in its one stored form, or a sentence that says what is wrong and how it should look. */
export type Parsed<Value = string> = { ok: true; value: Value } | { ok: false; why: string }
