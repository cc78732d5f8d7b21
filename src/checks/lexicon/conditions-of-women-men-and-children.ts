import { lexicon } from './lexicon.ts'

/** What women have of cycle, fertility, pregnancy and the change of life. */
export const womensConditions = lexicon(
  'condition',
  'noun',
  `
  period pain: menstrual pain, menstrual cramp, period cramp, painful period, painful menstruation, dysmenorrhea, dysmenorrhoea, monthly cramp, monthly pain, cramping during your period, primary dysmenorrhea, painful periods and cramps, PMS cramp
  premenstrual syndrome: PMS, premenstrual tension, PMT, PMDD, premenstrual dysphoric disorder, PMS symptom, premenstrual symptom, premenstrual mood swing
  irregular periods: irregular period, irregular cycle, irregular menstruation, menstrual irregularity, menstrual disorder, menstrual problem, menstrual issue, menstrual cycle problem, irregular menstrual cycle, missed period, absent period, amenorrhea, amenorrhoea, lack of ovulation, anovulation, short luteal phase, luteal phase defect, period problem, menstrual imbalance, menstrual disturbance, menstrual complaint, late period, menstrual health issue
  heavy periods: heavy period, heavy menstrual bleeding, heavy bleeding, menorrhagia, spotting between periods, flooding periods
  endometriosis: endometriosis pain, endo pain, adenomyosis
  polycystic ovary syndrome: polycystic ovarian syndrome, polycystic ovaries, polycystic ovary, PCOS, PCO
  fibroids: fibroid, uterine fibroid, myoma, ovarian cyst, breast cyst, fibrocystic breast, uterine polyp, breast tenderness, breast lump, tender breasts
  infertility: fertility problem, fertility issue, subfertility, sub fertility, fertility challenge, fertility struggle, unexplained infertility, male infertility, female infertility, male factor infertility, secondary infertility, difficulty conceiving, trouble conceiving, trouble getting pregnant, difficulty getting pregnant, struggling to conceive, diminished ovarian reserve, poor ovarian reserve, low ovarian reserve, low AMH, high FSH, poor egg quality, poor sperm quality, low sperm count, poor sperm motility, low sperm motility, failed IVF, failed IVF cycle, implantation failure, recurrent implantation failure, thin uterine lining, thin lining, reproductive disorder, reproductive problem, reproductive issue, premature ovarian failure, blocked tubes, blocked fallopian tubes, fertility difficulty
  miscarriage: recurrent miscarriage, repeated miscarriage, recurrent pregnancy loss, pregnancy loss, threatened miscarriage
  menopause symptoms: menopause symptom, menopausal symptom, menopausal complaint, perimenopausal symptom, menopausal problem, menopausal change, climacteric symptom, perimenopause, menopause, peri menopause, change of life, perimenopause symptom, menopausal discomfort, vasomotor symptom
  hot flashes: hot flash, hot flush, night sweat, hot sweat, menopausal sweat
  vaginal dryness: painful intercourse, painful sex, pain during sex, pain with intercourse, dyspareunia, vaginismus, vulvodynia, thrush, yeast infection, bacterial vaginosis, vaginal atrophy, vaginal infection
  pelvic pain: chronic pelvic pain, pelvic floor dysfunction, pelvic floor problem, pelvic congestion, weak pelvic floor, pelvic floor pain, pelvic organ prolapse, uterine prolapse, pelvic inflammatory disease, pelvic floor disorder, pelvic floor weakness, prolapse
  breech presentation: breech baby, breech position, breech, malposition, posterior baby, baby in the wrong position
  overdue pregnancy: overdue baby, prolonged labor, prolonged labour, stalled labor, stalled labour, past your due date, late labor
  pregnancy discomfort: pregnancy complaint, pregnancy symptom, pregnancy related pain, aches and pains of pregnancy, discomforts of pregnancy, pregnancy complication, pregnancy pain, pregnancy related symptom, pre eclampsia, preeclampsia
  postpartum problems: low milk supply, insufficient lactation, low breast milk, mastitis, blocked milk duct, blocked duct, postpartum pain, postpartum recovery, breastfeeding problem, lactation problem, postpartum exhaustion, engorgement, engorged breasts
  low libido: low sex drive, loss of libido, lack of libido, decreased libido, low sexual desire, sexual dysfunction, loss of sex drive, reduced libido, sexual problem
  gynecological problem: gynaecological problem, gynecological disorder, gynaecological disorder, gynecological condition, gynaecological condition, women's health problem, women's health condition, gynecological issue, gynaecological issue, female problem
`,
)

/** What men have, and what babies and children have. */
export const mensAndChildrensConditions = lexicon(
  'condition',
  'noun',
  `
  erectile dysfunction: impotence, erection problem, erectile problem, erectile difficulty, ED, performance issues in bed, Peyronie's disease, male sexual dysfunction
  premature ejaculation: early ejaculation
  prostatitis: chronic prostatitis, prostate problem, prostate issue, enlarged prostate, benign prostatic hyperplasia, BPH, chronic pelvic pain syndrome, prostate condition, testicular pain, varicocele
  low testosterone: low T, testosterone deficiency, andropause, male menopause
  colic: infant colic, baby colic, infantile colic, colicky baby, unsettled baby, fussy baby, excessive crying, gassy baby
  teething: teething pain, tongue tie, lip tie, latch problem, latching difficulty, breastfeeding difficulty, nursing difficulty
  plagiocephaly: flat head syndrome, flat head, misshapen head
  growing pains: growing pain
  childhood illness: childhood ailment, childhood illnesses, childhood condition, pediatric condition, paediatric condition, children's ailment, failure to thrive
`,
)
