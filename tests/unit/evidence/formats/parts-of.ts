/** Of a value those parts that another names, the missing ones as undefined, to compare the two. */
export function partsOf<Value extends object>(value: Value, wanted: Partial<Value>): Partial<Value> {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, value[name as keyof Value]])) as Partial<Value>
}
