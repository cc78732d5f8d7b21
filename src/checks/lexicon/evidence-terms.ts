import type { COMPARATORS, OUTCOMES, PHASES, TIMEPOINTS } from '#evidence/index.ts'

/*
 * What the words of a claim are called in the fields of a result, so that the two can be compared. Base forms, lower case,
 * hyphens as blanks. Where a word of one key lies inside a longer one of another ("usual treatment"), the longer one counts.
 */

/** Words parted by commas, as a list. */
const words = (text: string): readonly string[] => text.split(',').map((word) => word.replace(/\s+/g, ' ').trim())

/** How a sentence says how long people have had their complaint. */
export const PHASE_WORDS: Readonly<Record<Exclude<keyof typeof PHASES, 'any'>, readonly string[]>> = {
  acute: words(`
    acute, sudden, suddenly, sudden onset, new, new onset, recent, recently, recent onset, just started, first episode, fresh, early stage,
    acute phase, acute stage, acute episode, short lived, for a few days, for days, for a week, for two weeks, for 2 weeks,
    less than six weeks, less than 6 weeks, under six weeks, under 6 weeks, less than four weeks, less than 4 weeks, up to six weeks,
    up to 6 weeks, woke up with, throw out your back, threw out my back, threw my back out, put my back out, tweak, tweaked`),
  subacute: words(`
    subacute, sub acute, six to twelve weeks, 6 to 12 weeks, four to twelve weeks, 4 to 12 weeks, for six weeks, for 6 weeks,
    for two months, for 2 months, for several weeks, for over a month, more than six weeks, more than 6 weeks, less than three months,
    less than 3 months, less than twelve weeks, less than 12 weeks`),
  chronic: words(`
    chronic, chronically, longstanding, long standing, long term pain, long term condition, long term sufferer, persistent, persisting,
    ongoing, on going, continuing, continual, constant, enduring, lingering, stubborn, nagging, recurrent, recurring, relapsing,
    intractable, refractory, never ending, unrelenting, life long, lifelong, old injury, for months, for years, for many years,
    for decades, for most of my life, months of, years of, decades of, since childhood, twelve weeks or longer, 12 weeks or longer,
    twelve weeks or more, 12 weeks or more, more than twelve weeks, more than 12 weeks, more than three months, more than 3 months,
    over three months, over 3 months, three months or longer, 3 months or longer, three months or more, 3 months or more,
    longer than three months, longer than 3 months, more than six months, more than 6 months, won't go away, will not go away,
    keeps coming back, keep coming back, comes back again and again`),
}

