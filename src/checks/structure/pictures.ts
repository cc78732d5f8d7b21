import { dayOf } from '#platform/day.ts'
import { isObject } from '#platform/is-object.ts'
import type { Finding } from '../finding.ts'
import { atField, raise } from '../rules/raise.ts'
import { picturesOn, textOf, type PagePicture } from './page-data.ts'
import { ofPage } from './read-page.ts'

const altOf = ({ alt, data }: PagePicture) => alt.trim() || textOf(data, 'alt')
const captionOf = ({ caption, data }: PagePicture) => caption.trim() || textOf(data, 'caption')

const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?)$|^(?:img|dsc|image|photo|screenshot)[-_ ]?\d+$/i
const LONGEST = 150

/** ACC-001: every picture says what it shows, or is marked as decoration (WCAG 2.1, 1.1.1). */
export const describesPictures = ofPage((page, _read, context): Finding[] =>
  picturesOn(page).flatMap((picture) => {
    const fault = altFault(altOf(picture), picture.data?.decorative === true)
    return fault === null ? [] : raise('ACC-001', atField(picture.path), context, { message: fault })
  }),
)

function altFault(alt: string, isDecorative: boolean): string | null {
  if (isDecorative) return null
  if (alt === '') return 'The picture has no description, and is not marked as decoration.'
  if (FILE_NAME.test(alt)) return `“${alt}” is the name of a file and describes nothing.`
  return alt.length > LONGEST
    ? `The description has ${alt.length} characters; screen readers want ${LONGEST} at most.`
    : null
}

const consentOf = ({ data }: PagePicture) => (isObject(data?.consent) ? data.consent : {})
const showsPatient = (picture: PagePicture) => consentOf(picture).kind === 'patient-authorised'

/** TST-002: a patient is shown only with a signed authorisation that has not ended (45 CFR 164.508). */
export const authorisesPatients = ofPage((page, _read, context): Finding[] =>
  picturesOn(page)
    .filter(showsPatient)
    .flatMap((picture) => {
      const { document, expiresOn } = consentOf(picture)
      const ends = dayOf(expiresOn)
      const fault =
        document === null || document === undefined || document === ''
          ? 'A patient can be seen, and no signed authorisation is on file.'
          : ends === null
            ? 'A patient can be seen, and nobody has recorded when their authorisation ends.'
            : ends < context.today
              ? `A patient can be seen, and their authorisation ended on ${ends}.`
              : null
      return fault === null ? [] : raise('TST-002', atField(picture.path), context, { message: fault })
    }),
)

const SPEAKS = /[“"][^”"]{3,}[”"]|\b(?:I|I'm|I've|my|me)\b/

/** TST-001: a patient's picture with their words is a testimonial, which Australia and Ontario do not allow. */
export const quotesNoPatients = ofPage((page, _read, context): Finding[] =>
  picturesOn(page)
    .filter((picture) => showsPatient(picture) && SPEAKS.test(`${captionOf(picture)} ${altOf(picture)}`))
    .flatMap(({ path }) =>
      raise('TST-001', atField(path), context, {
        message: 'The picture of a patient with their own words is a testimonial.',
      }),
    ),
)

const BEFORE_AFTER = /\bbefore\b.{0,20}\bafter\b/i
const STATED =
  /\b(?:unaltered|not altered|not retouched|results? (?:may |can |will )?(?:vary|differ)|not everyone|differs? between)\b/i
const MODEL = /\bmodels?\b/i
const NO_PERSON =
  /\b(?:anatom|skelet|plastic|3-?d|spine|scale|teaching|computer|role|point) models?\b|\bmodels? of (?:a|the) (?:spine|joint|ear|knee|foot)/i

/** TST-008: pictures of before and after carry the statement that California asks for, and models are said to be models. */
export const labelsPictures = ofPage((page, _read, context): Finding[] =>
  picturesOn(page).flatMap((picture) => {
    const [alt, caption] = [altOf(picture), captionOf(picture)]
    if (BEFORE_AFTER.test(`${alt} ${caption}`) && !STATED.test(caption))
      return raise('TST-008', atField(picture.path), context, {
        message:
          'A picture of before and after needs a statement in its caption: that it is unaltered, and that results differ.',
      })
    if (MODEL.test(alt) && !NO_PERSON.test(alt) && !MODEL.test(caption))
      return raise('TST-008', atField(picture.path), context, {
        message: 'The picture shows a model. Say so in the caption, where everybody sees it.',
      })
    return []
  }),
)

const TITLED = /\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{Ll}+/u
const NAMED = /(?<![.!?] )\b\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}\b/u

/**
 * PRV-004: the picture of a patient names nobody. Places and cameras are dropped from files when they are uploaded, and their names
 * are made anew, from the description: which must not name the patient either.
 */
export const namesNoPatients = ofPage((page, _read, context): Finding[] =>
  picturesOn(page)
    .filter((picture) => showsPatient(picture) && [TITLED, NAMED].some((name) => name.test(altOf(picture))))
    .flatMap(({ path }) =>
      raise('PRV-004', atField(path), context, {
        message:
          'The description of a patient’s picture seems to name the patient; the name of the file is made from it.',
      }),
    ),
)
