import { checkConsent, isConsentOver, type Consent } from './consent.ts'

/** The parts of a picture's record that rules look at. */
export type Picture = {
  alt?: string | null
  caption?: string | null
  decorative?: boolean | null
  consent?: Consent | null
}

export type PictureFinding = { code: string; message: string; where: string }

/** What stands between a picture and a page that shows it on a day (`2026-03-01`; left out: the end of consent is not judged). */
export function checkPicture(picture: Picture, today?: string): PictureFinding[] {
  const findings: PictureFinding[] = []
  const alt = picture.alt?.trim() ?? ''
  if (alt === '' && !picture.decorative)
    findings.push({
      code: 'picture/no-alt',
      message: 'Describe the picture for those who cannot see it, or mark it as decoration.',
      where: 'alt',
    })
  const consent = picture.consent ?? {}
  findings.push(...checkConsent(consent))
  if (today !== undefined && isConsentOver(consent, today))
    findings.push({
      code: 'consent/over',
      message: `The consent for this picture ended on ${consent.expiresOn?.slice(0, 10)}. Renew it or choose another picture.`,
      where: 'consent.expiresOn',
    })
  return findings
}
