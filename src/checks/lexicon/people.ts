import { lexicon } from './lexicon.ts'

/** Who treats. */
export const clinicians = lexicon(
  'clinician',
  'noun',
  `
  acupuncturist: licensed acupuncturist, registered acupuncturist, our acupuncturist, acupuncture physician, acupuncture doctor, LAc, acupuncture practitioner, TCM practitioner, TCM doctor, Chinese medicine practitioner, traditional Chinese medicine practitioner, practitioner of Chinese medicine, doctor of acupuncture, doctor of oriental medicine, doctor of Chinese medicine, oriental medicine doctor, doctor of traditional Chinese medicine, oriental medicine practitioner, certified acupuncturist, acupuncture therapist, acupuncture specialist, medical acupuncturist, acupuncture expert, acupuncture provider, RAc, DAOM, DACM, Dipl OM, doctor of acupuncture and oriental medicine, doctor of acupuncture and Chinese medicine, doctor of eastern medicine, Chinese doctor, Chinese medicine doctor, dry needling practitioner, cupping therapist, cupping practitioner
  practitioner: licensed practitioner, healthcare practitioner, health care practitioner, health practitioner, qualified practitioner, experienced practitioner, holistic practitioner, wellness practitioner, complementary practitioner, alternative practitioner, skilled practitioner, trained practitioner, integrative practitioner, natural health practitioner, registered practitioner, alternative medicine practitioner
  therapist: massage therapist, licensed massage therapist, registered massage therapist, bodyworker, masseuse, masseur, physical therapist, physiotherapist, occupational therapist, LMT, RMT, hypnotherapist, reflexologist, aromatherapist, craniosacral therapist, reiki master, reiki practitioner, shiatsu practitioner, psychotherapist, counselor, counsellor, herbalist, medical herbalist, energy healer, healer, sports therapist, esthetician, aesthetician, physio, yoga teacher, yoga therapist, yoga instructor, Pilates instructor, Pilates teacher, personal trainer, athletic trainer, kinesiologist, shaman, life coach, health coach, wellness coach, nutritionist, dietitian, dietician, doula, midwife, midwives, nutritional therapist, speech therapist, reiki healer, Rolfer, hypnotist, myotherapist, exercise physiologist, soft tissue therapist, lymphatic therapist, skilled therapist, manual therapist, pelvic floor therapist, coach, sports massage therapist, certified therapist, stretch therapist, beauty therapist, lactation consultant, iridologist, remedial massage therapist, personal coach, bodywork therapist, podiatrist, chiropodist
  chiropractor: chiropractic physician, doctor of chiropractic, chiropractic doctor, licensed chiropractor, family chiropractor, sports chiropractor, chiropractic team
  osteopath: osteopathic physician, osteopathic practitioner, cranial osteopath, registered osteopath
  naturopath: naturopathic doctor, naturopathic physician, homeopath, homoeopath, naturopathic practitioner, functional medicine doctor, functional medicine practitioner, ayurvedic practitioner, ayurvedic doctor, holistic doctor, integrative doctor, integrative physician, functional medicine provider, homeopathic doctor, naturopathic medical doctor, holistic healer, vaidya
  doctor: physician, Dr, medical doctor, GP, general practitioner, primary care physician, primary care doctor, family doctor, family physician, specialist, surgeon, nurse, nurse practitioner, neurologist, rheumatologist, orthopedist, orthopaedist, dermatologist, dentist, psychiatrist, psychologist, gynecologist, gynaecologist, obstetrician, oncologist, pediatrician, paediatrician, pharmacist, clinician, MD, medical professional, PCP, cardiologist, ob gyn, registered nurse, consultant physician, physician assistant, orthopedic surgeon, orthopaedic surgeon, pain specialist, pain doctor, reproductive endocrinologist, urologist, gastroenterologist, endocrinologist, allergist, medical practitioner, orthodontist, optometrist, spine surgeon, fertility specialist, health visitor, medical specialist, midwifery team, pain management doctor, western doctor, ophthalmologist, immunologist, radiologist, anesthesiologist, anaesthetist, resident physician
  provider: health care provider, healthcare provider, health professional, healthcare professional, health care professional, licensed professional, wellness professional, medical provider, trained professional, care provider, licensed provider, qualified professional, wellness expert, skilled professional, licensed healthcare provider, health expert, health specialist, wellness provider
  our team: team of experts, our staff, expert team, care team, our experts, our specialists, our practitioners, our therapists, team of practitioners, our doctors, team of specialists, team of professionals, our providers, healthcare team, medical team, our clinicians, our chiropractors, our physiotherapists, our professionals, team of therapists, team of doctors, our entire team, our whole team, our friendly team, our skilled team, our experienced team, wellness team
`,
)

