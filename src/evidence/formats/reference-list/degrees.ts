/**
 * Degrees and titles that sites glue to the names of authors; none is part of a name. Told from initials by where they
 * stand: after a given name, or alone between commas.
 */
const PLAIN = `PhD|Ph\\.D\\.?|MD|M\\.D\\.?|KMD|OMD|O\\.M\\.D\\.?|DOM|D\\.O\\.M\\.?|DO|D\\.O\\.?|DC|D\\.C\\.?|ND|N\\.D\\.?|DPT|PT|RPT|MPT|RN|BSN|MSN|DNP|NP|FNP|CNM|PA-C|PA|
  LAc|Lac|L\\.Ac\\.?|LicAc|Lic\\.Ac\\.?|RAc|R\\.Ac\\.?|MAc|M\\.Ac\\.?|BAc|DAc|DACM|D\\.A\\.C\\.M\\.?|DAOM|D\\.A\\.O\\.M\\.?|DAcCHM|DTCM|TCMD|MAOM|MSOM|MTOM|MTCM|MSTOM|MSTCM|CMD|BTCM|
  DiplAc|Dipl\\.\\s?Ac\\.?|DiplOM|Dipl\\.\\s?O\\.?M\\.?|AP|A\\.P\\.|FAAMA|FABORM|FAIHM|MBAcC|
  MBBS|MBChB|MB\\sBS|MB|BCh|BM|MRCP|FRCP|FRACP|MRCGP|FRCA|FACP|FAAP|FACS|FAHA|FAAN|FRCPC|
  MSc|M\\.Sc\\.?|MS|M\\.S\\.|MPH|M\\.P\\.H\\.?|MHS|MHSc|MHA|MBA|MA|M\\.A\\.|MEd|MPhil|MRes|MSPH|MSCE|MStat|MMed|BSc|B\\.Sc\\.?|BS|BA|BHSc|BMed|
  DrPH|ScD|DSc|D\\.Sc\\.?|DPhil|D\\.Phil\\.?|EdD|Ed\\.D\\.?|PsyD|Psy\\.D\\.?|PharmD|Pharm\\.D\\.?|DHSc|DNSc|DVM|DDS|DMD|JD|LLB|LLM|Dr\\smed|FRCPsych`
const DEGREE = PLAIN.replace(/\s*\n\s*/g, '')

/** One degree. What follows must not make it the beginning of another name, as in `Ma L`. */
export const DEGREE_PATTERN = `(?:${DEGREE})(?![\\p{L}'’-])(?!\\s\\p{Lu}{1,3}[,.;])`
/** Signs of affiliation: asterisks and daggers, raised numbers, and small numbers glued to a letter. */
export const MARKS_PATTERN = `(?:\\s?[*†‡§¶#‖∥⁎✉⁂]+|[¹²³⁰-⁹ᵃ-ᵿ]+(?:[,،]\\s?[¹²³⁰-⁹]+)*|(?<=[\\p{L}.])\\d{1,2}(?:,\\d{1,2}){0,6}(?!\\d))`