/** What a claim compares a treatment with. Physiotherapy is more than exercise, and no key of its own. */
export const COMPARATOR_WORDS: Readonly<Record<keyof typeof COMPARATORS, readonly string[]>> = {
  sham: words(`
    sham, sham acupuncture, sham needling, sham needle, sham treatment, sham procedure, sham laser, sham tens, sham control, placebo,
    placebo acupuncture, placebo needle, placebo treatment, placebo pill, placebo tablet, dummy, dummy pill, dummy treatment, sugar pill,
    fake acupuncture, fake needle, fake treatment, pretend acupuncture, pretend treatment, pretended treatment, simulated acupuncture,
    simulated treatment, inert treatment, inactive treatment, non penetrating needle, retractable needle, streitberger needle,
    superficial needling, minimal acupuncture, non acupoint, non acupuncture point, detuned, switched off, placebo effect`),
  'no-treatment': words(`
    no treatment, no acupuncture, no intervention, no therapy, no care, untreated, not treated, without treatment, doing nothing,
    nothing at all, leaving it alone, leaving it untreated, watchful waiting, wait and see, no treatment control, control group alone,
    natural course, natural history, time alone, rest alone`),
  waitlist: words(`
    waiting list, wait list, waitlist, waitlisted, waiting list control, wait list control, delayed treatment, delayed acupuncture,
    deferred treatment, waiting for treatment`),
  'usual-care': words(`
    usual care, usual treatment, standard care, standard treatment, standard therapy, standard medical care, routine care,
    routine treatment, conventional care, conventional treatment, conventional therapy, conventional medicine, conventional medical care,
    regular care, normal care, medical care, medical management, western medicine, western treatment, mainstream medicine, gp care,
    doctor care, care from your doctor, primary care, guideline based care, guideline care, best practice care, treatment as usual,
    care as usual, traditional medical treatment, modern medicine`),
  nsaid: words(`
    nsaid, nsaids, anti inflammatory, anti inflammatories, antiinflammatory, anti inflammatory drug, anti inflammatory medicine,
    anti inflammatory medication, anti inflammatory tablet, non steroidal, nonsteroidal, ibuprofen, advil, motrin, nurofen, brufen,
    naproxen, aleve, naprosyn, diclofenac, voltaren, voltarol, celecoxib, celebrex, etoricoxib, arcoxia, meloxicam, mobic, indomethacin,
    indometacin, ketoprofen, ketorolac, toradol, piroxicam, etodolac, nabumetone, mefenamic acid, ponstan, aspirin, cox 2 inhibitor`),
  'other-drug': words(`
    drug, medication, medicine, meds, pill, tablet, prescription, prescription drug, prescription medication, pharmaceutical, pharmaceuticals,
    painkiller, pain killer, pain reliever, pain pill, pain medication, pain meds, pain medicine, analgesic, analgesia, over the counter,
    paracetamol, acetaminophen, tylenol, panadol, opioid, opiate, narcotic, morphine, codeine, co codamol, tramadol, ultram, oxycodone,
    oxycontin, percocet, hydrocodone, vicodin, norco, fentanyl, tapentadol, buprenorphine, muscle relaxant, muscle relaxer,
    cyclobenzaprine, flexeril, methocarbamol, robaxin, baclofen, tizanidine, diazepam, valium, benzodiazepine, lorazepam, ativan, xanax,
    gabapentin, neurontin, pregabalin, lyrica, gabapentinoid, amitriptyline, nortriptyline, duloxetine, cymbalta, antidepressant,
    antidepressants, ssri, sertraline, fluoxetine, prozac, triptan, sumatriptan, topiramate, topamax, propranolol, beta blocker,
    preventive medication, prophylactic drug, botox, botulinum toxin, antihistamine, cetirizine, loratadine, steroid, steroids,
    corticosteroid, prednisone, prednisolone, cortisone, sleeping pill, sleeping tablet, zolpidem, ambien, zopiclone, sedative,
    anti nausea drug, antiemetic, ondansetron, metoclopramide, hormone replacement therapy, hrt, clomiphene, clomid, letrozole,
    metformin, anticholinergic, oxybutynin, lidocaine patch, capsaicin cream, medical cannabis`),
  exercise: words(`
    exercise, exercise therapy, exercise program, exercise programme, exercise class, exercises, home exercise, therapeutic exercise,
    strengthening, strength training, stretching, core exercise, core training, aerobic exercise, walking, walking program, yoga, pilates,
    tai chi, qigong, swimming, aquatic exercise, hydrotherapy exercise, graded activity, physical activity, training program, workout,
    mckenzie exercise, motor control exercise, pelvic floor exercise, kegel`),
  manipulation: words(`
    manipulation, spinal manipulation, spinal manipulative therapy, manipulative therapy, manual therapy, joint mobilization,
    joint mobilisation, mobilization, mobilisation, chiropractic, chiropractic care, chiropractic adjustment, chiropractic manipulation,
    chiropractor, adjustment, spinal adjustment, osteopathy, osteopathic treatment, osteopathic manipulation, osteopath, back cracking`),
  'add-on-to-usual-care': words(`
    usual care alone, standard care alone, standard treatment alone, conventional treatment alone, conventional care alone,
    routine care alone, medication alone, medicine alone, drugs alone, painkillers alone, western medicine alone, physiotherapy alone,
    physical therapy alone, added to usual care, in addition to usual care, in addition to standard care, on top of usual care,
    alongside usual care, together with usual care, combined with usual care, combined with medication, combined with standard care,
    plus usual care, as an add on, add on, adjunct, adjunctive, adjuvant, as a complement to, alongside medication, alongside your medication`),
  other: words(`
    physiotherapy, physiotherapist, physio, physical therapy, surgery, operation, surgical treatment, spinal fusion, microdiscectomy,
    discectomy, laminectomy, knee replacement, hip replacement, arthroscopy, injection, injections, cortisone shot, cortisone injection,
    steroid injection, epidural, epidural injection, nerve block, trigger point injection, prp, prp injection, hyaluronic acid injection,
    massage, massage therapy, cupping, dry needling, acupressure, electroacupuncture, tens, laser, laser therapy,
    ultrasound therapy, shockwave, shockwave therapy, traction, decompression, heat, heat pack, ice, ice pack, bed rest, bracing, brace,
    splint, night guard, orthotics, insoles, taping, kinesio tape, counseling, counselling, cbt, cognitive behavioral therapy,
    cognitive behavioural therapy, talk therapy, psychotherapy, meditation, mindfulness, relaxation training, biofeedback, hypnosis,
    education, advice, self care, lifestyle advice, diet, supplement, supplements, herbs, herbal medicine, homeopathy, reflexology, reiki,
    other treatment, other therapy, other methods, other modalities, alternative treatment, active control, ivf alone`),
}

