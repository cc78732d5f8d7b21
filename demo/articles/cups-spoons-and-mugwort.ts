import { all, the, type DemoRecord } from '../demo-record.ts'
import { b, callout, callToAction, disclaimer, h2, h3, i, image, p, table, ul, write } from '../write-rich-text.ts'

/** Live: tradition told as tradition, risks told in full, and no claim of benefit at all. */
export const cupsSpoonsAndMugwort: DemoRecord = {
  key: 'cups-spoons-and-mugwort',
  state: 'published',
  data: {
    title: 'Cups, Spoons and Mugwort: Cupping, Gua Sha and Moxibustion Explained',
    subtitle: 'What they are, what the tradition says, and the marks they leave',
    excerpt:
      'Three old ways of working on the skin. What you see, smell and feel, what the tradition believes, and who should not have them.',
    heroImage: the('media', 'cupping-glasses'),
    clinic: the('clinics', 'saltmarsh-acupuncture'),
    locations: all('locations', 'alder-bay'),
    authors: all('people', 'imogen-vale'),
    conditions: all('conditions', 'stress-related-tension', 'back-pain'),
    modalities: all('modalities', 'cupping', 'gua-sha', 'moxibustion', 'heat'),
    disclaimers: all('disclaimers', 'medical', 'marks-and-burns'),
    callToAction: { label: 'Ask before you book', url: 'tel:+18315550117', kind: 'call' },
    faq: [
      {
        question: 'How long do the marks last?',
        answer: 'From a day to about ten days. They are bruises. Please do not come in the week before a wedding.',
      },
    ],
    tags: ['cupping', 'gua sha', 'moxibustion', 'tradition'],
    seo: {
      title: 'Cupping, gua sha and moxibustion explained',
      description: 'What they are, what the tradition says and what to know about marks and burns.',
      noindex: false,
    },
    body: write(
      p(
        'Some people come to us because of a photograph: a swimmer with round marks on his shoulders. This page is for them. It says what we do, what the tradition holds, and what may go wrong. It does not say that any of it will mend your back, because we have not found reviews that would let us.',
      ),
      h2('Cupping'),
      p(
        'A cup of glass or silicone is set on oiled skin and the air is drawn out of it, by a pump or, the old way, by a flame that never touches you. The skin rises. The cup stays for five minutes or slides.',
      ),
      image('cupping-glasses', 'Glass cups on the tray, cleaned and ready.'),
      h2('Gua sha'),
      p(
        'Imagine a soup spoon with a rounded edge. We stroke it over oil, always in one direction, until the skin turns pink or red. Then we stop.',
      ),
      h2('Moxibustion'),
      p(
        'Moxa is dried mugwort, rolled like a cigar. We light it and hold it a few finger-widths above the skin, for warmth. It smells of autumn.',
      ),
      image('moxa-stick', 'A stick of moxa above its dish. By day the window is open, and you can hear the gulls.'),
      h2('What the tradition says'),
      p(
        'In traditional Chinese medicine, an aching back is described as qi and blood that have stopped flowing in the Bladder and Du channels. Practitioners of the tradition speak of deficiency and of excess, feel the pulse at three places on each wrist, and look at the tongue. In that language a weak low back is viewed as belonging to the Kidney, which is ',
        i('an idea'),
        ' about winter, age and fear rather than the organ in your side.',
      ),
      p(
        'We like this language. It is two thousand years old and it notices things. It is not a finding of medicine, and we do not use it to tell you what is wrong with you.',
      ),
      h2('Who should not have it'),
      table(
        ['', 'You may see or feel', 'Please do not, or ask first'],
        [
          [b('Cupping')],
          'Round bruises, sometimes blisters; burns with fire',
          'Blood thinners, thin or broken skin, pregnancy (belly and low back)',
        ],
        [[b('Gua sha')], 'Red or purple streaks, sore skin', 'Blood thinners, sunburn, moles, broken skin'],
        [
          [b('Moxibustion')],
          'Warmth; burns if held too close; smoke',
          'Asthma, numb skin, diabetes with poor feeling, pregnancy',
        ],
        [[b('Heat packs')], 'Red skin; burns if too hot or too long', 'Numb skin, fresh injuries, infections'],
      ),
      callout(
        'warning',
        p(
          b('If a mark blisters, '),
          'keep it clean, do not open it, and ring us. If it grows hot and red or you have a fever, see a doctor the same day.',
        ),
      ),
      h3('Afterwards'),
      ul(
        'Keep the area warm and covered',
        'Drink when you are thirsty',
        'No sauna, no sunbathing until the marks have gone',
      ),
      callToAction('call', 'Ask before you book', 'tel:+18315550117'),
      disclaimer('marks-and-burns'),
      disclaimer('medical'),
    ),
    relatedArticles: all('articles', 'your-first-visit-step-by-step'),
  },
}
