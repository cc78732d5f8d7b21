import type { Source } from '../rule.ts'

/** What rules about whole pages and about cited works rest on; `basis` says whether the text itself was read. */
export const FTC_GUIDANCE: Source = {
  authority: 'FTC',
  document: 'Health Products Compliance Guidance (December 2022)',
  url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  basis: 'read',
}
export const AHPRA_EVIDENCE: Source = {
  authority: 'Ahpra',
  document: 'acceptable evidence in health advertising',
  url: 'https://www.ahpra.gov.au/Resources/Advertising-hub.aspx',
  basis: 'read',
}
export const NCD: Source = {
  authority: 'CMS',
  document: 'National Coverage Determination 30.3.3',
  url: 'https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=373',
  basis: 'read',
}
export const ASA_RULING: Source = {
  authority: 'ASA',
  document: 'ruling A17-387447 and CAP AdviceOnline “Health: Acupuncture”',
  url: 'https://www.asa.org.uk/advice-online/health-acupuncture.html',
  basis: 'read',
}
export const WCAG: Source = {
  authority: 'W3C',
  document: 'Web Content Accessibility Guidelines 2.1',
  url: 'https://www.w3.org/TR/WCAG21/',
  basis: 'read',
}
export const HIPAA_AUTHORIZATION: Source = {
  authority: 'HHS Office for Civil Rights',
  document: '45 CFR 164.508(a)(3) and (c): written authorization before marketing',
  url: 'https://www.ecfr.gov/current/title-45/section-164.508',
  basis: 'read',
}
export const CA_651_PICTURES: Source = {
  authority: 'California',
  document: 'Business and Professions Code section 651(b)(3)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=651',
  basis: 'read',
}
export const FTC_REVIEWS: Source = {
  authority: 'FTC',
  document: '16 CFR 465 (in force since 21 October 2024)',
  url: 'https://www.ecfr.gov/current/title-16/part-465',
  basis: 'read',
}
export const FTC_TYPICAL: Source = {
  authority: 'FTC',
  document: '16 CFR 255.2(b)',
  url: 'https://www.ecfr.gov/current/title-16/section-255.2',
  basis: 'read',
}
export const FLORIDA_NAME: Source = {
  authority: 'Florida Board of Acupuncture',
  document: 'F.A.C. 64B1-9.007(1)(f): conspicuously identify the licensee by name',
  url: 'https://flrules.org/gateway/ruleNo.asp?id=64B1-9.007',
  basis: 'read',
}
export const GDPR_HEALTH: Source = {
  authority: 'Data protection authorities',
  document: 'Regulation (EU) 2016/679 (GDPR), article 9',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  basis: 'memory',
}
export const UNFAIR_PRACTICES: Source = {
  authority: 'National consumer authorities',
  document: 'Directive 2005/29/EC, Annex I no. 17',
  url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
  basis: 'memory',
}
export const BAEUMLER: Source = {
  authority: 'Bäumler and others 2021',
  document: 'BMJ Open e045961, how often acupuncture does harm',
  url: 'https://doi.org/10.1136/bmjopen-2020-045961',
  basis: 'read',
}
/** A rule of ours; `document` says what it follows, if anything. */
export const ours = (document = ''): Source => ({ authority: 'Citewell', document, basis: 'policy' })
