import { all, the, type DemoRecord } from '../demo-record.ts'
import { callout, callToAction, cite, disclaimer, h2, image, p, table, ul, write } from '../write-rich-text.ts'

/** Withdrawn: it was public until somebody noticed that what it leaned on has newer versions. */
export const wornDiscsAndNeedles: DemoRecord = {
  key: 'worn-discs-and-needles',
  state: 'published',
  review: {
    withdrawnBecause:
      'It leans on a review of 2005 and an analysis of 2012, both replaced by newer ones (2020 and 2018). To be rewritten with those.',
  },
  data: {
    title: 'Worn Discs and Needles: What We Said in the Spring',
    subtitle: 'Discs lose height with age, in people with pain and in people without',
    excerpt:
      'What disc degeneration is, what needles cannot do about it, and what older reviews said about long-lasting low back pain.',
    heroImage: the('media', 'spine-model'),
    clinic: the('clinics', 'quarry-road'),
    locations: all('locations', 'larkfield'),
    authors: all('people', 'noor-abernathy'),
    conditions: all('conditions', 'disc-degeneration', 'spinal-osteoarthritis', 'chronic-low-back-pain'),
    modalities: all('modalities', 'acupuncture', 'physiotherapy'),
    disclaimers: all('disclaimers', 'medical', 'results-vary', 'emergency'),
    callToAction: { label: 'Call the desk', url: 'tel:+15125550160', kind: 'call' },
    tags: ['discs', 'withdrawn'],
    seo: {
      title: 'Worn discs and needles',
      description: 'What disc degeneration is and what older reviews said.',
      noindex: false,
    },
    body: write(
      disclaimer('emergency'),
      p(
        'A disc is a cushion with a tough ring and a soft middle. With the years it dries and flattens, as the rest of us does. On a scan this is called degeneration, a word that has frightened many people who felt fine until they read it.',
      ),
      h2('What needles cannot do'),
      p(
        'Acupuncture is not able to cure worn discs. It does not fill them up, and we do not claim that it slows anything down. Whoever comes to us with such a scan comes because of pain or stiffness, and it is only about those that we can talk.',
      ),
      image('spine-model', 'Five lumbar vertebrae and their discs, in plastic.'),
      h2('What the older reviews looked at'),
      table(
        ['Work', 'Question', 'Newer version'],
        [
          ['Furlan 2005', cite('furlan-2005')],
          'Acupuncture and dry needling for low back pain',
          'For chronic pain, the Cochrane review of 2020',
        ],
        [
          ['Vickers 2012', cite('vickers-2012')],
          'Patient data on chronic pain, back and neck among them',
          'The 2018 update',
        ],
      ),
      p(
        'In the patient data of 2012, back and neck pain differed from sham needling by 0.23 standard deviations and from no acupuncture by 0.55',
        cite('vickers-2012', { locator: 'Abstract' }),
        '. The first number is small. Neither is about worn discs in particular, and it would be wrong to read them that way.',
      ),
      callout(
        'note',
        p(
          'A review can be right on the day it is printed and out of date some years later. When that happens, we take the page down before we rewrite it.',
        ),
      ),
      h2('What people do meanwhile'),
      ul(
        'Walk, swim or garden, whatever they will still be doing in March',
        'Ask Priya for three exercises',
        'See their doctor if a leg grows weak, or if there is fever, weight loss or pain that never lets up',
      ),
      p(
        'Needles may leave you with a bruise, a sore spot or a dizzy quarter of an hour, and rarely with something serious. Tell us about blood thinners, implants, pregnancy and infections before we begin.',
      ),
      callToAction('call', 'Call the desk', 'tel:+15125550160'),
      disclaimer('medical'),
    ),
    relatedArticles: all('articles', 'four-doors-one-corridor'),
  },
}
