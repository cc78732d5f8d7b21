import type { CollectionConfig } from 'payload'
import { isObject } from '#platform/is-object.ts'

type Rules = NonNullable<CollectionConfig['access']>

/**
 * Lets nobody change a record that was merged into another, where a whole record is asked about: by that the admin shows its
 * form to be read only. What is sent to it all the same is refused in words by a hook, with the code that says why.
 */
export function readOnlyOnceMerged(rules: Rules): Rules {
  return {
    ...rules,
    update: (asked) => {
      const record: unknown = asked.data
      if (isObject(record) && record.id && record.mergedInto) return false
      return rules.update?.(asked) ?? false
    },
  }
}