/** What a claim says gets better, or worse. */
export const OUTCOME_WORDS: Readonly<Record<keyof typeof OUTCOMES, readonly string[]>> = {
  pain: words(`
    pain, painful, pain free, pain intensity, pain severity, pain level, pain score, pain relief, ache, aching, achy, hurt, hurting, sore,
    soreness, tender, tenderness, discomfort, agony, agonizing, suffering, throbbing, burning, stabbing, shooting, twinge, cramp, cramping,
    spasm, headache, migraine, backache, neckache, toothache, stomach ache, earache, neuralgia, sciatica,
    headache days, migraine days, headache frequency, number of headaches, visual analog scale, visual analogue scale, vas,
    numeric rating scale, analgesic effect, comfort, comfortable`),
  function: words(`
    function, functioning, functional, functional ability, physical function, move, moving, movement, mobile, mobility, range of motion,
    range of movement, rom, flexible, flexibility, stiff, stiffness, supple, loosen up, limber, disability, disabled, disabling,
    strength, strong, stronger, weakness, grip strength, balance, steadiness, coordination, posture, gait, walk, walking, walking distance,
    bend, bending, lift, lifting, reach, reaching, sit, sitting, stand, standing, climb stairs, climbing stairs, grip, daily activities,
    activities of daily living, everyday activities, daily tasks, chores, work again, return to work, get back to work, back to work,
    sick leave, days off work, return to sport, get back to sport, get back to training, performance, athletic performance, endurance,
    get back to your life, get moving, get moving again, oswestry, roland morris, womac, rehabilitation, recovery of function`),
  qol: words(`
    quality of life, life quality, qol, health related quality of life, sf 36, eq 5d, wellbeing, well being, wellness, general health,
    overall health, vitality, energy, energy level, enjoyment of life, enjoy life, live better, live well, live fully, happiness,
    happier, mood, emotional wellbeing, mental wellbeing, mental health, sleep quality, sleep better, better sleep, restful sleep,
    daily life, everyday life, life satisfaction`),
  global: words(`
    overall improvement, global improvement, general improvement, recovery, recover, recovered, get better, feel better, feeling better,
    get well, well again, heal, healed, symptom relief, relief of symptoms, remission, response, responder, success, success rate,
    satisfied, satisfaction, patient satisfaction, global perceived effect, global rating`),
  'adverse-events': words(`
    adverse event, adverse effect, adverse reaction, side effect, side effects, harm, harms, harmful, harmless, risk, risks, risk free,
    safe, safety, safely, safer, complication, complications, injury from treatment, bruise, bruising, bleeding, hematoma, haematoma,
    faint, fainting, dizziness after treatment, drowsiness after treatment, soreness after treatment, burn from moxa, infection,
    pneumothorax, punctured lung, broken needle, nerve injury, organ injury, painless, tolerated, well tolerated, tolerability,
    tolerable, gentle, non invasive, noninvasive, minimally invasive, dropout`),
  'medication-use': words(`
    medication use, use of medication, use of medicines, use of drugs, use of opioids, medicine use, drug use, painkiller use, use of painkillers, opioid use, opioid consumption,
    analgesic use, analgesic consumption, analgesic requirement, medication intake, medication overuse, rescue medication, fewer pills,
    fewer painkillers, fewer drugs, fewer medications, fewer tablets, fewer meds, less medication, less medicine, less pain medication,
    less painkillers, less ibuprofen, less need for medication, less need for painkillers, need for medication, need for painkillers,
    need for pain medication, need for drugs, need for opioids, reduce medication, reduce your medication, reduce medication use,
    reduce painkillers, cut down on painkillers, cut back on painkillers, cut back on medication, lower dose, lower your dose, dosage,
    come off medication, come off painkillers, get off medication, get off painkillers, get off opioids, wean off, taper, tapering,
    stop taking painkillers, stop taking medication, medication free, drug free, painkiller free, off your meds, reliance on medication,
    reliance on painkillers, rely on painkillers, rely on medication, dependence on medication, dependence on painkillers,
    without painkillers, without medication, without drugs, without opioids`),
  other: words(`
    pregnancy rate, live birth, birth rate, conception, ovulation, implantation, sperm count, sperm quality, menstrual flow, cycle length,
    labor length, labour length, hot flashes, hot flushes, night sweats, nausea, vomiting, blood pressure, heart rate, blood sugar,
    cholesterol, weight, weight loss, body weight, appetite, digestion, bowel movement, bladder control, urinary frequency, inflammation,
    swelling, circulation, blood flow, immunity, immune function, hormone level, cortisol, endorphin, stress, anxiety, depression, panic,
    craving, smoking, quit smoking, alcohol use, concentration, memory, focus, fatigue, tiredness, wrinkles, skin, hair, scar, wound healing,
    nasal symptoms, runny nose, sneezing, wheezing, cough, breathing, vision, hearing, tinnitus, vertigo, numbness, tingling, itch,
    dry mouth, lifespan, longevity, cost of care, days in hospital, hospital stay`),
}

