import { SaxesParser } from 'saxes'

/** An element of a document: its name, its attributes, the text in it and the elements in it. */
export type XmlElement = { name: string; attributes: Record<string, string>; text: string; children: XmlElement[] }

/** Reads a document of XML as strictly as the specification (1.0, with namespaces) asks; throws where it is not well formed. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, name }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const element = { name, attributes: values, text: '', children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (words) => (open.at(-1)!.text += words))
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  return root.children[0]!
}

/** The texts of all elements of a name, wherever they stand. */
export const textsOf = (element: XmlElement, name: string): string[] => [
  ...(element.name === name ? [element.text] : []),
  ...element.children.flatMap((child) => textsOf(child, name)),
]
