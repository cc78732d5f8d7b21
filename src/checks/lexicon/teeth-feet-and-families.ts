import { lexicon } from './lexicon.ts'

/** What dentists, podiatrists, voice and fertility clinics are seen for. */
export const dentalAndFootConditions = lexicon(
  'condition',
  'noun',
  `
  gum disease: gingivitis, periodontitis, periodontal disease, receding gum, gum recession, bleeding gum, sore gum, gum infection, gum inflammation, pyorrhea
  tooth decay: cavity, dental caries, caries, rotten tooth, cracked tooth, chipped tooth, broken tooth, loose tooth, missing tooth, dead tooth, abscessed tooth, tooth abscess, dental abscess, tooth loss, bone loss, jawbone loss, enamel erosion, plaque buildup
  sensitive teeth: tooth sensitivity, teeth sensitivity, sensitive tooth, dentin sensitivity
  crooked teeth: crowded teeth, overbite, underbite, crossbite, gap teeth, gappy teeth, stained teeth, yellow teeth, discolored teeth, discoloured teeth, misaligned bite, bad bite, malocclusion
  bad breath: halitosis, mouth odor, mouth odour, mouth ulcer, canker sore, cold sore, oral thrush
  dental fear: dental anxiety, dental phobia, fear of the dentist, needle fear
  wisdom tooth pain: impacted wisdom tooth, impacted tooth, dry socket, teething pain
  fungal nail: nail fungus, toenail fungus, fungal toenail, fungal nail infection, onychomycosis, athlete's foot, yellow toenail, thick toenail, thickened nail
  ingrown toenail: ingrown nail, ingrowing toenail
  corns and calluses: corn on the toe, callus, calluses, hard skin, cracked heel, dry heel, blister
  fallen arches: fallen arch, collapsed arch, dropped arch, overpronation, pronation
  subfertility: poor egg quality, low egg reserve, low ovarian reserve, thin lining, thin uterine lining, failed IVF, failed transfer, failed cycle, low sperm, low motility, poor motility, luteal phase defect, anovulation, recurrent miscarriage
  stutter: stammer, stuttering, stammering, lisp, hoarseness, hoarse voice, lost voice, vocal nodule, vocal strain, selective mutism
  high cholesterol: cholesterol, triglyceride, high triglyceride, high blood sugar, blood sugar spike, insulin resistance, prediabetes
  rotator cuff injury: rotator cuff tear, torn rotator cuff, rotator cuff problem
  muscle knot: stubborn knot, knots in your, knots in the, knot in your neck, tight calf, tight hip, tight shoulder, tight jaw, tight back, tight fascia
  latch pain: poor latch, shallow latch, tongue tie, sore nipple, cracked nipple, blocked duct, clogged duct, engorgement, low milk supply, low supply
  dry eye: eye strain, tired eyes, myopia, shortsightedness, lazy eye, double vision, floaters, blurry vision, blurred vision, poor eyesight
  earwax buildup: blocked ear, ear wax, impacted wax, plugged ear
  balding: bald spot, receding hairline, shedding hair, hair shedding, thin hair, sparse hair
  double chin: love handles, stubborn fat, belly fat, sagging skin, loose skin, jowls, crow's feet, frown line, age spot, sun spot, sun damage, enlarged pore, blackhead, blemish, breakout
  addiction to nicotine: nicotine craving, nicotine addiction, smoking habit, vaping habit, nail biting, hair pulling, sugar craving, emotional eating, binge eating, overeating, comfort eating
`,
)

/** What they do about it, and the things they use. */
export const dentalAndFootTreatments = lexicon(
  'modality',
  'noun',
  `
  implant: dental implant, implants, porcelain veneer, veneer, dental crown, porcelain crown, ceramic crown, aligner, clear aligner, invisible aligner, braces, retainer, denture, dental bridge, mouthguard, mouth guard, bite guard, mouthpiece, oral appliance, sleep appliance
  whitening: teeth whitening, tooth whitening, bleaching tray, bleaching gel, whitening gel, whitening kit
  root canal: root canal treatment, filling, white filling, composite filling, sealant, fissure sealant, fluoride varnish, fluoride treatment, fluoride, deep cleaning, gum graft, bone graft, extraction, tooth extraction, scaling, scaling and root planing, gum therapy, laser gum care, laser dentistry, sedation dentistry, sedation
  embryo transfer: egg freezing, egg retrieval, ICSI, ovulation induction, fertility protocol, fertility program, cycle support, seed cycling
  infusion: vitamin infusion, hydration drip, vitamin drip, drip, IV drip, beauty drip, hangover drip, booster shot, vitamin shot, peptide therapy, weight loss shot
  nail surgery: nail laser, wart freezing, wart treatment, toe spacer, gait retraining, shoe lift
  hearing aid: hearing device, contact lens, prism glasses, light box, light lamp, weighted blanket, posture brace, back belt, CPAP, humidifier
  laser hair removal: fat freezing, body contouring, skin tightening, skin needling, scalp treatment, hair transplant, hair restoration, peel, light peel, chemical peel, facial treatment, radiofrequency
  voice therapy: lactation visit, lactation support, latch help, birth class, hypnobirthing, doula care, sleep coaching, sleep training, parent training
`,
)

/** What they look after. */
export const dentalAndFootParts = lexicon(
  'body-part',
  'noun',
  `
  gum: nails, your nails, toenails, gumline, gum line, enamel, tooth enamel, dentin, bite, smile, jawbone, toenail, fingernail, instep, womb lining, uterine lining, follicle, hair follicle, vocal cord, eardrum, eyelid, nipple, milk duct, cuticle, tooth root
`,
)

/** What goes on there. */
export const familyProcesses = lexicon(
  'body-process',
  'noun',
  `
  egg quality: sperm count, sperm quality, sperm motility, implantation, embryo, cycle length, luteal phase, subconscious, subconscious mind, saliva, saliva flow, tear film, milk supply, milk flow, let down reflex, hair growth, nail growth
`,
)
