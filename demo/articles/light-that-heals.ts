import { all, the, type DemoRecord } from '../demo-record.ts'
import { b, br, callToAction, cite, h2, h3, image, p, table, ul, write } from '../write-rich-text.ts'

/** A draft from the marketing desk: devices that heal, cites that do not fit, a testimonial. For the checks to stop. */
export const lightThatHeals: DemoRecord = {
  key: 'light-that-heals',
  state: 'draft',
  data: {
    title: 'Can Light Heal a Herniated Disc? Laser and LED in Larkfield | Quarry Road',
    subtitle: 'The drug-free way back to a young spine',
    excerpt:
      'Our laser and the Halcyra Duo Panel repair discs, end sciatica and restore your balance. Treatments from $4 once your plan joins in*',
    heroImage: the('media', 'led-panel'),
    clinic: the('clinics', 'quarry-road'),
    locations: all('locations', 'larkfield'),
    authors: all('people', 'halden-roe'),
    conditions: all('conditions', 'herniated-disc', 'sciatica', 'disc-degeneration', 'facet-joint-pain'),
    modalities: all('modalities', 'laser', 'led-light', 'micro-needling', 'electro-stimulation'),
    disclaimers: all('disclaimers', 'device'),
    callToAction: { label: 'Claim your $5 session', url: 'https://quarryroad.example/book', kind: 'book' },
    faq: [{ question: 'Does insurance cover it?', answer: 'Yes, your insurance will pay for all of it.' }],
    tags: ['laser', 'led', 'needs work'],
    seo: {
      title: 'Heal your disc with light | Larkfield’s No. 1 laser clinic',
      description: 'Painless, risk-free and proven: laser and LED therapy for discs and sciatica.',
      noindex: true,
    },
    body: write(
      p(
        'Imagine a treatment with no needles, no pills, no risk and no pain. It exists, it is in Larkfield, and it takes eleven minutes.',
      ),
      h2('Why light?'),
      p(
        'Light is food for cells. Our laser goes through skin and bone, wakes up tired discs and makes them grow back. Inflammation dies down at once, and the sciatic nerve is free for good.',
      ),
      p(
        'Double blind studies have proven that laser beats pain medication',
        cite('zijlstra-2003'),
        '. Research shows up to 87% less pain after three sessions.',
      ),
      image(
        'led-panel',
        'The Halcyra Duo Panel rebuilds tissue while you rest',
        'A red light panel that heals back pain',
      ),
      h2('Our devices'),
      table(
        ['Device', 'What it does', 'Sessions to be pain-free'],
        ['Halcyra Duo Panel (LED)', 'Reduces swelling, speeds up healing threefold', '3'],
        ['Cold laser', 'Regrows discs', '5'],
        ['Micro-needling pen', 'Releases the growth factors of youth', '2'],
        ['Electro-stimulation', 'Resets the nerve', '1'],
      ),
      h3('Better than surgery'),
      p(
        'Thousands have thrown away their painkillers and cancelled their operations. Why would you let anybody cut you?',
      ),
      p('“After one visit my disc had healed,” says Carl, 54, from Larkfield.'),
      ul(
        'No side effects',
        'FDA-registered and therefore safe',
        'Works for everyone',
        'Also for insomnia, migraine, anxiety and depression',
      ),
      h2('What the tradition always knew'),
      p(
        'Old masters warmed the Kidneys to feed the marrow. Our red panel does the same with photons: it fills the Yang of the low back, the Qi begins to flow again, and the spine straightens by itself.',
      ),
      h2('Only this month'),
      p(
        'Treatments from $4 once your plan joins in*. Free consultation for the first twenty callers. Co-pay? We waive it.',
      ),
      p(b('Medicare accepted '), 'for back pain, neck pain and migraine.'),
      p('📞 (512) 555-0160', br, '📍 2750 Quarry Road, Building B'),
      callToAction('book', 'Claim your $5 session', 'https://quarryroad.example/book'),
    ),
    relatedArticles: all('articles', 'four-doors-one-corridor'),
  },
}
