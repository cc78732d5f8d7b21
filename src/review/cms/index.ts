/** Puts every record under the audit trail. */
export { audit, COMMAND, REASON } from './audit.plugin.ts'
export { linkOf, record } from './audit-trail.ts'
export { auditEvents } from './audit-events.collection.ts'
export { disclaimers } from './disclaimers.collection.ts'
