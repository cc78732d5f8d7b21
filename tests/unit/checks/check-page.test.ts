import { describe, expect, test } from 'vitest'
import { passage } from '#checks/index.ts'
import { readTable } from '../../read-table.ts'
import { contextWith, makeClaim, makeWork } from './evidence-cases.ts'
import { checkedPage, linesOf, makePage, readPassageLine, ruleFindings } from './page-cases.ts'

const OF_WORDS = new Set(['SAF-004', 'SAF-007', 'SAF-008', 'PRC-002', 'PRC-003', 'PAG-009', 'CIT-011', 'ACC-002'])

describe('what is found in running words', () => {
  test.each(readTable('checks/words-of-pages.txt'))('$input', ({ input, result }) => {
    const found = checkedPage(makePage('articles', {}), readPassageLine(input)).filter(({ rule }) => OF_WORDS.has(rule))
    expect(found.map(({ rule, quote }) => `${rule} ${quote}`)).toEqual(result === 'ok' ? [] : [result])
  })
})

describe('warning signs', () => {
  const signsOf = (name: string, signs: string[]) =>
    ruleFindings('SAF-006', makePage('conditions', { name, redFlags: linesOf(...signs) }))

  test.each(readTable('checks/red-flags.txt'))('$input', ({ input, result }) => {
    const [name = '', ...rest] = input.split(':')
    const signs = rest
      .join(':')
      .split('/')
      .map((sign) => sign.trim())
      .filter(Boolean)
    const findings = signsOf(name, signs)
    if (result === 'ok' || result === 'Nothing') return expect(findings).toEqual([])
    expect(findings).toMatchObject([{ path: 'redFlags', severity: 'blocker' }])
    return expect(`${findings[0]!.message} ${findings[0]!.suggestion}`).toContain(result)
  })

  test('a complaint by another name is known by what it is a kind of', () => {
    const page = makePage('conditions', { name: 'Desk ache', parent: 'p' }, { 'conditions/p': { name: 'Back pain' } })
    expect(ruleFindings('SAF-006', page)).toHaveLength(1)
  })

  test.each([
    [['US', 'US-CA'], '911'],
    [['UK'], '999'],
    [['AU'], '000'],
    [['EU'], '112'],
    [['CA', 'CA-ON'], '911'],
  ] as const)('in %s they say to call %s', (jurisdictions, number) => {
    const withSigns = (text: string) => makePage('conditions', { name: 'Low back pain', redFlags: linesOf(text) })
    const said = (text: string) => ruleFindings('SAF-009', withSigns(text), [], { jurisdictions })
    expect(said(`Loss of bowel control: call ${number} now`)).toEqual([])
    const [finding] = said('Call us if you lose bladder control.')
    expect(finding).toMatchObject({ path: 'redFlags', severity: 'blocker' })
    expect(finding!.message).toContain(number)
  })

  test('an emergency disclaimer that is shown says it, too', () => {
    const text = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Call 911 now.' }] }] } } // prettier-ignore
    const shown = { kind: 'emergency', text, appliesTo: { collections: ['conditions'] } }
    const page = (more: object) =>
      makePage(
        'conditions',
        { name: 'Low back pain', redFlags: linesOf('Fever') },
        { 'disclaimers/e': { ...shown, ...more } },
      )
    expect(ruleFindings('SAF-009', page({}))).toEqual([])
    expect(ruleFindings('SAF-009', page({ effectiveTo: '2026-01-01' }))).toHaveLength(1)
  })
})

describe('risks of needling', () => {
  const needling = (risks: string[], cautions: string[] = [], name = 'Acupuncture') =>
    makePage('modalities', { name, kind: 'needling', risks: linesOf(...risks), cautions: linesOf(...cautions) })

  test('three of the common effects are asked for', () => {
    expect(ruleFindings('SAF-002', needling([]))).toMatchObject([{ path: 'risks', severity: 'blocker' }])
    expect(ruleFindings('SAF-002', needling(['A small bruise', 'Soreness']))).toHaveLength(1)
    expect(ruleFindings('SAF-002', needling(['A small bruise', 'Soreness', 'Feeling faint']))).toEqual([])
  })

  test('a punctured lung and infection are asked for, but not of what goes no deeper than the skin', () => {
    const [finding] = ruleFindings('SAF-003', needling(['A bruise', 'Infection']))
    expect(finding).toMatchObject({ severity: 'warning', message: expect.stringContaining('a punctured lung') })
    expect(ruleFindings('SAF-003', needling(['Rare: a punctured lung, an infection']))).toEqual([])
    expect(ruleFindings('SAF-003', needling([], [], 'Micro-needling'))).toEqual([])
  })

  test('blood thinners are asked about, also where cups are set', () => {
    expect(ruleFindings('SAF-005', needling([]))).toMatchObject([{ path: 'cautions' }])
    expect(ruleFindings('SAF-005', needling([], ['Tell us about blood thinners']))).toEqual([])
    expect(ruleFindings('SAF-005', makePage('modalities', { name: 'Cupping', kind: 'manual' }))).toHaveLength(1)
    expect(ruleFindings('SAF-005', makePage('modalities', { name: 'Breathing', kind: 'movement' }))).toEqual([])
  })
})

