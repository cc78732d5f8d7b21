import { describe, expect, test } from 'vitest'
import type { Work } from '../../../../src/evidence/csl.ts'
import { askFor, type Heard } from '../../../../src/evidence/look-up/ask-for.ts'
import type { Sought } from '../../../../src/evidence/look-up/sought.ts'
import { heldWords } from '../../../../src/evidence/look-up/held-words.ts'
import { holdAgainst } from '../../../../src/evidence/look-up/hold-against.ts'
import { joinWorks } from '../../../../src/evidence/look-up/join-works.ts'
import { outcomeOf, type Outcome } from '../../../../src/evidence/look-up/outcome-of.ts'
import { queryOf } from '../../../../src/evidence/look-up/query.ts'
import { sayOutcome } from '../../../../src/evidence/look-up/say-outcome.ts'
import { soughtIn } from '../../../../src/evidence/look-up/sought-in.ts'
import type { Service, Told } from '../../../../src/evidence/look-up/told.ts'

const DOI: Sought = { name: 'doi', value: '10.5555/a' }
const PMID: Sought = { name: 'pmid', value: '999' }
const PMCID: Sought = { name: 'pmcid', value: 'PMC9' }
const ISBN: Sought = { name: 'isbn', value: '9780000000217' }

const work = (more: Partial<Work> = {}): Work => ({
  type: 'article-journal',
  title: 'Needles for back pain: a trial',
  author: [{ family: 'Lim', given: 'Ana' }],
  issued: { year: 2020 },
  identifiers: { doi: DOI.value },
  ...more,
})
const found = (more: Partial<Work> = {}): Told => ({ kind: 'work', work: work(more), remarks: [] })
const NOTHING: Told = { kind: 'nothing' }
const FAULT: Told = { kind: 'fault', why: '…' }
const by = (agency: string): Told => ({ kind: 'agency', agency })

/** Plays a look-up through: what each service answers to each number, and who is asked in which order. */
function play(sought: Sought[], answers: Record<string, Told>) {
  const heard: Heard[] = []
  const rounds: string[][] = []
  for (;;) {
    const queries = askFor(sought, heard)
    if (queries.length === 0) return { rounds, outcome: outcomeOf(sought, heard) }
    rounds.push(queries.map(({ service, sought: { name } }) => `${service} ${name}`))
    heard.push(
      ...queries.map((query) => ({
        query,
        told: answers[`${query.service} ${query.sought.name}`] ?? answers[query.service] ?? NOTHING,
      })),
    )
    if (rounds.length > 10) throw new Error('There is no end to it.')
  }
}

