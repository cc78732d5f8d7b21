/**
 * Where the demo shows each kind of thing that real clinic pages hold. `record` is `collection/key`, `path` leads into its data,
 * and `holds` is what must be found there: words, or a piece of the stored JSON.
 */
export type Shown = { record: string; path: string; holds: string }

const pasted = 'articles/acupuncture-for-lower-backs-pasted'
const natural = 'articles/natural-relief-in-alder-bay'
const light = 'articles/light-that-heals'
const reviews = 'articles/acupuncture-for-low-back-pain-what-the-reviews-found'
const visit = 'articles/your-first-visit-step-by-step'
const guidelines = 'articles/why-guidelines-disagree'
const paying = 'articles/paying-for-care-at-quarry-road'
const doors = 'articles/four-doors-one-corridor'
const cups = 'articles/cups-spoons-and-mugwort'
const sciatica = 'articles/does-acupuncture-help-sciatica'
const pregnancy = 'articles/an-aching-back-in-pregnancy'

const at =
  (path: string) =>
  (record: string, holds: string): Shown => ({ record, path, holds })
const body = at('body')
const named = at('name')

/** The kinds, in the order of the list we hold ourselves to, each with the places that show it. */
export const inventory: Record<string, Shown[]> = {
  platform: [at('source.platform')(natural, 'Wix'), at('source.platform')(pasted, 'WordPress')],
  title: [
    at('title')(reviews, 'in Alder Bay | What'),
    at('title')(natural, ': Less Inflammation, Better Sleep, a Stronger Spine'),
    at('title')(sciatica, 'Does Acupuncture Help Sciatica?'),
  ],
  'subtitle, excerpt': [
    at('subtitle')(natural, 'Say goodbye'),
    at('excerpt')(natural, 'Alder Bay’s most trusted acupuncture for lasting back pain relief'),
    body(natural, 'Alder Bay’s most trusted acupuncture for lasting back pain relief'),
  ],
  'author, dates': [
    at('authors')(natural, 'key:people/beatrix-lund'),
    at('source.rawDates')(natural, 'Nov 6, 2025'),
    at('source.rawDates')(natural, 'Updated: 1 day ago'),
    at('authors')(pasted, '[]'),
    at('source.rawDates')(pasted, '[]'),
  ],
  'reading time': [at('source.rawDates')(natural, '4 min read')],
  address: [
    at('address.line2')('locations/alder-bay', 'Suite 3'),
    at('address.line2')('locations/pine-flats', 'Old Sawmill quarter'),
    at('serviceAreas')('locations/wren-island', 'next to the old lighthouse'),
  ],
  phones: [
    at('phones')('locations/alder-bay', '(831) 555-0117'),
    at('phones')('locations/wren-island', '912'),
    body(visit, 'Call/Text: (831) 555-0118'),
    body(pasted, 'Call Now Button'),
  ],
  'e-mail, site, socials': [
    at('socials')('clinics/saltmarsh-acupuncture', 'saltmarsh.acu'),
    at('socials')('clinics/quarry-road', '"network":"facebook"'),
    at('email')('locations/alder-bay', 'harbor@saltmarsh.example'),
    at('website')('clinics/saltmarsh-acupuncture', 'https://saltmarsh.example'),
  ],
  hours: [
    at('hours.status')('locations/wren-island', 'unknown'),
    at('hours.status')('locations/willow-street-pool', 'by-appointment'),
    body(pasted, 'Hours'),
  ],
  notices: [at('notices')('clinics/quarry-road', '(Part C)'), body(pasted, 'Moonflower Plan Now Accepted')],
  offers: [
    at('offers')('clinics/quarry-road', '"terms"'),
    body(light, 'Treatments from $4 once your plan joins in*'),
    body(paying, 'The whole of the terms'),
  ],
  'community line, years': [
    at('about')('clinics/moonflower-room', 'Proudly looking after veterans'),
    at('inPracticeSince')('clinics/saltmarsh-acupuncture', '2017'),
    body(pasted, 'For almost 10 years'),
  ],
  modalities: [
    ...[
      'Acupuncture',
      'Cupping',
      'Gua sha',
      'Moxibustion',
      'Heat',
      'Massage',
      'Chiropractic',
      'Physiotherapy',
      'Stretching',
    ].map((name) => named(`modalities/${name.toLowerCase().replace(' ', '-')}`, name)),
    named('modalities/electro-stimulation', 'Electro-stimulation'),
    named('modalities/micro-needling', 'Micro-needling'),
    named('modalities/laser', 'laser'),
    at('devices')('modalities/led-light', 'Halcyra'),
    named('modalities/movement-therapy', 'Movement'),
    named('modalities/posture-guidance', 'Posture'),
  ],
  conditions: [
    named('conditions/back-pain', 'Back pain'),
    named('conditions/acute-low-back-pain', 'Acute'),
    named('conditions/chronic-low-back-pain', 'Chronic'),
    named('conditions/sciatica', 'Sciatica'),
    named('conditions/lumbar-radiculopathy', 'radiculopathy'),
    at('synonyms')('conditions/herniated-disc', 'Slipped disc'),
    at('synonyms')('conditions/herniated-disc', 'Bulging disc'),
    named('conditions/disc-degeneration', 'degeneration'),
    named('conditions/back-strain', 'strain'),
    named('conditions/back-sprain', 'sprain'),
    named('conditions/back-spasm', 'spasm'),
    named('conditions/facet-joint-pain', 'Facet'),
    named('conditions/spinal-osteoarthritis', 'Osteoarthritis'),
    at('synonyms')('conditions/posture-related-back-pain', 'Postural'),
    at('synonyms')('conditions/back-pain-after-surgery', 'Post-surgical'),
    named('conditions/pregnancy-related-back-pain', 'pregnancy'),
    named('conditions/stress-related-tension', 'stress'),
    ...['Insomnia', 'Migraine', 'Anxiety', 'Depression'].map((name) => named(`conditions/${name.toLowerCase()}`, name)),
  ],
  tradition: [
    body(cups, 'In traditional Chinese medicine'),
    body(cups, 'deficiency and of excess'),
    body(cups, 'look at the tongue'),
    body(natural, 'Your pain is stuck Qi'),
    at('tradition')('modalities/acupuncture', 'is described as qi and blood'),
  ],
  body: [
    body(doors, '"tag":"h4"'),
    body(visit, '"listType":"number"'),
    body(visit, 'Talking (20 minutes).'),
    body(reviews, '"listType":"bullet"'),
    body(pasted, '• swelling'),
    body(pasted, 'Also good for'),
    body(pasted, '1. Lowers PainThe needles'),
    body(guidelines, '\u00a014,\u00a02017'),
    body(guidelines, '“Recommended”'),
    body(guidelines, ' – '),
    body(visit, '📞'),
  ],
  references: [
    body(pasted, 'Mediators Inflamm12(2)'),
    body(pasted, '†'),
    body(pasted, 'Choi TYPhD'),
    body(pasted, 'doi: 10.1097/AJP.0b013e31824909f9'),
    body(reviews, 'key:citations/mu-2020'),
    at('title')('articles/one-room-one-person', 'Wren Island'),
  ],
  'in-text marks': [
    body(pasted, 'This recent study'),
    body(natural, 'An analysis by'),
    body(pasted, '25-30%'),
    body(pasted, 'double blind studies'),
    body(reviews, '"blockType":"cite"'),
  ],
  images: [
    body(pasted, 'Acupuncture needles on a tray'),
    body(light, 'rebuilds tissue while you rest'),
    body(visit, '"blockType":"image"'),
  ],
  'calls to action': [
    body(natural, 'Ready to Find Relief?'),
    body(natural, '"kind":"book"'),
    body(visit, '"kind":"call"'),
    body(doors, '"kind":"visit"'),
    at('callToAction')(reviews, 'Book a first visit in Alder Bay'),
  ],
  disclaimer: [
    body(natural, 'Disclaimer: '),
    body(reviews, '"blockType":"disclaimer"'),
    at('disclaimers')(pregnancy, 'key:disclaimers/pregnancy'),
  ],
  'related, recent posts': [
    at('relatedArticles')(reviews, 'key:articles/why-guidelines-disagree'),
    at('excerpt')(pasted, 'how our trea'),
    body(pasted, 'after a min'),
    body(pasted, 'See All'),
    body(pasted, 'Read More'),
  ],
  'furniture to drop': [
    body(pasted, 'Share the Post'),
    body(pasted, 'Comments'),
    body(pasted, 'bottom of page'),
    body(pasted, '"text":"\u00a0"'),
  ],
  'traps that must not be flagged': [
    body('articles/worn-discs-and-needles', 'not able to cure'),
    body(doors, 'but not all of them'),
    at('body')('conditions/spinal-osteoarthritis', 'does not cure arthritis'),
    body(pasted, 'KMD, PhD'),
  ],
}
