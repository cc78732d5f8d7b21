import { answerTo } from './answer-to.ts'
import { cuesOf } from './cues.ts'
import type { Guard } from './guard.ts'

const sends = cuesOf(
  '(begins|begin|starts|start|belongs|belong|is a matter|are a matter) (with|to|for|in) ..2 (doctor|doctors|physician|gp|specialist|hospital|therapist|oncologist|psychiatrist|emergency)',
  '{..3 why|instead|need|without|rather|skip|not} (~ask|~tell|~speak|~talk|~check|~consult|~see|~discuss|~inform|~contact|~call|discussion|conversation) ..6 (doctor|doctors|physician|prescriber|gp|surgeon|oncologist|specialist|pharmacist|midwife|consultant|cardiologist|neurologist|psychiatrist|nurse|dentist|(who|whoever) ..2 (prescribed|prescribes|wrote))',
  '(with|without|under|unless|until|by|from|after) ..4 (doctor|physician|prescriber|gp|surgeon|oncologist|pharmacist|psychiatrist) ..2 (approval|advice|consent|says|agrees|guidance|supervision|first|ok|blessing|permission)',
  '(your|their|the|a) (doctor|physician|prescriber|gp|surgeon|oncologist|pharmacist|psychiatrist) ..1 (tells|asks|advises|told|says|decides|may|will|should|might)',
)

/**
 * Sends people to their doctor: "ask your doctor before you stop a medicine" is the contrary of "stop your medicine". A question may
 * do so in its answer.
 */
export const isDoctorFirst: Guard = (_, reading, paragraph) =>
  [reading, ...answerTo(reading, paragraph)].some((one) => sends(one).length > 0)
