const ROWS =
  /^[^\p{L}]{0,4}(?:call|text|call\/text|phone|tel|telephone|fax|mobile|whatsapp|e-?mail|mail|website|web|instagram|facebook|twitter|tiktok|youtube|yelp|address|location|hours|opening hours)\b[^:.]{0,20}:/iu
const PHONE = /(?:\+?\d[\d\s().–-]{6,}\d)/
const ADDRESS = /\S@\S+\.\p{L}|\bwww\.\S|\bhttps?:\/\/|\p{Lu}{2}\s\d{5}\b|\b\p{Lu}{1,2}\d{1,2}\p{Lu}?\s\d\p{Lu}{2}\b/u

/** The longest line of an address book; what is longer speaks. */
const LONGEST = 120

/** Tells whether a line only says how to reach the clinic: a number, an address, a profile. */
export function isContactLine(text: string): boolean {
  if (text.length > LONGEST) return false
  if (ROWS.test(text)) return true
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0
  return (PHONE.test(text) && words < 5) || (ADDRESS.test(text) && words < 12)
}
