import { sql } from '@payloadcms/db-postgres'
import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { checkCustomerRule } from '../../rules/check-customer-rule.ts'
import { SHIPPED_RULES } from '../../rules/shipped-rules.ts'
import { whyTooHeavy } from '../../rules/weigh-rules.ts'
import { customerRuleOf } from './customer-rule-of.ts'

/** One at a time may put a rule in force; the number is ours alone among advisory locks. */
const RULES_LOCK = 4_127_006

type Rule = Readonly<Record<string, unknown>> & { id: string }

/**
 * Refuses a rule that cannot be read, that would make saves slow, or that does not do with its own examples what it says, each at
 * its field; and one that takes the name of a shipped rule, as a report could then mean either. One that is not in force, too.
 */
export const refuseFailingRules: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const record = { ...originalDoc, ...data }
  const rule = customerRuleOf(record)
  const isShipped = SHIPPED_RULES.some(({ id }) => id === rule.code)
  const message = `${rule.code} is a rule that comes with Citewell. Choose another code, like OURS-001.`
  const errors = [...(isShipped ? [{ path: 'code', message }] : []), ...checkCustomerRule(rule)]
  if (errors.length === 0 && record.isActive !== false) {
    const others = await othersInForce(req, (originalDoc as Rule | undefined)?.id)
    const why = whyTooHeavy([...others.map(customerRuleOf), rule])
    if (why !== null) errors.push({ path: 'isActive', message: why })
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}

/** The other rules in force. Who saves one meanwhile waits for this save, so that two together cannot be too heavy. */
async function othersInForce(req: PayloadRequest, id: string | undefined): Promise<Rule[]> {
  await executeIn(req, sql`select pg_advisory_xact_lock(${RULES_LOCK})`)
  const { docs } = await req.payload.db.find<Rule>({
    collection: 'rules',
    where: { isActive: { equals: true } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.filter((other) => other.id !== id)
}