/** When a claim says the effect is there, and how long it stays. */
export const TIMEPOINT_WORDS: Readonly<Record<keyof typeof TIMEPOINTS, readonly string[]>> = {
  immediate: words(`
    immediate, immediately, instant, instantly, instantaneous, at once, right away, straight away, straightaway, right after, directly after,
    on the spot, there and then, then and there, on the table, same day, the same day, that day, that night, that evening, the next day,
    next day, the next morning, overnight, by the end of the session, by the end of the visit, during treatment, during the session,
    during your session, after one session, after one treatment, after one visit, after just one, after a single, after the first session,
    after the first treatment, after your first treatment, after the first visit, from the first session, in one session, in a single session,
    in one visit, within seconds, in seconds, within minutes, in minutes, in just minutes, in a few minutes, within an hour, within hours,
    in hours, within 24 hours, in 24 hours, within a day, within one day, within 48 hours, within days, in days, in a few days, within a week,
    in a week, in one week, within 7 days, up to 7 days, fast, fast acting, rapid, rapidly, quick, quickly, speedy, speedily, in no time,
    as soon as the needles are in, before you leave`),
  short: words(`
    short term, short run, short lived relief, temporary, temporarily, for a while, for a time, for now, brief relief, at first, early on,
    in the first weeks, in the first few weeks, in weeks, in a few weeks, in just weeks, within weeks, within a few weeks, within two weeks,
    within 2 weeks, within four weeks, within 4 weeks, within a month, in a month, in one month, after a month, after four weeks,
    after 4 weeks, after six weeks, after 6 weeks, at 6 weeks, after eight weeks, after 8 weeks, at 8 weeks, for weeks, for several weeks,
    for up to three months, up to 3 months, within three months, within 3 months, in three months, in 3 months, at 3 months, at 12 weeks,
    after 12 weeks, after a few sessions, after a few treatments, after several sessions, after a course of treatment,
    by the end of treatment, at the end of treatment`),
  intermediate: words(`
    medium term, mid term, intermediate term, for months, for several months, for a few months, over months, over several months,
    months later, several months, within months, within six months, within 6 months, in six months, in 6 months, after six months,
    after 6 months, at 6 months, for six months, for 6 months, up to six months, up to 6 months, half a year, for half a year,
    six months later, four months, 4 months, five months, 5 months, nine months, 9 months, at 9 months, 24 weeks, at 24 weeks, 26 weeks,
    at 26 weeks, 36 weeks`),
  long: words(`
    long term, longterm, longer term, in the long run, over the long haul, long lasting, longlasting, lasting, enduring relief,
    durable, sustained, sustainable, sustainably, a year, one year, for a year, after a year, a year later, one year later, within a year,
    at one year, at 1 year, 12 months, twelve months, at 12 months, after 12 months, for 12 months, at least a year, 18 months, 24 months,
    52 weeks, two years, 2 years, years later, for years to come, for years, years of relief, for life, for a lifetime, lifetime, lifelong relief,
    forever, for ever, for good, permanent, permanently, for the rest of your life, once and for all, never again, never come back,
    never comes back, never return, never returns, won't come back, stay pain free, stays away, stay away, keep pain away, keep it away,
    keeps it away, no longer, no more, a thing of the past, say goodbye to, goodbye to, pain free life, long standing relief, irreversible`),
}

