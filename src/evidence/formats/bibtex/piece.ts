/** A part of a value: words between braces or quotes, or a short name that an `@string` stands for. */
export type Piece = { kind: 'text' | 'name'; text: string }