describe('pregnancy', () => {
  const title = passage('title', 'title', 'Back pain in pregnancy')
  const body = (text: string) => passage('body.root.children.0', 'paragraph', text)

  test('named in a title is spoken of in the text', () => {
    const asks = body('When you are pregnant, speak to your midwife before you come.')
    expect(ruleFindings('SAF-004', makePage('articles', {}), [title, asks])).toEqual([])
    expect(ruleFindings('SAF-004', makePage('articles', {}), [title, body('We see many backs.')])).toMatchObject([
      { path: 'title' },
    ])
  })
})

describe('who and where', () => {
  const licence = { abbreviation: 'L.Ac.', licenceNumber: 'DEMO-1', region: 'US-CA', expiresOn: '2028-01-01' }
  const location = (person: object) =>
    makePage('locations', { name: 'Harbor', people: ['ana'] }, { 'people/ana': { name: 'Ana', ...person } })

  test('a location names somebody whose licence holds', () => {
    expect(ruleFindings('CRD-004', location({ credentials: [licence] }))).toEqual([])
    expect(ruleFindings('CRD-004', location({ credentials: [{ ...licence, expiresOn: '2026-11-20' }] }))).toHaveLength(
      1,
    )
    expect(ruleFindings('CRD-004', location({ credentials: [{ abbreviation: 'DACM' }] }))).toHaveLength(1)
    expect(ruleFindings('CRD-004', makePage('locations', { name: 'Harbor' }))).toMatchObject([
      { path: 'people', message: 'Nobody who works here is named.' },
    ])
  })

  test('an article names an author with credentials', () => {
    const by = (person: object | null) =>
      makePage(
        'articles',
        { authors: person ? ['ana'] : [] },
        person ? { 'people/ana': { name: 'Ana', ...person } } : {},
      )
    expect(ruleFindings('PAG-002', by({ credentials: [licence] }))).toEqual([])
    expect(ruleFindings('PAG-002', by({}))).toMatchObject([{ path: 'authors' }])
    expect(ruleFindings('PAG-002', by(null))).toMatchObject([{ message: 'No author is named.' }])
  })

  test('treatments that not every licence allows are asked about, each', () => {
    const page = makePage('locations', { modalities: ['a', 'b'] }, {
      'modalities/a': { name: 'Acupuncture' },
      'modalities/b': { name: 'Low-level laser' },
    }) // prettier-ignore
    expect(ruleFindings('CRD-006', page)).toMatchObject([{ path: 'modalities.1' }])
  })

  test('in Ontario practitioners have a registered title', () => {
    const page = (abbreviation: string) =>
      makePage('people', { name: 'Li', role: 'Acupuncturist', credentials: [{ abbreviation, licenceNumber: '1' }] })
    const on = { jurisdictions: ['CA', 'CA-ON'] as const }
    expect(ruleFindings('CAN-001', page('R.Ac'), [], on)).toEqual([])
    expect(ruleFindings('CAN-001', page('L.Ac.'), [], on)).toHaveLength(1)
    expect(ruleFindings('CAN-001', page('L.Ac.'), [], { jurisdictions: [] })).toEqual([])
  })

  test('the clinic says where its patients are, with all its locations', () => {
    const page = (jurisdictions: string[], jurisdiction = 'US-CA') =>
      makePage('articles', { clinic: 'c', locations: ['l'] }, {
        'clinics/c': { jurisdictions },
        'locations/l': { name: 'Harbor', jurisdiction },
      }) // prettier-ignore
    expect(ruleFindings('PAG-004', page(['US', 'US-CA']))).toEqual([])
    expect(ruleFindings('PAG-004', page([]))).toMatchObject([{ path: 'clinic', severity: 'warning' }])
    expect(ruleFindings('PAG-004', page(['US', 'US-CA'], 'US-FL'))).toMatchObject([
      { path: 'locations.0', severity: 'warning', message: expect.stringContaining('Florida') },
    ])
    expect(ruleFindings('PAG-004', makePage('clinics', { jurisdictions: [] }))).toMatchObject([
      { path: 'jurisdictions', severity: 'blocker' },
    ])
  })

  test('a page for a member state of the EU is read by somebody who knows its law', () => {
    const page = makePage('articles', { title: 'Backs' })
    expect(ruleFindings('EU-001', page, [], { jurisdictions: ['EU'] })).toHaveLength(1)
    expect(ruleFindings('EU-001', page, [], { jurisdictions: [] })).toEqual([])
  })
})

