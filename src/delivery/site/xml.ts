const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What may not stand in a document of XML 1.0 in any form (its production 2, `Char`). */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Makes a text safe to stand in XML, between tags and in quoted attributes alike; what XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  text.replace(NO_CHARACTER, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** An element with a text in it. */
export const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

/** A document of XML with its elements, one a line. */
export const xmlDocument = (lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines.filter((line) => line !== '').join('\n')}\n`
