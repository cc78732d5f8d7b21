const HEAD = 4 * 1024
const TAIL = 64 * 1024

/** Marks of a second file inside a picture; each long enough that chance does not make it in a photo's noise. */
const MARKS = /<!doctype html|<html[\s>]|<script[\s>/]|<svg[\s>]|<\?php\s|%pdf-1/i
const END_OF_ZIP = 'PK\u0005\u0006\0\0\0\0'

const latin1 = new TextDecoder('latin1')

/**
 * Tells whether a picture is at the same time a web page, program, PDF or archive (a polyglot).
 * Looks where such files must show themselves: browsers sniff the first 1,445 bytes (WHATWG MIME Sniffing),
 * archives are read from the end. Pictures are drawn anew anyway; this is to tell the sender.
 */
export function holdsAnotherFile(bytes: Uint8Array): boolean {
  const head = latin1.decode(bytes.subarray(0, HEAD))
  const tail = latin1.decode(bytes.subarray(Math.max(0, bytes.length - TAIL)))
  return MARKS.test(head) || MARKS.test(tail) || tail.includes(END_OF_ZIP)
}
