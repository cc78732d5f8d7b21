import { SERVER, type Example } from './chapter.ts'
import { CHAPTERS } from './chapters.ts'

type NamesIn<Each> = Each extends { examples: infer Examples } ? keyof Examples : never
export type ExampleName = NamesIn<(typeof CHAPTERS)[number]>

/** The examples of the page for developers, by name, as they are written for a server. */
export function examplesFor(server: string): Record<ExampleName, Example> {
  const all = CHAPTERS.flatMap(({ examples }) => Object.entries<Example>(examples))
  const written = all.map(([name, example]) => [name, { ...example, code: example.code.replaceAll(SERVER, server) }])
  return Object.fromEntries(written) as Record<ExampleName, Example>
}
