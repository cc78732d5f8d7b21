import type { Source } from '../rule.ts'

/** Laws and guidance that several rules rest on, with their public address; `basis` says whether the text itself was read. */
export const FTC_HEALTH: Source = {
  authority: 'FTC',
  document: 'Health Products Compliance Guidance (December 2022)',
  url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  basis: 'read',
}
export const CA_651: Source = {
  authority: 'California',
  document: 'Business and Professions Code section 651(b), no false or misleading public communication',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=651',
  basis: 'read',
}
export const CA_17508: Source = {
  authority: 'California',
  document: 'Business and Professions Code section 17508, evidence must be produced on request',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=17508',
  basis: 'read',
}
export const ASA: Source = { authority: 'ASA', document: 'Advice on acupuncture and Chinese medicine', basis: 'read' }
export const CAP_12: Source = {
  authority: 'ASA',
  document: 'CAP Code section 12',
  url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
  basis: 'read',
}
export const AU_133: Source = {
  authority: 'Ahpra',
  document: 'Health Practitioner Regulation National Law, section 133',
  url: 'https://www.ahpra.gov.au/Resources/Advertising-hub.aspx',
  basis: 'read',
}
/** The standard was read in a quotation on a site that is not the college's own. */
export const ON_COLLEGE: Source = {
  authority: 'CTCMPAO',
  document: 'Standard on advertising, factual and verifiable',
  url: 'https://www.ctcmpao.on.ca/',
  basis: 'memory',
}
