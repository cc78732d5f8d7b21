import type { DemoRecord } from './demo-record.ts'
import { cite, p, ul, write } from './write-rich-text.ts'

const needleRisks = [
  'A drop of blood, a small bruise, or a sore spot where a needle was',
  'Pain that flares for a day',
  'Feeling drowsy, light-headed or faint',
  'Rare and serious: a punctured lung, an infection, an injured nerve or organ, a broken needle',
]
const needleCautions = [
  'Tell us if you are or may be pregnant',
  'Tell us about blood thinners or a bleeding disorder',
  'Tell us about a weak immune system, swollen lymph, or infected skin',
  'Tell us about seizures, metal allergy, or a strong fear of needles',
]

/** MeSH codes are left empty: none of those we know of has been checked against a public page yet. */
export const modalities: DemoRecord[] = [
  {
    key: 'acupuncture',
    state: 'published',
    data: {
      name: 'Acupuncture',
      synonyms: ['Needling'],
      kind: 'needling',
      summary: 'Very thin, sterile, single-use needles are placed in the skin and left for about twenty minutes.',
      body: write(
        p(
          'You lie down, we talk, and we place between six and fifteen needles. You may feel a prick and then a dull ache, or nothing. You can ask us to take any of them out.',
        ),
        p(
          'In a pooled count of treatment studies, about nine patients in a hundred had at least one adverse event, half of them bleeding, pain or a flare at the site',
          cite('baeumler-2021', { locator: 'Abstract' }),
          '; a serious one was recorded in about one patient in ten thousand',
          cite('baeumler-2021', { locator: 'Abstract' }),
          '.',
        ),
      ),
      tradition:
        'In Chinese medicine, pain is described as qi and blood that have stopped moving in the channels, and needles are traditionally said to invite them to move again. This is how the tradition speaks; it is not a finding of modern medicine.',
      risks: needleRisks,
      cautions: needleCautions,
    },
  },
  {
    key: 'electro-stimulation',
    state: 'published',
    data: {
      name: 'Electro-stimulation of needles',
      synonyms: ['Electroacupuncture', 'E-stim'],
      kind: 'device',
      summary: 'A small current is passed between two needles, low enough to tap rather than to hurt.',
      body: write(
        p(
          'You hold the dial, or tell us when to stop turning it. Not everybody likes the feeling, and nobody has to have it.',
        ),
      ),
      risks: [...needleRisks, 'Twitching muscles, and soreness afterwards'],
      cautions: [
        'Never with a pacemaker, defibrillator or other electrical implant',
        'Never over or near metal implants without your surgeon’s word',
        ...needleCautions,
      ],
    },
  },
  {
    key: 'micro-needling',
    state: 'published',
    data: {
      name: 'Micro-needling',
      synonyms: ['Dermal roller'],
      kind: 'needling',
      summary: 'Many very short needles on a roller or pen, for the skin only.',
      body: write(
        p('A treatment of the skin’s surface. We do not offer it for pain, whatever you may have read elsewhere.'),
      ),
      risks: [
        'A drop of blood, or a small bruise',
        'Redness and tender skin for a few days',
        'A spot that looks worse before it settles',
        'Infection, marks or scars if the skin was not healthy',
      ],
      cautions: [
        'Not on inflamed or infected skin',
        'Not with a tendency to raised scars',
        'Tell us about blood thinners',
      ],
    },
  },
  {
    key: 'cupping',
    state: 'published',
    data: {
      name: 'Cupping',
      synonyms: ['Suction cups', 'Fire cupping'],
      kind: 'manual',
      summary: 'Cups of glass or silicone draw the skin up by suction and stay, or slide, for some minutes.',
      body: write(
        p('It feels like a firm pinch that spreads. The round marks are bruises; they fade in a week or so.'),
      ),
      tradition:
        'Traditionally, cups are believed to draw out what has become stuck. Practitioners describe the colour of the marks as telling; we do not read anything into it.',
      risks: ['Round bruises for several days', 'Blisters', 'Burns, with fire cupping'],
      cautions: [
        'Not over broken, thin or numb skin',
        'Not with blood thinners or a bleeding disorder',
        'Not on belly or low back in pregnancy',
      ],
    },
  },
  {
    key: 'gua-sha',
    state: 'published',
    data: {
      name: 'Gua sha',
      synonyms: ['Scraping'],
      kind: 'manual',
      summary: 'A smooth-edged tool is stroked over oiled skin until it reddens.',
      body: write(p('Some people find it deeply pleasant, some do not come back for it. Say which you are.')),
      tradition: 'In the tradition, the reddening is called sha and is viewed as heat leaving the surface.',
      risks: ['Red or purple marks for several days', 'Sore skin', 'Scratches'],
      cautions: ['Not over moles, sunburn or broken skin', 'Not with blood thinners or a bleeding disorder'],
    },
  },
  {
    key: 'moxibustion',
    state: 'published',
    data: {
      name: 'Moxibustion',
      synonyms: ['Moxa'],
      kind: 'heat',
      summary: 'Dried mugwort is burnt near the skin, never on it, for its warmth.',
      body: write(p('It smells of herbs and bonfire. We open the window and stop the moment it is too hot.')),
      tradition: 'In Chinese medicine, moxa is said to warm the channels where an ache is described as cold.',
      risks: ['Burns', 'Smoke that irritates eyes and lungs'],
      cautions: [
        'Not with asthma in a closed room',
        'Care where skin feels heat poorly, as in diabetes',
        'Ask first in pregnancy',
      ],
    },
  },
  {
    key: 'heat',
    state: 'published',
    data: {
      name: 'Heat',
      synonyms: ['Heat pack', 'Heat wrap', 'Infrared lamp'],
      kind: 'heat',
      summary: 'A warm pack, wrap or lamp on the sore area.',
      body: write(
        p(
          'For a back that has been sore for less than twelve weeks, an American guideline of 2017 lists superficial heat among the treatments to choose from, on evidence it rates as moderate',
          cite('qaseem-2017', { locator: 'Abstract' }),
          '. Its publisher treats its guidelines as out of date after five years, so we say that too.',
        ),
      ),
      risks: ['Burns', 'Redness'],
      cautions: ['Not on numb skin', 'Not while you sleep', 'Not over a fresh injury or an infection'],
    },
  },
  {
    key: 'laser',
    state: 'published',
    data: {
      name: 'Low-level laser',
      synonyms: ['Cold laser', 'Laser therapy'],
      kind: 'device',
      summary: 'A weak laser is held over the skin, which may grow a little warm.',
      body: write(
        p(
          'Everybody in the room wears goggles. We offer it as an extra where a doctor has asked for it, and we make no claim for it on this page.',
        ),
      ),
      risks: ['Eye injury without goggles', 'Reddened skin'],
      cautions: [
        'Not over the eyes, the thyroid or a pregnant belly',
        'Not over cancer',
        'Not with light-sensitive medicines',
      ],
    },
  },
  {
    key: 'led-light',
    state: 'published',
    data: {
      name: 'LED light',
      synonyms: ['Red light panel', 'Light therapy'],
      kind: 'device',
      summary: 'A panel of red and near-infrared LEDs is placed a hand’s breadth from the skin.',
      body: write(
        p(
          'You lie under a warm red panel with your eyes covered. It is restful. What else it may do is not known well enough for us to say.',
        ),
      ),
      risks: ['Warm, reddened skin', 'Tired eyes without a cover'],
      cautions: ['Not with light-sensitive medicines or illnesses', 'Not with a seizure disorder set off by light'],
      devices: [
        {
          brand: 'Halcyra',
          model: 'Duo Panel',
          regulator: 'none recorded',
          clearanceNumber: '',
          clearedFor: 'Warming the skin, in its maker’s words. We claim nothing beyond that.',
        },
      ],
    },
  },
  {
    key: 'massage',
    state: 'published',
    data: {
      name: 'Massage',
      synonyms: ['Massage therapy', 'Bodywork'],
      kind: 'manual',
      summary: 'Hands, forearms and time, under a towel, at the pressure you choose.',
      body: write(p('You say harder, softer, or stop. All three are always right.')),
      risks: ['Soreness for a day or two', 'Bruises after deep pressure'],
      cautions: [
        'Tell us about blood clots, cancer, brittle bones, fever and skin trouble',
        'Tell us if you are pregnant',
      ],
    },
  },
  {
    key: 'chiropractic',
    state: 'published',
    data: {
      name: 'Chiropractic',
      synonyms: ['Spinal manipulation', 'Adjustment'],
      kind: 'manual',
      summary: 'A licensed chiropractor examines you and moves joints by hand, quickly or slowly.',
      body: write(p('The crack is gas in the joint. There are ways without it; ask for them if you would rather.')),
      risks: [
        'Soreness or tiredness for a day or two',
        'Rare and serious: injury to nerves, discs or the arteries of the neck',
      ],
      cautions: [
        'Not with brittle bones, cancer of the spine, a fracture or signs of a squeezed nerve',
        'Tell us about blood thinners',
      ],
    },
  },
  {
    key: 'physiotherapy',
    state: 'published',
    data: {
      name: 'Physiotherapy',
      synonyms: ['Physical therapy'],
      kind: 'movement',
      summary: 'A licensed physical therapist looks at how you move and plans, with you, what to practise.',
      body: write(
        p(
          'Expect questions, a few tests, and homework. We would rather you did a little every day than a lot on Sundays.',
        ),
      ),
      risks: ['Sore muscles', 'A flare of pain for a day or two'],
      cautions: ['Stop and tell us about chest pain, dizziness, or new numbness or weakness'],
    },
  },
  {
    key: 'movement-therapy',
    state: 'published',
    data: {
      name: 'Movement therapy',
      synonyms: ['Guided movement', 'Pool class'],
      kind: 'movement',
      summary: 'Slow, guided movement in a small group, on mats or in warm water.',
      body: write(
        p('Six people, one teacher, no mirrors. Come in what you can sit on the floor in.'),
        ul('Mats: Tuesday', 'Pool: Thursday, by appointment'),
      ),
      risks: ['Sore muscles', 'Slips at the poolside'],
      cautions: ['Ask your doctor first after surgery or with heart trouble'],
    },
  },
  {
    key: 'stretching',
    state: 'published',
    data: {
      name: 'Stretching',
      synonyms: ['Assisted stretching'],
      kind: 'movement',
      summary: 'Slow stretches, alone or with a hand to help, held only as far as is comfortable.',
      body: write(p('A stretch should feel like interest, not like alarm. Hold it for three breaths and come back.')),
      risks: ['Sore or strained muscles'],
      cautions: ['Not into sharp pain', 'Not into tingling or numbness'],
    },
  },
  {
    key: 'posture-guidance',
    state: 'published',
    data: {
      name: 'Posture guidance',
      synonyms: ['Desk and lifting advice'],
      kind: 'other',
      summary: 'We look at how you sit, stand and lift, and try two or three changes with you.',
      body: write(
        p(
          'Bring a photograph of your desk, or of your truck’s seat. Small changes that you keep are better than large ones that you do not.',
        ),
      ),
      risks: ['Muscles that are not used to a new position may ache'],
      cautions: ['Tell us if a change makes numbness or tingling worse'],
    },
  },
]
