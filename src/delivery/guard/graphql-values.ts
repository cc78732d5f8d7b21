import type { DirectiveNode, FieldNode, OperationDefinitionNode, ValueNode } from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** The values of an operation's variables, defaults included, as far as they are given. */
export function variablesOf(operation: OperationDefinitionNode, given: Variables): Variables {
  const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    if (Object.hasOwn(given, name)) values[name] = given[name]
    else if (defaultValue) values[name] = valueOf(defaultValue, {})
  }
  return values
}

/** The plain value of a literal or a variable; `undefined` for a variable that is not given. */
export function valueOf(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case 'Variable':
      return variables[node.name.value]
    case 'IntValue':
    case 'FloatValue':
      return Number(node.value)
    case 'StringValue':
    case 'EnumValue':
    case 'BooleanValue':
      return node.value
    case 'NullValue':
      return null
    case 'ListValue':
      return node.values.map((value) => valueOf(value, variables))
    case 'ObjectValue':
      return Object.fromEntries(node.fields.map((field) => [field.name.value, valueOf(field.value, variables)]))
  }
}

/** The value of a named argument; `undefined` if it is not given. */
export function argumentOf(node: FieldNode | DirectiveNode, name: string, variables: Variables): unknown {
  const argument = node.arguments?.find((each) => each.name.value === name)
  return argument ? valueOf(argument.value, variables) : undefined
}
