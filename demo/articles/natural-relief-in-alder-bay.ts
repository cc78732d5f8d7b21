import { all, the, type DemoRecord } from '../demo-record.ts'
import { b, br, callToAction, h2, h3, image, p, ul, write } from '../write-rich-text.ts'

/**
 * A draft moved over from the old Wix site: claims too much in every place where a page can claim,
 * so that the checks have something to stop. It must never be published as it stands.
 */
export const naturalReliefInAlderBay: DemoRecord = {
  key: 'natural-relief-in-alder-bay',
  state: 'draft',
  data: {
    title: 'Back Pain Relief in Alder Bay: Less Inflammation, Better Sleep, a Stronger Spine',
    subtitle: 'Say goodbye to back pain for good – the natural way',
    excerpt:
      'Alder Bay’s most trusted acupuncture for lasting back pain relief without drugs. Feel better after one visit!',
    heroImage: the('media', 'cupping-glasses'),
    clinic: the('clinics', 'saltmarsh-acupuncture'),
    locations: all('locations', 'alder-bay'),
    authors: all('people', 'beatrix-lund'),
    conditions: all('conditions', 'back-pain', 'sciatica', 'back-strain', 'back-spasm'),
    modalities: all('modalities', 'acupuncture', 'cupping', 'gua-sha', 'led-light'),
    disclaimers: [],
    callToAction: { label: 'Book now and be pain-free', url: 'https://saltmarsh.example/book/alder-bay', kind: 'book' },
    faq: [{ question: 'Is acupuncture safe?', answer: 'Completely. It is natural, so there are no side effects.' }],
    tags: ['back pain', 'imported'],
    seo: {
      title: 'Back Pain Relief in Alder Bay | Natural, Lasting, Drug-Free',
      description:
        'Alder Bay’s most trusted acupuncture for lasting back pain relief without drugs. Feel better after one visit!',
      noindex: true,
    },
    source: {
      url: 'https://old.saltmarsh.example/post/back-pain-relief',
      platform: 'Wix',
      importedAt: '2026-11-16T09:20:00.000Z',
      rawDates: ['Nov 6, 2025', 'Updated: 1 day ago', '4 min read'],
    },
    body: write(
      p(
        'Alder Bay’s most trusted acupuncture for lasting back pain relief without drugs. Feel better after one visit!',
      ),
      p(
        'Waking up stiff again? You are not alone, and you do not need pills. Our treatments get to the root of the problem and switch your body’s repair crew back on, so that the pain has no reason to return.',
      ),
      h2('Where your pain really comes from'),
      p(
        'Your pain is stuck Qi. When Qi and Blood stop in the Bladder meridian, the back tightens; when the Kidneys are empty, the discs dry out. Needles open the gates, flush the channel and feed the Kidneys until the spine is strong again.',
      ),
      p('We read your tongue and your pulse, and within a minute we know which organ is behind it.'),
      h2('What science says'),
      p(
        'This recent study shows that needles send a wave of endorphins through the whole body and put out inflammation at its source. An analysis by a leading university came to the same result. It is clinically proven:',
      ),
      ul(
        'Calms inflammation from the first needle',
        'Doubles blood flow in tired muscles',
        'Rebuilds worn discs',
        'Deep sleep, bright mood, strong immune system',
      ),
      image(
        'treatment-room',
        'One session here does more than a month of painkillers',
        'A woman smiling because her back pain is gone',
      ),
      h2('Our extras'),
      h3('Cupping'),
      p('Pulls toxins out of the muscle. The darker the mark, the more has left your body.'),
      h3('Gua sha'),
      p('Breaks up scar tissue and realigns the fascia in minutes.'),
      h3('Halcyra Duo Panel LED'),
      p('FDA-approved red light goes deep into the cells, charges them up and heals strains twice as fast.'),
      h2('Acupuncture helps with'),
      ul('Back pain and sciatica', 'Migraine', 'Sleepless nights', 'Low mood'),
      p('Unlike painkillers, needles treat the cause and never harm the stomach.'),
      h2('What our patients notice'),
      p(
        'Most of our patients feel a difference within two sessions, and nine out of ten stay pain-free. “I cancelled my operation,” writes one of them.',
      ),
      h2('Ready to Find Relief?'),
      p(
        'Painless sessions for as little as $39*. Spots are going fast. Everyone with a back can benefit from regular treatment, twice a week to begin with.',
      ),
      p(
        '📞 Call/Text: (831) 555-0117',
        br,
        '📧 Email: harbor@saltmarsh.example',
        br,
        '📱 Instagram: @saltmarsh.acu',
        br,
        '📍 18 Chandlery Lane, Suite 3, Alder Bay, CA 95000',
      ),
      callToAction('book', 'Book now and be pain-free', 'https://saltmarsh.example/book/alder-bay'),
      p(b('Disclaimer: '), 'This page is for information only and nothing in it is a promise.'),
    ),
  },
}