/** People of whom a claim speaks, where studies of others do not settle it. */
export const POPULATION_WORDS = {
  pregnancy: words(`
    pregnant, pregnancy, pregnancies, expecting, expectant, expecting mother, expectant mother, mother to be, mothers to be, mom to be,
    mum to be, moms to be, mums to be, mama to be, prenatal, antenatal, perinatal, maternity, gestation, gestational, trimester,
    first trimester, second trimester, third trimester, in labor, in labour, childbirth, birthing person, full term, past due date`),
  postpartum: words(`
    postpartum, post partum, postnatal, post natal, new mother, new mothers, new mom, new moms, new mum, new mums, after birth,
    after giving birth, after childbirth, after delivery, after having a baby, after a c section, after a cesarean, after a caesarean,
    breastfeeding, breast feeding, nursing mother, nursing mothers, lactating, lactation`),
  fertility: words(`
    trying to conceive, ttc, infertile, infertile couples, infertility, subfertile, ivf patients, going through ivf, undergoing ivf,
    undergoing fertility treatment, preparing for pregnancy, preconception`),
  children: words(`
    child, children, kid, kids, paediatric, pediatric, paediatrics, pediatrics, infant, infants, baby, babies, newborn, newborns, toddler,
    toddlers, preschooler, preschoolers, school age, little one, little ones, your son, your daughter, my son, my daughter, boy, boys, girl,
    girls, under 12, under 16, under 18, minors, young people, young person`),
  adolescents: words(`
    adolescent, adolescents, adolescence, teen, teens, teenager, teenagers, teenage, puberty, youth, youths, high school student`),
  'older-adults': words(`
    older adult, older adults, older people, older person, older patients, older women, older men, elderly, the elderly, elder, elders,
    senior, seniors, senior citizen, senior citizens, aging, ageing, aging adults, ageing adults, geriatric, retiree, retirees,
    retired people, pensioner, pensioners, grandparent, grandparents, over 50, over 60, over 65, over 70, over 75, over 80, 65 and older,
    65 and over, in your golden years, golden years, later life, old age, nursing home residents, care home residents`),
  women: words(`
    woman, women, female, females, lady, ladies, menstruating, premenopausal, mothers, moms, mums`),
  menopause: words(`
    menopausal, perimenopausal, peri menopausal, postmenopausal, post menopausal, menopause, perimenopause, change of life`),
  men: words(`
    man, men, male, males, gentlemen, guys, dads, fathers, andropause`),
  athletes: words(`
    athlete, athletes, athletic, sportsperson, sportspeople, sportsmen, sportswomen, sports people, professional athletes, pro athletes,
    olympic athletes, olympians, weekend warrior, weekend warriors, runner, runners, marathon runner, marathon runners, triathlete,
    triathletes, cyclist, cyclists, swimmer, swimmers, golfer, golfers, tennis player, tennis players, football player, football players,
    footballer, footballers, soccer player, soccer players, basketball player, basketball players, rugby player, rugby players, hockey player,
    hockey players, baseball player, baseball players, weightlifter, weightlifters, lifters, bodybuilder, bodybuilders, crossfitter,
    crossfitters, gym goer, gym goers, climber, climbers, skier, skiers, surfer, surfers, dancer, dancers, gymnast, gymnasts, yogi, yogis`),
  workers: words(`
    worker, workers, employee, employees, office worker, office workers, desk worker, desk workers, desk job, desk jobs, desk bound,
    remote worker, remote workers, working from home, laborer, laborers, labourer, labourers, manual worker, manual workers, tradesman,
    tradesmen, tradie, tradies, tradespeople, construction workers, truck driver, truck drivers, drivers, nurses, teachers, hairdressers,
    mechanics, shift worker, shift workers, injured worker, injured workers, executives, busy professionals, gamers, musicians`),
  veterans: words(`
    veteran, veterans, vets, military, service member, service members, servicemen, servicewomen, active duty, first responder,
    first responders, police officers, firefighter, firefighters, paramedics`),
  'cancer-patients': words(`
    cancer patient, cancer patients, cancer survivor, cancer survivors, breast cancer survivors, oncology patient, oncology patients,
    people with cancer, living with cancer, going through chemo, undergoing chemo, undergoing chemotherapy, during chemotherapy,
    receiving chemotherapy, after chemotherapy, undergoing radiation, during radiation, hospice patients, palliative, palliative care`),
  'after-surgery': words(`
    after surgery, after an operation, after your operation, after your surgery, after knee replacement, after hip replacement,
    following surgery, post surgery, post surgical, postsurgical, post operative, postoperative, post op, surgical patients,
    recovering from surgery, before surgery, preoperative, pre operative, failed back surgery`),
  'after-stroke': words(`
    after stroke, after a stroke, post stroke, poststroke, stroke survivor, stroke survivors, stroke patient, stroke patients,
    stroke rehabilitation`),
  'people-dependent-on-drugs': words(`
    opioid dependent, opioid users, in recovery, recovering addict, recovering addicts, people with addiction, smoker, smokers, drinkers,
    substance users`),
  animals: words(`
    animal, animals, animal study, animal studies, animal model, mouse, mice, rat, rats, rabbit, rabbits, rodent, rodents, dog, dogs, cat,
    cats, horse, horses, pet, pets, equine, canine, feline, veterinary, in vitro, cell culture, cell cultures, test tube`),
} as const satisfies Readonly<Record<string, readonly string[]>>