describe('disclaimers', () => {
  const page = (disclaimer: object | null, more: object = {}) =>
    makePage('articles', { conditions: ['c'], ...more }, disclaimer ? { 'disclaimers/d': { kind: 'medical', ...disclaimer } } : {}) // prettier-ignore
  const found = (disclaimer: object | null, more: object = {}) =>
    ruleFindings('PAG-001', page(disclaimer, more), [], { jurisdictions: ['US', 'US-CA'] })

  test('a medical one that holds for the place is asked for', () => {
    expect(found(null)).toMatchObject([{ path: 'disclaimers', severity: 'blocker' }])
    expect(found({ jurisdictions: ['US'], appliesTo: { everything: true } })).toEqual([])
    expect(found({ jurisdictions: [], appliesTo: { collections: ['articles'] } })).toEqual([])
    expect(found({ appliesTo: { conditions: ['c'] } })).toEqual([])
    expect(found({ appliesTo: { conditions: ['other'] } })).toHaveLength(1)
    expect(found({}, { disclaimers: ['d'] })).toEqual([])
    expect(found({ kind: 'insurance', appliesTo: { everything: true } })).toHaveLength(1)
  })

  test('one for another place, or past its day, is not enough', () => {
    expect(found({ jurisdictions: ['UK'], appliesTo: { everything: true } })).toMatchObject([
      { message: 'The page carries no medical disclaimer for United States and California.' },
    ])
    expect(found({ appliesTo: { everything: true }, effectiveTo: '2026-11-20' })[0]!.message).toContain(
      'no longer current',
    )
    expect(found({ appliesTo: { everything: true }, effectiveTo: '2026-11-21T12:00:00.000Z' })).toEqual([])
    expect(found({ appliesTo: { everything: true }, effectiveFrom: '2026-12-01' })).toHaveLength(1)
  })

  test('an article about nothing of health needs none', () => {
    expect(ruleFindings('PAG-001', makePage('articles', { title: 'Where to park' }))).toEqual([])
    const claims = [makeClaim('It helps.')]
    expect(ruleFindings('PAG-001', makePage('articles', { title: 'Backs' }), [], { claims })).toHaveLength(1)
  })
})

describe('pictures', () => {
  const found = (rule: string, picture: object, data: object = { heroImage: 'm' }) =>
    ruleFindings(rule, makePage('articles', { ...data }, { 'media/m': { ...picture } }), [], {
      jurisdictions: ['US', 'US-CA', 'AU'],
    })
  const patient = (more: object = {}) => ({
    alt: 'A patient on the table',
    consent: { kind: 'patient-authorised', document: 'f', expiresOn: '2027-01-01', ...more },
  })

  test('say what they show, or are decoration', () => {
    expect(found('ACC-001', { alt: '' })).toMatchObject([{ path: 'heroImage' }])
    expect(found('ACC-001', { alt: 'IMG_2041.jpg' })).toHaveLength(1)
    expect(found('ACC-001', { alt: 'IMG_2041' })).toHaveLength(1)
    expect(found('ACC-001', { alt: 'x'.repeat(151) })).toHaveLength(1)
    expect(found('ACC-001', { alt: 'A needle in a lower back' })).toEqual([])
    expect(found('ACC-001', { alt: '', decorative: true })).toEqual([])
  })

  test('are found in the text, where their words there count', () => {
    const block = (alt: string) => ({ type: 'block', fields: { blockType: 'image', media: 'm', alt } })
    const body = (alt: string) => ({ body: { root: { type: 'root', children: [block(alt)] } } })
    expect(found('ACC-001', { alt: '' }, body('A needle'))).toEqual([])
    expect(found('ACC-001', { alt: '' }, body(''))).toMatchObject([{ path: 'body.root.children.0' }])
  })

  test('show a patient only with an authorisation that holds', () => {
    expect(found('TST-002', patient())).toEqual([])
    expect(found('TST-002', patient({ document: null }))).toMatchObject([
      { message: expect.stringContaining('no signed') },
    ])
    expect(found('TST-002', patient({ expiresOn: null }))).toHaveLength(1)
    expect(found('TST-002', patient({ expiresOn: '2026-11-20' }))).toMatchObject([
      { message: expect.stringContaining('ended on 2026-11-20') },
    ])
    expect(found('TST-002', { alt: 'Ana', consent: { kind: 'staff' } })).toEqual([])
  })

  test('with a patient and their words are a testimonial', () => {
    expect(found('TST-001', { ...patient(), caption: '“My back is like new.”' })).toHaveLength(1)
    expect(found('TST-001', patient())).toEqual([])
  })

  test('of a patient name nobody', () => {
    expect(found('PRV-004', { ...patient(), alt: 'Portrait of Maria Lopez after treatment' })).toHaveLength(1)
    expect(found('PRV-004', patient())).toEqual([])
  })

  test('of before and after, and of models, say so', () => {
    expect(found('TST-008', { alt: 'Posture before and after ten visits' })).toHaveLength(1)
    expect(found('TST-008', { alt: 'Before and after', caption: 'Unaltered. Results differ.' })).toEqual([])
    expect(found('TST-008', { alt: 'A model holds her neck' })).toHaveLength(1)
    expect(found('TST-008', { alt: 'A model holds her neck', caption: 'Photo of a model' })).toEqual([])
    expect(found('TST-008', { alt: 'A plastic model of the spine' })).toEqual([])
  })
})

