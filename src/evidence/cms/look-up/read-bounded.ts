/** Thrown when an answer is longer than anything a service has to say about a work. */
export class TooLong extends Error {}

/** The text of an answer, counted as it is unpacked, so that neither an endless nor a tightly packed one fills the memory. */
export async function readBounded(response: Response, most: number): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > most) throw new TooLong()
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > most) throw new TooLong()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