describe('Who is asked', () => {
  test.each<[string, Sought[], Record<string, Told>, string[][], string]>([
    [
      'a DOI: Crossref, and Europe PMC for the other numbers',
      [DOI],
      { crossref: found(), 'europe-pmc': found({ identifiers: { doi: DOI.value, pmid: '999' } }) },
      [['crossref doi', 'europe-pmc doi']],
      'found',
    ],
    [
      'a DOI that Crossref lacks: doi.org, then DataCite',
      [DOI],
      { doi: by('DataCite'), datacite: found() },
      [['crossref doi', 'europe-pmc doi'], ['doi doi'], ['datacite doi']],
      'found',
    ],
    [
      'a DOI of an agency nobody asks',
      [DOI],
      { doi: by('mEDRA') },
      [['crossref doi', 'europe-pmc doi'], ['doi doi']],
      'not-found mEDRA',
    ],
    ['a DOI that does not exist', [DOI], {}, [['crossref doi', 'europe-pmc doi'], ['doi doi']], 'not-found'],
    [
      'Crossref is down, Europe PMC knows it',
      [DOI],
      { crossref: FAULT, 'europe-pmc': found() },
      [['crossref doi', 'europe-pmc doi']],
      'found',
    ],
    [
      'Crossref is down, Europe PMC does not know it',
      [DOI],
      { crossref: FAULT },
      [['crossref doi', 'europe-pmc doi']],
      'unreachable',
    ],
    ['doi.org is down', [DOI], { doi: FAULT }, [['crossref doi', 'europe-pmc doi'], ['doi doi']], 'unreachable'],
    [
      'Europe PMC is down, and the DOI does not exist',
      [DOI],
      { 'europe-pmc': FAULT },
      [['crossref doi', 'europe-pmc doi'], ['doi doi']],
      'not-found',
    ],
    [
      'a PMID: PubMed, and Crossref by its DOI',
      [PMID],
      { pubmed: found(), crossref: found() },
      [['pubmed pmid'], ['crossref doi']],
      'found',
    ],
    [
      'PubMed is down: Europe PMC',
      [PMID],
      { pubmed: FAULT, 'europe-pmc': found(), crossref: found() },
      [['pubmed pmid'], ['europe-pmc pmid'], ['crossref doi']],
      'found',
    ],
    ['PubMed does not know it', [PMID], {}, [['pubmed pmid']], 'not-found'],
    [
      'a PMCID: Europe PMC, then Crossref',
      [PMCID],
      { 'europe-pmc': found(), crossref: found() },
      [['europe-pmc pmcid'], ['crossref doi']],
      'found',
    ],
    [
      'an ISBN: Crossref, and Crossref again by its DOI',
      [ISBN],
      { 'crossref isbn': found({ type: 'book' }), 'crossref doi': found({ type: 'book' }) },
      [['crossref isbn'], ['crossref doi']],
      'found',
    ],
    ['an ISBN nobody knows', [ISBN], {}, [['crossref isbn']], 'not-found'],
    [
      'nothing at all is reachable',
      [DOI, PMID],
      { crossref: FAULT, 'europe-pmc': FAULT, pubmed: FAULT },
      [['crossref doi', 'europe-pmc doi', 'pubmed pmid'], ['europe-pmc pmid']],
      'unreachable',
    ],
  ])('%s', (_, sought, answers, rounds, state) => {
    const played = play(sought, answers)
    expect(played.rounds).toEqual(rounds)
    const { outcome } = played
    expect([outcome.state, outcome.state === 'not-found' ? outcome.agency : null].filter(Boolean).join(' ')).toBe(state)
  })

  test('a number leads to no other place, whatever stands in it', () => {
    const base = 'https://api.example/base'
    for (const value of [
      '10.5555/../../admin',
      '10.5555/x@evil.example',
      '10.5555/..%2f..',
      '10.5555/x\r\nHost: evil',
      '10.5555/"OR"',
      '10.5555/a?b#c',
      '10.5555//evil.example/',
    ])
      for (const service of ['crossref', 'doi', 'datacite', 'europe-pmc', 'pubmed'] as const) {
        const url = new URL(base + queryOf(service, { name: 'doi', value }).path)
        expect(url.origin).toBe('https://api.example')
        expect(url.pathname).toMatch(/^\/base\/(works|doiRA|dois|search|efetch\.fcgi)/)
        expect(url.pathname.split('/').length).toBeLessThanOrEqual(4)
        expect(url.hash + url.username).toBe('')
      }
  })

  test('a record is looked up by its DOI and PubMed number, else by its PMC number, else by its ISBN', () => {
    expect(soughtIn({ doi: '10.5555/a', pmid: '999', pmcid: 'PMC9' })).toEqual([DOI, PMID])
    expect(soughtIn({ cochraneId: 'CD000001.pub2' })).toEqual([
      { name: 'doi', value: '10.1002/14651858.cd000001.pub2' },
    ])
    expect(soughtIn({ pmcid: 'PMC9', isbn: ISBN.value })).toEqual([PMCID])
    expect(soughtIn({ isbn: ISBN.value })).toEqual([ISBN])
    expect(soughtIn(null)).toEqual([])
  })
})

const at = (service: Service, more: Partial<Work> = {}) => ({ service, work: work(more), remarks: [] })

describe('Several answers make one work', () => {
  test('Crossref is the base, what it lacks comes from the others, the short journal name from PubMed, every notice is kept', () => {
    const notice = { type: 'erratum', source: 'europe-pmc' } as const
    const joined = joinWorks([
      at('europe-pmc', {
        containerTitleShort: 'J Needle',
        identifiers: { doi: DOI.value, pmid: '999' },
        design: 'rct',
        notices: [notice],
      }),
      at('crossref', { containerTitleShort: 'Jrnl Ndl', volume: '3', notices: [{ ...notice, source: 'publisher' }] }),
    ])!
    expect(joined).toMatchObject({ service: 'crossref', apart: [], remarks: [] })
    expect(joined.work).toMatchObject({
      containerTitleShort: 'J Needle',
      volume: '3',
      design: 'rct',
      identifiers: { doi: DOI.value, pmid: '999' },
    })
    expect(joined.work.notices).toHaveLength(2)
    expect(joinWorks([])).toBeNull()
  })

  test('where they contradict each other the base stays and a remark says so', () => {
    const { work: joined, remarks } = joinWorks([
      at('crossref', { volume: '3', page: '12', issued: { year: 2019 } }),
      at('europe-pmc', { volume: '4', page: '12-4', title: 'Something else altogether' }),
    ])!
    expect(joined).toMatchObject({
      title: 'Needles for back pain: a trial',
      volume: '3',
      page: '12',
      issued: { year: 2019 },
    })
    expect(remarks).toEqual([
      'Europe PMC has another title: Something else altogether',
      'Europe PMC has another date: 2020',
      'Europe PMC has another volume: 4',
      'Europe PMC has another page or article number: 12-4',
    ])
  })

  test('an answer that shares neither number nor title is about another work and adds nothing', () => {
    const joined = joinWorks([
      at('crossref'),
      at('pubmed', { title: 'Migraine in mice', identifiers: { pmid: '999' } }),
    ])!
    expect(joined.work.identifiers).toEqual({ doi: DOI.value })
    expect(joined.apart).toHaveLength(1)
  })
})