describe('notices, offers and contact details', () => {
  test('a notice ends, and an offer has terms', () => {
    const clinic = makePage('clinics', {
      notices: [{ text: 'Closed for the storm' }, { text: 'Closed', endsAt: '2027-01-02T08:00:00.000Z' }],
      offers: [{ text: 'First visit $60' }, { text: 'First visit $60', terms: 'New patients, until May.' }],
    })
    expect(ruleFindings('PAG-008', clinic)).toMatchObject([{ path: 'notices.0.endsAt', severity: 'warning' }])
    expect(ruleFindings('PRC-002', clinic)).toMatchObject([{ path: 'offers.0.terms' }])
  })

  test('the terms of an offer are the note of its asterisk', () => {
    const passages = [passage('offers.0.text', 'offer', 'Only $5*'), passage('offers.0.terms', 'terms', 'With a plan.')]
    expect(ruleFindings('PRC-002', null, passages)).toEqual([])
    expect(ruleFindings('PRC-002', null, [passages[0]!])).toHaveLength(1)
  })

  test('a number or ZIP code in a text is that of a location', () => {
    const found = (text: string) =>
      ruleFindings('PAG-007', makePage('articles', { locations: ['l'] }, {
        'locations/l': { phones: [{ number: '+18315550117' }], address: { postalCode: '95000-1234', country: 'US' } },
      }), [passage('body.root.children.0', 'paragraph', text)]).map(({ quote }) => quote) // prettier-ignore
    expect(found('Call us on (831) 555-0117 or 831.555.0117.')).toEqual([])
    expect(found('Call us on (424) 252-1210.')).toEqual(['(424) 252-1210'])
    expect(found('18 Chandlery Lane, Alder Bay, CA 95000')).toEqual([])
    expect(found('1150 Yale St, Santa Monica, CA 90403')).toEqual(['90403'])
    expect(found('Medicare answers 1-800-633-4227. In 2019 2020 saw 172-185 people, 10.1097.')).toEqual([])
  })
})