/** The clinic as it speaks of itself. "We" and "our" are read as the clinic. */
export const clinics = lexicon(
  'clinic',
  'words',
  `
  we: we're, we've, we'll, we'd, us, our
  our clinic: this clinic, the clinic, our clinics, my clinic, clinic, clinics, our center, our centre, this center, this centre, the center, the centre, our practice, this practice, the practice, my practice, our office, the office, our offices, our studio, our spa, our wellness center, our wellness centre, wellness center, wellness centre, wellness clinic, health center, health centre, healing center, healing centre, acupuncture clinic, acupuncture center, acupuncture centre, acupuncture practice, acupuncture studio, chiropractic clinic, chiropractic center, chiropractic office, massage studio, pain clinic, holistic clinic, natural health clinic, medical center, medical centre, our facility, our location, our locations, our space, our sanctuary, our rooms, our spa and clinic, day spa, med spa, medspa, medical spa, wellness studio, yoga studio, physiotherapy clinic, physio clinic, physical therapy clinic, osteopathic clinic, osteopathy clinic, treatment center, treatment centre, spine center, spine centre, pain center, pain centre, back pain clinic, healing space, healing studio, health clinic, wellness spa, fertility clinic, holistic center, holistic centre, integrative clinic, naturopathic clinic, community clinic, wellness hub, our treatment rooms, our therapy rooms, our company, our business, our family business, rehab center, wellness space, wellness sanctuary, acupuncture office, our school clinic, student clinic, teaching clinic, our hospital, our institute, the institute
`,
)

/** Who is treated, and who reads. */
export const patients = lexicon(
  'patient',
  'noun',
  `
  patient: our patient, my patient, client, our client, customer, guest, chronic pain sufferer, sufferer, pain sufferer, back pain sufferer, migraine sufferer, headache sufferer, pain patient, chronic pain patient, back pain patient, new patient, fertility patient, participant, cancer patient, survivor, cancer survivor, recipient, headache patient, migraine patient, allergy sufferer, arthritis sufferer, anxiety sufferer, insomnia sufferer, outpatient, inpatient, stroke patient, fibromyalgia patient, IVF patient, clientele, sciatica sufferer, hay fever sufferer, loyal patient, regular client, test subject, veteran patient, diabetic, diabetic patient, asthmatic, insomniac, smoker, alcoholic, addict, epileptic, caregiver, carer, hospital patient, surgical patient, post surgical patient
  people: person, individual, men and women, folk, everybody, everyone, anyone, anybody, someone, somebody, millions of people, thousands of people, human being, human, others like you, those who, those with, people of all ages, all ages, populace, all walks of life, people with, most people, many people, countless people, thousands of others, general population, the whole family, entire family, people living with, those living with, those suffering from, those struggling with, anyone suffering from, anyone struggling with, anyone with
  adult: older adult, young adult, middle aged people, grown up, working adult, middle aged adult, healthy adult
  athlete: runner, golfer, dancer, sportsman, sportsmen, sportswoman, sportswomen, sportsperson, weekend warrior, professional athlete, cyclist, swimmer, tennis player, gym goer, elite athlete, triathlete, footballer, football player, weightlifter, performer, musician, Olympian, Olympic athlete, Olympic swimmer, gymnast, baseball player, marathon runner, pro athlete, crossfitter, bodybuilder, NFL player, team athlete, student athlete, amateur athlete, yogi, rugby player, skier, climber, soccer player, martial artist, horse rider, surfer, hockey player, basketball player, celebrity
  woman: lady, pregnant woman, pregnant women, mother to be, mothers to be, expectant mother, expecting mother, menopausal woman, menopausal women, postmenopausal women, perimenopausal women, girl, postpartum woman, postpartum women, women of all ages, women over 40, women trying to conceive, expectant mom, infertile woman, infertile women, women with
  man: gentleman, gentlemen, guy, boy, men over 40, infertile man, infertile men
  mother: mom, mum, moms to be, mums to be, mom to be, mum to be, new mother, new mom, new mum, parent, new parent, breastfeeding mother, nursing mother, mama, father, dad, grandmother, grandfather, grandparent, busy mom, busy mum, daughter, expectant parent, busy parent, breastfeeding mom, breastfeeding mum, husband, wife, wives, couple, infertile couple, family, couples trying to conceive
  senior: senior citizen, elderly, elderly person, the elderly, older people, elder, retiree, aging adult, ageing adult, elderly people, aging population, elderly patient, pensioner, baby boomer, seniors citizens
  child: kid, infant, baby, toddler, newborn, teenager, teen, adolescent, youngster, grandchild, grandchildren, schoolchild, schoolchildren, little one, young people, young person, tween, student, children of all ages, bub, son
  veteran: service member, first responder, military veteran, firefighter, police officer, soldier, active duty military, military member, frontline worker
  worker: office worker, desk worker, busy professional, employee, manual worker, driver, truck driver, tradesman, tradesmen, construction worker, farmer, shift worker, entrepreneur, gardener, executive, tradie, hairdresser, busy executive, desk jockey, gamer, computer user, labourer
`,
)

/** Those who read, spoken to. */
export const readers = lexicon(
  'patient',
  'words',
  `you: you're, you've, you'll, your, yours, yourself, loved ones, your loved ones, your family, your child, your children, your baby`,
)
