import type { Rule } from '../rule.ts'
import { CARE, GOOD, HELPS, ILL } from './pieces.ts'
import { AU_133, CA_17508, CA_651, FTC_HEALTH } from './sources.ts'

const SHOWS =
  '(~show|finds|found|~prove|~confirm|~demonstrate|~validate|~suggest|~reveal|~indicate|~support|backs|backed|backing|backs up|back (this|it|that|up|us|[modality|treatment|device|remedy])|~report|~conclude|~establish|~discover|~verify|points to|point to|agrees|agree|tells us|tell us|tells you|proves)'
const SCIENTISTS =
  '(team|group|scientists|researchers|doctors|experts|professors|university|harvard|stanford|institute|journal|professor)'
const SOLID =
  '(good|solid|strong|hard|real|sound|growing|mounting|ample|compelling|plenty of|clear|robust|lots of|overwhelming)'
const SHARE =
  '(# percent|# (in|out of|of) (every)? #|(one|two|three|four|five|six|seven|eight|nine|ten) (in|out of|times out of) (every)? (two|three|four|five|six|seven|eight|nine|ten|twenty)|(fifty|sixty|seventy|eighty|ninety) ..1 percent|half of|two thirds|three quarters|nearly all|almost all)'
const NO_BENEFIT_SHARE =
  '!(off|discount|ci|confidence|deposit|on|of (the|your) (fee|cost|bill|price|plan)|who (call|ring|book|visit))'
const TIMES =
  '((twice|double|three times|four times|ten times|# times|half) (as|the) (fast|quickly|well|effective|likely|much|many|good|strong|long|soon|rate|speed)|(twice|two times|three times|four times|# times) (more|faster|better|less|quicker))'
const COMES = `(${GOOD}|~recover|~respond|~throw away|looser|freely|success|pain free|fewer)`

