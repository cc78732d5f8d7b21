/** Whose consent a picture needs: nobody's (no person, or a bought one), staff's, or a patient's written authorisation. */
export const CONSENT_KINDS = ['none-needed', 'staff', 'patient-authorised'] as const
export type ConsentKind = (typeof CONSENT_KINDS)[number]

/** `document` is the signed form (an id, or anything that stands for it); `expiresOn` a day or an instant, ISO 8601. */
export type Consent = { kind?: ConsentKind | null; document?: unknown; expiresOn?: string | null }

type Finding = { code: string; message: string; where: string }

/**
 * What is missing in a consent before the picture can be kept.
 * A patient's picture is health information: its use in advertising needs a written authorisation with an end
 * (45 CFR 164.508(c)(1)(v)).
 */
export function checkConsent(consent: Consent): Finding[] {
  if (consent.kind !== 'patient-authorised') return []
  const findings: Finding[] = []
  if (consent.document === undefined || consent.document === null || consent.document === '')
    findings.push({
      code: 'consent/no-document',
      message: 'A patient can be seen: attach the authorisation they signed.',
      where: 'consent.document',
    })
  if (!consent.expiresOn)
    findings.push({
      code: 'consent/no-end',
      message: 'A patient can be seen: say on which day their authorisation ends.',
      where: 'consent.expiresOn',
    })
  return findings
}

/** Tells whether a consent has ended by a day (`2026-03-01`); its last day still counts. */
export function isConsentOver(consent: Consent, today: string): boolean {
  return typeof consent.expiresOn === 'string' && consent.expiresOn.slice(0, 10) < today.slice(0, 10)
}
