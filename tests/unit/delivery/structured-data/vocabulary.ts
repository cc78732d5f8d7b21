import { readFileSync } from 'node:fs'
import ts from 'typescript'

const FILE = 'node_modules/schema-dts/dist/schema.d.ts'

type Declared = { parents: string[]; properties: string[]; type: string | undefined }

/** The interfaces of schema-dts, which are the types of schema.org with their properties. */
function readDeclarations(): Map<string, Declared> {
  const source = ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.ES2022)
  const found = new Map<string, Declared>()
  for (const node of source.statements) {
    if (!ts.isInterfaceDeclaration(node)) continue
    const parents = (node.heritageClauses ?? []).flatMap(({ types }) =>
      types.map(({ expression }) => (expression as ts.Identifier).text),
    )
    const members = node.members.filter(ts.isPropertySignature)
    const named = members.map(({ name, type }) => ({ name: (name as ts.StringLiteral).text, type }))
    const type = named.find(({ name }) => name === '@type')?.type
    found.set(node.name.text, {
      parents,
      properties: named.map(({ name }) => name),
      type: type && ts.isLiteralTypeNode(type) ? (type.literal as ts.StringLiteral).text : undefined,
    })
  }
  return found
}

/** Of each type of schema.org, the properties that it has, its own and those of the types above it. */
export function readVocabulary(): Map<string, ReadonlySet<string>> {
  const declared = readDeclarations()
  const propertiesOf = (name: string): string[] => {
    const { parents = [], properties = [] } = declared.get(name) ?? {}
    return [...properties, ...parents.flatMap(propertiesOf)]
  }
  return new Map(
    [...declared].flatMap(([name, { type }]) => (type === undefined ? [] : [[type, new Set(propertiesOf(name))]])),
  )
}

/** What of a text that uses the types of schema-dts TypeScript objects to. */
export function objectionsTo(code: string): string[] {
  const file = `${process.cwd()}/tests/unit/delivery/structured-data/samples-of-this-run.ts`
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile, readFile } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.readFile = (name) => (name === file ? code : readFile(name))
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 2_000))
}
