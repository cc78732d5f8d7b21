type Tree = { [key: string]: Tree | string }

/**
 * Builds what `where[or][0][title][equals]=x` stands for, as `qs` does: each bracket one level, `[]` the next number.
 * Where two parts disagree (a value and a level of the same name) the level wins, so nothing escapes the count.
 */
export function queryTree(parts: { keys: string[]; value: string }[]): Tree {
  const root: Tree = Object.create(null) as Tree
  for (const { keys, value } of parts) {
    let at = root
    for (const [index, key] of keys.entries()) {
      const name = key === '' ? String(Object.keys(at).length) : key
      const isLast = index === keys.length - 1
      const there = at[name]
      if (isLast) {
        if (there === undefined) at[name] = value
        else if (typeof there === 'string')
          at[name] = Object.assign(Object.create(null) as Tree, { 0: there, 1: value })
        else there[String(Object.keys(there).length)] = value
      } else {
        if (typeof there !== 'object') at[name] = Object.create(null) as Tree
        at = at[name] as Tree
      }
    }
  }
  return root
}