describe('A record is held against what was told', () => {
  const told = (more: Partial<Work> = {}, rest: Partial<Extract<Outcome, { state: 'found' }>> = {}) => ({
    state: 'found' as const,
    joined: { service: 'crossref' as const, work: work(more), remarks: [], apart: [] },
    unknown: [],
    ...rest,
  })
  test.each<[string, Partial<Work>, Partial<Work>, string]>([
    ['the same', {}, {}, 'verified'],
    ['capitals, tags and a full stop', { title: 'NEEDLES for <i>back</i> pain — a trial.' }, {}, 'verified'],
    [
      'retracted in the title only',
      { title: 'Needles for back pain: a trial' },
      { title: 'RETRACTED: Needles for back pain: a trial' },
      'verified',
    ],
    ['online a year before print', { issued: { year: 2019, month: 12 } }, {}, 'verified issued'],
    ['two years apart', { issued: { year: 2018 } }, {}, 'mismatch issued'],
    ['no year of ours', { issued: {} }, {}, 'mismatch issued'],
    ['no year of theirs', {}, { issued: {} }, 'verified'],
    ['another title', { title: 'Needles for neck pain in mice: a cohort' }, {}, 'mismatch title'],
    ['another first author', { author: [{ family: 'Kim' }] }, {}, 'mismatch author'],
    ['no author of ours', { author: [] }, {}, 'mismatch author'],
    ['accents in the name', { author: [{ family: 'Lím', given: 'A.' }] }, {}, 'verified'],
    [
      'a particle in another place',
      { author: [{ nonDroppingParticle: 'van den', family: 'Berg' }] },
      { author: [{ family: 'van den Berg' }] },
      'verified',
    ],
    [
      'initials and another page range',
      { author: [{ family: 'Lim', given: 'A' }], page: '172-85' },
      { page: '172-185' },
      'verified',
    ],
    ['another volume', { volume: '3' }, { volume: '4' }, 'verified volume'],
    ['a number that we lack', {}, { identifiers: { doi: DOI.value, pmid: '999' } }, 'verified identifiers.pmid'],
    [
      'a number of another work',
      { identifiers: { doi: DOI.value, pmid: '5' } },
      { identifiers: { doi: DOI.value, pmid: '999' } },
      'mismatch identifiers.pmid',
    ],
  ])('%s', (_, ours, theirs, result) => {
    const { state, differences } = holdAgainst(work(ours), told(theirs))
    expect([state, ...differences.map(({ field }) => field)].join(' ')).toBe(result)
  })

  test('a number that no service knows, or that names another work, is a mismatch although the rest fits', () => {
    const ours = work({ identifiers: { doi: DOI.value, pmid: '999' } })
    expect(holdAgainst(ours, told({}, { unknown: [PMID] }))).toMatchObject({
      state: 'mismatch',
      differences: [{ field: 'identifiers.pmid', ours: '999', theirs: 'No service knows this number.' }],
    })
    const apart = [at('pubmed', { title: 'Migraine in mice', identifiers: { pmid: '999' } })]
    expect(holdAgainst(ours, told({}, { joined: { ...told().joined, apart } }))).toMatchObject({
      state: 'mismatch',
      differences: [{ field: 'identifiers.pmid', ours: '999', theirs: 'Another work: “Migraine in mice”' }],
    })
  })

  test('what is held against the services is the same whatever is empty and however rows are numbered', () => {
    const row = { id: 'r1', family: 'Lim', given: 'Ana', suffix: null }
    expect(heldWords({ ...work(), volume: '', author: [row] } as Work)).toBe(heldWords(work()))
    expect(heldWords(work({ volume: '3' }))).not.toBe(heldWords(work()))
  })
})

describe('What came of it is said', () => {
  test.each<[Outcome, string]>([
    [{ state: 'not-found', agency: null }, 'one wrong character'],
    [{ state: 'not-found', agency: 'mEDRA' }, 'registered with mEDRA, which is not asked'],
    [{ state: 'unreachable', services: ['crossref', 'doi'] }, 'Crossref and doi.org could not be reached'],
    [{ state: 'unreachable', services: [] }, 'The services could not be reached'],
  ])('%j', (outcome, words) => {
    expect(sayOutcome(outcome, { sought: DOI })).toContain(words)
  })
})