describe('references', () => {
  const line = (text: string, index: number) => passage(`body.root.children.${10 + index}`, 'reference', text)
  const paragraph = (text: string, citation: string | null = null) =>
    passage('body.root.children.0', 'paragraph', text, {
      cites: citation ? [{ citation, locator: '', quote: '', at: text.length }] : [],
    })
  const page = makePage('articles', { title: 'Backs' })

  test('typed by hand are pointed to', () => {
    const lines = ['1. Zijlstra FJ (2003). Anti-inflammatory actions.', '2. Lee JH (2013). Acute low back pain.'].map(
      line,
    )
    expect(ruleFindings('CIT-008', page, [paragraph('Nothing cited.'), ...lines])).toMatchObject([
      { quote: lines[0]!.text, message: expect.stringContaining('2 works of this list') },
    ])
    expect(ruleFindings('CIT-008', null, [paragraph('One [1], and [1, 2].'), ...lines])).toEqual([])
    expect(ruleFindings('CIT-008', null, [paragraph('All [1-2].'), ...lines])).toEqual([])
    expect(ruleFindings('CIT-008', null, [paragraph('One [1].'), ...lines])).toMatchObject([
      { quote: lines[1]!.text, path: 'body.root.children.11' },
    ])
    expect(ruleFindings('CIT-008', null, [paragraph('All [1-3].'), ...lines])).toMatchObject([
      { quote: '[1-3]', message: expect.stringContaining('no work of the list') },
    ])
  })

  test('that are cited by their record need no mark', () => {
    const work = makeWork({ title: 'Acupuncture for low back pain: an overview' })
    const lines = [line('1. Liu L. (2015) Acupuncture for low back pain: an overview. eCAM.', 0)]
    const found = ruleFindings(
      'CIT-008',
      page,
      [paragraph('It may help.', 'work'), ...lines],
      contextWith([work], { page }),
    )
    expect(found).toEqual([])
  })

  test('a mark or a cite that points to nothing is told', () => {
    expect(ruleFindings('CIT-008', page, [paragraph('It may help [3].'), line('3. Lee JH (2013).', 0)])).toMatchObject([
      { quote: '[3]', message: '[3] was typed and is no cite. Type /cite in its place and choose the work.' },
    ])
    expect(ruleFindings('CIT-008', page, [passage('summary', 'paragraph', 'It may help [3].')])).toMatchObject([
      { message: expect.stringContaining('which this field cannot hold') },
    ])
    expect(ruleFindings('CIT-008', null, [paragraph('It may help [3].')])).toEqual([])
    expect(ruleFindings('CIT-008', page, [paragraph('It may help.', 'gone')])).toHaveLength(1)
  })
})

describe('recent work, against the year of what is cited', () => {
  const found = (year: number) => {
    const text = 'A recent review found that it may help.'
    const cites = [{ citation: 'work', locator: '', quote: '', at: text.length }]
    const passages = [passage('body.root.children.0', 'paragraph', text, { cites })]
    return ruleFindings('CIT-011', null, passages, contextWith([makeWork({ year })]))
  }
  test('three years are recent, four are not', () => {
    expect(found(2023)).toEqual([])
    expect(found(2022)).toMatchObject([{ message: expect.stringContaining('of 2022, 4 years old') }])
  })
})

describe('the rest of a page', () => {
  test('headings go down one level at a time, in each text anew', () => {
    const heading = (path: string, level: number) => passage(path, 'heading', `Level ${level}`, { level })
    const levels = (...all: number[]) =>
      ruleFindings(
        'ACC-002',
        null,
        all.map((level, index) => heading(`body.root.children.${index}`, level)),
      )
    expect(levels(2, 3, 4, 2, 3)).toEqual([])
    expect(levels(2, 4)).toMatchObject([{ path: 'body.root.children.1' }])
    expect(levels(3)).toHaveLength(1)
    const texts = [
      heading('about.root.children.0', 2),
      heading('about.root.children.1', 3),
      heading('bio.root.children.0', 2),
    ]
    expect(ruleFindings('ACC-002', null, texts)).toEqual([])
  })

  test('a review that is overdue is told, and where nothing is known nothing is', () => {
    expect(ruleFindings('PAG-003', makePage('articles', {}))).toEqual([])
    expect(ruleFindings('PAG-003', makePage('articles', { nextReviewOn: '2026-11-21' }))).toEqual([])
    expect(ruleFindings('PAG-003', makePage('articles', { nextReviewOn: '2026-11-20' }))).toHaveLength(1)
  })

  test('the web address is read like a sentence', () => {
    expect(ruleFindings('PAG-006', makePage('articles', { slug: 'cure-back-pain-fast' }))).toMatchObject([
      { path: 'slug', severity: 'blocker' },
    ])
    expect(ruleFindings('PAG-006', makePage('articles', { slug: 'does-acupuncture-help-sciatica' }))).toEqual([])
    expect(ruleFindings('PAG-006', makePage('articles', { slug: 'can-acupuncture-cure-sciatica' }))).toEqual([])
    expect(ruleFindings('PAG-006', makePage('articles', { slug: 'where-to-park' }))).toEqual([])
  })

  test('an outcome told by a patient is no proof in the UK', () => {
    const claims = [makeClaim('My back stopped hurting.', { type: 'experience' }), makeClaim('It helps.')]
    const found = ruleFindings('UK-002', null, [], { claims, jurisdictions: ['UK'] })
    expect(found).toMatchObject([{ quote: 'My back stopped hurting.' }])
    expect(ruleFindings('UK-002', null, [], { claims, jurisdictions: ['US'] })).toEqual([])
  })
})
