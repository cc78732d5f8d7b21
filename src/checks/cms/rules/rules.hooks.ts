import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { checkCustomerRule } from '../../rules/check-customer-rule.ts'
import { SHIPPED_RULES } from '../../rules/shipped-rules.ts'
import { customerRuleOf } from './customer-rule-of.ts'

/**
 * Refuses a rule that cannot be read, that would make saves slow, or that does not do with its own examples what it says, each at
 * its field; and one that takes the name of a shipped rule, as a report could then mean either. One that is not in force, too.
 */
export const refuseFailingRules: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const rule = customerRuleOf({ ...originalDoc, ...data })
  const isShipped = SHIPPED_RULES.some(({ id }) => id === rule.code)
  const message = `${rule.code} is a rule that comes with Citewell. Choose another code, like OURS-001.`
  const errors = [...(isShipped ? [{ path: 'code', message }] : []), ...checkCustomerRule(rule)]
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
