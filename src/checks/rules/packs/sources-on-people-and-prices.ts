import type { Source } from '../rule.ts'

/** Laws and guidance on people, offers and devices that several rules rest on; `basis` says whether the text itself was read. */
export const AHPRA_SAFE: Source = {
  authority: 'Ahpra and Chinese Medicine Board',
  document: 'advertising examples for Chinese medicine: "safe" needs an acknowledgement of adverse events',
  url: 'https://www.ahpra.gov.au/Resources/Advertising-hub.aspx',
  basis: 'read',
}
export const AHPRA_TITLES: Source = {
  authority: 'Ahpra',
  document: 'Health Practitioner Regulation National Law, protected titles',
  url: 'https://www.ahpra.gov.au/Resources/Advertising-hub.aspx',
  basis: 'read',
}
export const FTC_ENDORSEMENTS: Source = {
  authority: 'FTC',
  document: '16 CFR 255.2(a): endorsements by consumers are not scientific evidence',
  url: 'https://www.ecfr.gov/current/title-16/section-255.2',
  basis: 'read',
}
export const STATE_BOARDS: Source = { authority: 'State boards', document: '', basis: 'memory' }
export const GDPR: Source = {
  authority: 'Data protection authorities',
  document: 'Regulation (EU) 2016/679 (GDPR)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  basis: 'memory',
}
export const HIPAA_IDENTIFIERS: Source = {
  authority: 'HHS Office for Civil Rights',
  document: '45 CFR 164.514(b)(2), identifiers',
  url: 'https://www.ecfr.gov/current/title-45/section-164.514',
  basis: 'memory',
}
export const MEDICARE_NCD: Source = {
  authority: 'CMS',
  document: 'National Coverage Determination 30.3.3 (from 21 January 2020)',
  url: 'https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=373',
  basis: 'read',
}
/** A rule of our own, for the sake of readers. */
export const policy = (document: string): Source => ({ authority: 'Citewell', document, basis: 'policy' })
