/** What invented articles are made of: sentences of every kind that a clinic writes, with places for words. */
const SENTENCES = [
  'Many people come to us with COMPLAINT after a long week at the desk.',
  'TREATMENT may ease COMPLAINT a little in the first weeks compared with no treatment.',
  'TREATMENT relieves COMPLAINT and helps you sleep through the night again.',
  'In Chinese medicine, COMPLAINT is described as something that has stopped moving.',
  'A first visit takes about NUMBER minutes, and you can keep your clothes on for most of it.',
  'Tell us before TREATMENT if you take blood thinners, are pregnant or have a pacemaker.',
  'COMPLAINT often begins in the spring and goes away by itself within NUMBER weeks.',
  'Our practitioners listen first, and then explain what they would like to do and why.',
  'You may notice a small bruise or feel light-headed for a few minutes after TREATMENT.',
  'About one person in NUMBER has COMPLAINT at some time in life.',
  'Studies compared TREATMENT with a sham treatment, and the difference was small and uncertain.',
  'TREATMENT stimulates the nerves around the muscle and calms the inflammation there.',
  'Say goodbye to COMPLAINT with our NUMBER-visit plan of TREATMENT, heat and gentle movement.',
  'We are open from Monday to Friday and have free parking behind the building.',
  'Book your visit by telephone or online, and bring a list of the medicines you take.',
  'Nobody can promise that TREATMENT will help you, and it does not cure COMPLAINT.',
  'My COMPLAINT was gone after NUMBER sessions, says a patient who has come to us since the winter.',
  'Most plans pay for a part of TREATMENT; ask yours, or let us check before you come.',
  'Walking, sleeping well and staying active are good for most people with COMPLAINT.',
  'Unlike painkillers, TREATMENT works on the root cause of COMPLAINT and has no side effects.',
]
const COMPLAINTS =
  `low back pain|neck pain|a stiff shoulder|migraine|tension headache|sciatica|knee pain|jaw pain|poor sleep|
  stress|hay fever|heel pain|tennis elbow|period pain|hip pain`.split(/\|\s*/)
const TREATMENTS = `acupuncture|cupping|gua sha|massage|dry needling|moxibustion|physiotherapy|laser therapy`.split('|')

/** A page of running text of about so many words, the same for the same number. */
export function inventArticle(words: number, seed: number): string {
  const paragraphs: string[] = []
  let turn = seed
  const next = (of: number) => {
    // A linear congruential generator (Knuth): the same articles on every machine.
    turn = (turn * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((turn / 4_294_967_296) * of)
  }
  for (let count = 0; count < words;) {
    const paragraph = Array.from({ length: 4 }, () =>
      SENTENCES[next(SENTENCES.length)]!.replaceAll('COMPLAINT', COMPLAINTS[next(COMPLAINTS.length)]!)
        .replaceAll('TREATMENT', TREATMENTS[next(TREATMENTS.length)]!)
        .replaceAll('NUMBER', String(2 + next(60)))
        .replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    ).join(' ')
    count += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n\n')
}