/** Rules about how a page says that something is known: in studies that it names or does not, in numbers, as surely as the source or more. */
export const PROOF_RULES: readonly Rule[] = [
  {
    id: 'CLM-004',
    title: 'Number used as benefit without a source',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'A percentage or another number of improvement needs a citation of the work that reports that number.',
    why: 'A number sounds measured. Readers, and the authorities, ask who measured it, in whom, and against what.',
    sources: [
      FTC_HEALTH,
      {
        authority: 'ASA',
        document: 'CAP Code rule 3.7',
        url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
        basis: 'read',
      },
      AU_133,
    ],
    remedy: 'add-evidence',
    suggestion:
      'In one pooled analysis, people having acupuncture had less pain than people having none; the difference was about half a standard deviation [cite].',
    phrases: [
      `${SHARE} ${NO_BENEFIT_SHARE} !(..3 (visits|sessions|appointments|classes|calls|rooms)) ..8 ${COMES}`,
      `(${GOOD}|~recover|success) ..8 # percent !(off|ci|confidence|discount)`,
      `(${GOOD}|success) ..4 ${SHARE} ..1 (people|patients|clients|cases|users)`,
      `(${GOOD}|~recover|~heal|~respond) ..3 ${TIMES}`,
      `${TIMES} ..6 (${GOOD}|~recover|~heal)`,
      `(~fall|~drop|~rise|~climb|~dip|~plunge|~jump|[reduce|increase|benefit-verb|vanish]) ..4 by (a|one|two|about|nearly|almost|over|up to|more than)? ..1 (third|half|quarter|fifth|thirds|quarters|# percent)`,
      `(~double|~triple|~quadruple|~halve|cut in half|cuts in half) ..4 (${ILL}|chance|chances|odds|recovery|healing|speed|range|rate)`,
    ],
    claims: [
      {
        types: HELPS,
        saying: [
          `!(half of) ${SHARE} ${NO_BENEFIT_SHARE} !(..6 (trouble|adults !(get|feel)|worldwide))`,
          TIMES,
          '(in|by) (half|a third|a quarter|two thirds)',
          'by (#|one|two|three|four|five|six|nearly|about|up to) ..2 (percent|days|points|degrees|hours|minutes|weeks|inches)',
          '(#|two|three|five|eight|ten|twenty) (pounds|inches|shades|sizes|dress sizes)',
          '(~halve|~triple|~quadruple)',
        ],
      },
    ],
    guards: ['cited', 'title', 'quoted-rule', 'negated'],
    mustHit: [
      'Studies show acupuncture cuts pain by 25-30%.',
      'Vertigo clears in 91 percent of the people who finish our course.',
      'Eight in ten of the stiff shoulders were moving freely by Christmas.',
      'Those who were cupped recovered twice as fast.',
      'alt: Bar chart: 91% of clients reported a looser jaw',
    ],
    mustNotHit: [
      'The mean difference was -9 points (95% CI -17 to -2).',
      'Get 20% off your first visit.',
      'Nine out of ten who call reach a person, not a machine.',
      'One woman in ten lives with endometriosis.',
      'In one trial 40% of people had less pain [1].',
    ],
  },
  {
    id: 'CLM-005',
    title: '“Studies show”, “proven” without a citation',
    jurisdictions: ['US', 'US-CA', 'UK', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'If you say that science supports it, show the science, and it must be as strong as you say.',
    why: 'Naming research claims a level of proof, and that level must be there. Somebody who reads “studies show” wants to know which.',
    sources: [
      { ...FTC_HEALTH, document: 'Health Products Compliance Guidance (December 2022), claims of a level of support' },
      { ...CA_651, document: 'Business and Professions Code section 651(b), scientific claims', basis: 'memory' },
      CA_17508,
      AU_133,
    ],
    remedy: 'add-evidence',
    suggestion:
      'A 2020 Cochrane review compared acupuncture with sham, no treatment and usual care for chronic low back pain [cite].',
    phrases: [
      '(clinically|scientifically|medically|research|science|evidence|clinical) (proven|proved|tested|backed|validated|shown|supported|based|informed|verified|confirmed|led|driven)',
      `{..3 what|whether|which|how} [study] !(of backs) ..5 ${SHOWS}`,
      `${SCIENTISTS} ..7 ${SHOWS} ..2 (that|how|[modality]|it|last|recently|not long ago|this)`,
      `(university|harvard|stanford|institute|hospital) (reported|found|showed|has shown|says)`,
      '(has|have|had|was|were|is|are) (been)? ..1 (shown|proven|proved|validated|demonstrated) ..1 (to|in|by|that|effective|safe|results)',
      '(is|are) known to !be',
      `according to ..4 ([study]|harvard|university|stanford|team|scientists|researchers|experts|science)`,
      `${SOLID} [study] ..2 (behind|for|that|supports|supporting|on)`,
      `there (is|are) ..4 [study] ..1 (behind|for|that|to support|supporting)`,
      `[study] (is|are) (clear|in|strong|solid|unanimous|settled|overwhelming|behind|on our side|there)`,
      `(~back|backed|supported|confirmed|proved|proven|shown|validated|underpinned|endorsed|established|grounded|rooted) (up)? (by|in) ..3 [study]`,
      `proven [benefit-noun]`,
      `(a|the|is|are|with|only) ..1 proven (treatment|therapy|remedy|method|technique|results|relief|way|approach|to|in|for|safe|effective)`,
      `(in|from) (a|an|one|two|three|several|many|recent|some|numerous|large|clinical|controlled) ..2 [study] ... ${GOOD}`,
      '(what happened|happened|results) ..6 (experiment|trial|study) ... (tell|tells|told|shows|says)',
      `[study] ..4 (of|on|in) ..4 ${CARE} ..2 ${SHOWS}`,
    ],
    carriesToItems: true,
    guards: ['cited', 'title', 'quoted-rule', 'says-little-evidence'],
    mustHit: [
      'Acupuncture is clinically proven to relieve back pain.',
      'Osteopathy eases a locked jaw, as science has confirmed.',
      'heading: Research Backs Dry Needling for Runner’s Knee',
      'item: Science backs what we see on the mat: // Yoga therapy brings down stress',
      'According to a Harvard team, tai chi helps with balance.',
      'There is good science behind vibration for thin bones.',
    ],
    mustNotHit: [
      'No good studies show that cupping helps sciatica.',
      'To this day no one has shown that magnets do anything for arthritis.',
      'The study nurse will phone you twice.',
      'A 2020 Cochrane review found little to no difference from sham [1].',
      'item: A trial in 120 women found that acupressure: // May shorten labor by a little [1]',
      'The trial at the university is still looking for volunteers.',
    ],
  },
  {
    id: 'CLM-018',
    title: 'Worded more strongly than the evidence',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'claim',
    rule: 'Say it no more strongly than the certainty of the cited result allows.',
    why: '“Reduces” tells a reader that the matter is settled; “may reduce” that it is not. The words for each degree of certainty are agreed among reviewers, so that everybody reads the same.',
    sources: [
      FTC_HEALTH,
      { authority: 'Citewell', document: 'wording after GRADE guidelines 26 (Santesso 2020)', basis: 'policy' },
    ],
    remedy: 'reword',
    suggestion: 'Acupuncture may improve back function slightly compared with sham.',
    mustHit: [
      'Acupuncture improves back function compared with sham [1].',
      'Cupping cures neck pain [1].',
      'Massage probably eases neck pain [1].',
      'Needling relieves migraine [1].',
    ],
    mustNotHit: [
      'Acupuncture may improve back function slightly compared with sham [1].',
      'The evidence about cupping for neck pain is very uncertain [1].',
      'Possible relief from cluster headaches (two small trials) [1].',
      'The clinic opens at eight.',
    ],
  },
  {
    id: 'CLM-019',
    title: 'The source is about something else',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'claim',
    rule: 'The cited work must be about the same condition, phase, people and treatment as the sentence.',
    why: 'A study of acute pain says nothing about pain of many years, and one of acupuncture nothing about cupping. Evidence that does not fit counts as none.',
    sources: [FTC_HEALTH, AU_133],
    remedy: 'add-evidence',
    suggestion: 'Research on cupping for sciatica is limited; we have no citation to offer yet.',
    mustHit: [
      'Cupping eases chronic sciatica [1].',
      'Acupuncture may help children with asthma [1].',
      'Dry needling may ease heel pain [1].',
      'Massage may ease migraine [1].',
    ],
    mustNotHit: [
      'Acupuncture may ease chronic low back pain [1].',
      'We have no citation to offer yet.',
      'Research on cupping for sciatica is limited.',
      'Cupping may leave round marks [1].',
    ],
  },
  {
    id: 'CLM-020',
    title: 'What it was compared with is not said',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'warning',
    by: 'claim',
    rule: 'If the benefit was found only against no treatment, say so, and do not let it sound as if it beat a placebo.',
    why: 'Doing something nearly always looks better than doing nothing. Who reads “reduces pain” thinks that the treatment itself did it.',
    sources: [{ authority: 'Citewell', document: 'what a result was compared with is named', basis: 'policy' }],
    remedy: 'add-words',
    suggestion:
      'Acupuncture may reduce back pain compared with no treatment; the difference from sham is smaller [cite].',
    mustHit: [
      'Acupuncture reduces back pain [1].',
      'Acupuncture eases back pain more than placebo [1].',
      'Cupping may ease neck pain [1].',
      'Needling helps with migraine [1].',
    ],
    mustNotHit: [
      'Acupuncture may reduce back pain compared with no treatment [1].',
      'Acupuncture may reduce back pain slightly compared with sham [1].',
      'The clinic opens at eight.',
      'You may feel light-headed [1].',
    ],
  },
]
