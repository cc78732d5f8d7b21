import ts from 'typescript'

type Json = { [name: string]: unknown }

/** What schemas are made with: those that have a name of their own are put among `named`, once, beside those `taken`. */
type Making = {
  checker: ts.TypeChecker
  taken: ReadonlySet<string>
  named: Map<string, Json>
  names: Map<ts.Type, string>
}

/** As JSON says it: what may be undefined may be missing, a date is a text. */
function schemaOf(making: Making, type: ts.Type, at: ts.Node): Json {
  const { flags } = type
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return {}
  if (flags & ts.TypeFlags.Null) return { type: 'null' }
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
  if (flags & ts.TypeFlags.BooleanLiteral) return { const: making.checker.typeToString(type) === 'true' }
  if (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return { type: 'string' }
  if (flags & ts.TypeFlags.Number) return { type: 'number' }
  if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' }
  if (type.isUnion()) return schemaOfUnion(making, type, at)
  return schemaOfObject(making, type, at)
}

function schemaOfUnion(making: Making, type: ts.UnionType, at: ts.Node): Json {
  const kinds = type.types.filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)))
  const literals = kinds.filter((each) => each.isStringLiteral() || each.isNumberLiteral())
  const truths = kinds.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral)
  const rest = kinds.filter((each) => !literals.includes(each as never) && !truths.includes(each))
  const parts = [
    ...(literals.length > 0 ? [{ enum: literals.map(({ value }) => value as unknown) }] : []),
    ...(truths.length === 2 ? [{ type: 'boolean' }] : truths.map((each) => schemaOf(making, each, at))),
    ...rest.map((each) => schemaOf(making, each, at)),
  ]
  if (parts.some((part) => Object.keys(part).length === 0)) return {}
  return parts.length === 1 ? parts[0]! : { anyOf: parts }
}

function schemaOfObject(making: Making, type: ts.Type, at: ts.Node): Json {
  const symbol = type.aliasSymbol ?? type.getSymbol()
  const name = symbol?.getName() ?? ''
  if (name === 'Date') return { type: 'string', format: 'date-time' }
  if (making.checker.isArrayType(type) || making.checker.isTupleType(type)) {
    const items = making.checker.getTypeArguments(type as ts.TypeReference)
    const kinds = [...new Set(items)]
    return {
      type: 'array',
      items:
        kinds.length === 1
          ? schemaOf(making, kinds[0]!, at)
          : { anyOf: kinds.map((each) => schemaOf(making, each, at)) },
    }
  }
  const isOurs = type.aliasSymbol !== undefined || symbol?.declarations?.some(ts.isInterfaceDeclaration) === true
  if (
    !isOurs ||
    type.aliasTypeArguments ||
    !/^[A-Z]\w+$/.test(name) ||
    /^(Record|Pick|Omit|Partial|Readonly)$/.test(name)
  )
    return propertiesOf(making, type, at)
  const known = making.names.get(type)
  if (known !== undefined) return { $ref: `#/components/schemas/${known}` }
  let own = name
  while (making.named.has(own) || making.taken.has(own)) own = `${own}Told`
  making.names.set(type, own)
  making.named.set(own, {})
  making.named.set(own, { ...wordsOf(making, symbol!), ...propertiesOf(making, type, at) })
  return { $ref: `#/components/schemas/${own}` }
}

function propertiesOf(making: Making, type: ts.Type, at: ts.Node): Json {
  const properties: Json = {}
  const required: string[] = []
  for (const property of making.checker.getPropertiesOfType(type)) {
    const inner = making.checker.getTypeOfSymbolAtLocation(property, at)
    if (inner.getCallSignatures().length > 0) continue
    properties[property.getName()] = { ...wordsOf(making, property), ...schemaOf(making, inner, at) }
    const mayBeMissing = property.flags & ts.SymbolFlags.Optional || holdsUndefined(inner)
    if (!mayBeMissing) required.push(property.getName())
  }
  const index = making.checker.getIndexTypeOfType(type, ts.IndexKind.String)
  return {
    type: 'object',
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(index === undefined ? {} : { additionalProperties: schemaOf(making, index, at) }),
  }
}

const wordsOf = ({ checker }: Making, symbol: ts.Symbol): Json => {
  const description = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim()
  return description === '' ? {} : { description }
}

const holdsUndefined = (type: ts.Type): boolean =>
  Boolean(type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) ||
  (type.isUnion() && type.types.some(holdsUndefined))

/** The schemas of the types that the named interfaces of a file hold, by the names of their members. */
export function schemasIn(
  file: string,
  interfaces: readonly string[],
  taken: ReadonlySet<string>,
): { tables: Map<string, Json>[]; named: Map<string, Json> } {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: { compilerOptions: object } }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd())
  const program = ts.createProgram([file], { ...options, incremental: false, tsBuildInfoFile: undefined, noEmit: true })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)!
  const making: Making = { checker, taken, named: new Map(), names: new Map() }
  const tables = interfaces.map((name) => {
    const found = source.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name)
    if (!found) throw new Error(`There is no interface ${name} in ${file}.`)
    const members = checker.getPropertiesOfType(checker.getTypeAtLocation(found))
    return new Map(
      members.map((each) => [each.getName(), schemaOf(making, checker.getTypeOfSymbolAtLocation(each, found), found)]),
    )
  })
  return { tables, named: making.named }
}
