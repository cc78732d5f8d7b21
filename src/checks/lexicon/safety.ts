import { lexicon } from './lexicon.ts'

/** Words that say that a treatment does no harm: safe, gentle, painless, no side effects. */
export const safe = lexicon(
  'safe',
  'words',
  `
safe: safely, very safe, extremely safe, completely safe, totally safe, perfectly safe, entirely safe, absolutely safe, 100 percent safe, 100% safe, incredibly safe, remarkably safe, relatively safe, generally safe, inherently safe, proven safe, perfectly safe for, safe for everyone, safe for all ages, safe for children, safe for babies, safe for pregnant women, safe during pregnancy, safe in pregnancy, safe and natural, safe and gentle, safe as houses, safest, one of the safest, the safest, safety record, excellent safety record, impeccable safety record, excellent safety profile, good safety profile, strong safety profile, great safety profile, well tolerated, generally well tolerated, is its safety, validates its safety, generally recognized as safe, fda cleared safe, suitable for all ages, suitable for everyone, suitable for anyone, suitable for babies, kid friendly, pregnancy safe, baby safe, child safe, skin safe
gentle: gently, ever so gentle, very gentle, extremely gentle, gentle enough for, gentle touch, soft touch, light touch, feather light, kind to your body, kind to the body, kind to skin, easy on the body, easy on your body, easy on the joints, low impact, soothing and safe, comfortable procedure, non aggressive, non forceful, no cracking, no twisting, no popping, no manipulation, no force
painless: painlessly, virtually painless, practically painless, nearly painless, almost painless, completely painless, totally painless, relatively painless, pain free needles, pain free needling, pain free acupuncture, pain free treatment, pain free procedure, pain free injections, pain free experience, without any pain, no pain at all, does not hurt, do not hurt, doesn't hurt, doesnt hurt, don't hurt, dont hurt, won't hurt, wont hurt, will not hurt, didn't hurt, did not hurt, never hurts, hardly hurts, barely hurts, you won't feel a thing, won't feel a thing, you will not feel a thing, you won't even feel, you won't feel the needle, you won't feel the needles, feel nothing, can't feel the needles, barely feel, hardly feel, barely feel the needles, hardly feel the needles, no ouch, ouchless, no discomfort, without discomfort, no needle pain, needleless, stingless, no downtime, zero downtime, no recovery time, no pain no needles
harmless: completely harmless, totally harmless, harmlessly, cannot harm, cannot hurt, can't hurt, can't harm you, cannot do harm, can't do any harm, does no harm, do no harm, won't harm, no harm, without harm, without harming, without damaging, without harsh, innocuous, benign, nontoxic, non toxic, toxin free, chemical free and safe, nonaddictive, non addictive, not addictive, non habit forming, no addiction, without addiction, no dependency, no dependence, without dependency, nothing to lose, nothing to fear, no need to worry, worry free, no cause for concern
risk free: riskfree, no risk, no risks, zero risk, zero risks, without risk, without risks, without any risk, without the risk, without the risks, without the risk of, without the risks of, free of risk, free from risk, low risk, very low risk, minimal risk, minimal risks, little risk, little to no risk, little or no risk, virtually no risk, virtually risk free, almost no risk, hardly any risk, no known risks, carries no risk, carries no risks, no danger, no dangers, not dangerous, hazard free, danger free, foolproof, failsafe, fail safe
no side effects: no side effect, zero side effects, without side effects, without any side effects, without the side effects, without the side effects of, without unwanted side effects, without nasty side effects, without harmful side effects, without dangerous side effects, without the harmful side effects, without the nasty side effects, with no side effects, with none of the side effects, none of the side effects, none of the risks, free of side effects, free from side effects, side effect free, few side effects, very few side effects, few if any side effects, fewer side effects, hardly any side effects, little to no side effects, little or no side effects, minimal side effects, virtually no side effects, practically no side effects, almost no side effects, no known side effects, no negative side effects, no adverse side effects, no harmful side effects, no nasty side effects, no serious side effects, no unwanted side effects, no unpleasant side effects, no long term side effects, no adverse effects, no adverse reactions, no adverse events, no ill effects, no negative effects, no harmful effects, no unwanted effects, no after effects, without adverse effects, without ill effects, without negative effects, no complications, without complications, complication free, no contraindications, no drug interactions, no interactions, no bad reactions, no nasty surprises, no chemicals or side effects, no drugs or side effects
non invasive: noninvasive, minimally invasive, non surgical, nonsurgical, surgery free, no surgery, without surgery, without the knife, no knife, no scalpel, no incision, no incisions, no cutting, no stitches, no anesthesia, no anaesthetic, no scars, no scarring, without going under the knife, without needles, without cutting, bloodless, no blood, no bleeding, no bruising, no injections, no scary needles
free of: free from, free of any, free of harmful, free from harmful, free of chemicals, free of drugs, free from drugs, free of steroids, steroid free
trusted to be clean: hypoallergenic, sterile and safe, dermatologist approved, doctor approved, fda approved and safe, clinically safe, medically safe
`,
)

/** What can go wrong, as a thing: side effects, bruising, infection, punctured lung. */
export const harmNouns = lexicon(
  'harm',
  'noun',
  `
side effect: adverse effect, adverse event, adverse reaction, adverse outcome, unwanted effect, undesirable effect, untoward effect, ill effect, after effect, aftereffect, negative effect, negative reaction, bad reaction, undesired effect, secondary effect, harmful effect, reaction, reaction to treatment, minor side effect, healing crisis, drug interaction, interaction with medication, contraindication, contra indication
risk: small risk, serious risk, rare risk, risk of harm, hazard, danger, safety concern, serious harm, injury from treatment, treatment injury, needle injury, mishap, accident, complication, serious complication, rare complication
bruising: bruise, small bruise, minor bruise, hematoma, haematoma, black and blue mark, discoloration, discolouration, red mark, circular mark, round mark, cupping mark, skin mark, purple mark, petechia, petechiae, sha mark, marks on the skin, redness, welt, skin irritation, skin reaction, rash from, allergic reaction, contact dermatitis, blister, blistering, scarring, scar, skin tear, broken skin
bleeding: minor bleeding, slight bleeding, light bleeding, spot of blood, drop of blood, pinprick of blood, blood spot, hemorrhage, haemorrhage, internal bleeding, blood loss, blood clot, clot, blood vessel injury, arterial dissection, artery dissection, vertebral artery dissection, stroke risk
soreness: mild soreness, temporary soreness, post treatment soreness, needle soreness, needle site pain, pain at the needle site, soreness at the needle site, pain at the site, injection site pain, tenderness, sore muscle, achiness, aching after treatment, mild ache, dull ache after treatment, discomfort during treatment, mild discomfort, temporary discomfort, slight discomfort, stinging, sting, pinprick, prick, pinch, tingling after treatment
infection: skin infection, wound infection, local infection, bloodborne infection, blood borne virus, hepatitis b, hepatitis c, sepsis, abscess, cellulitis, septic arthritis, infected needle, cross infection, cross contamination
dizziness: lightheadedness, light headedness, fainting, fainting spell, faintness, vasovagal reaction, vasovagal response, vasovagal syncope, syncope, needle shock, drowsiness, sleepiness, tiredness after treatment, fatigue after treatment, nausea after treatment, sweating, passing out, low blood pressure episode
flare up: flare, symptom flare, aggravation, aggravation of symptom, worsening of symptom, worsening of pain, temporary worsening, temporary increase in pain, rebound pain, exacerbation, setback
burn: skin burn, minor burn, thermal burn, moxa burn, electric shock, electrical burn, eye damage, retinal damage, eye injury, scald
pneumothorax: punctured lung, collapsed lung, lung puncture, lung injury, organ injury, organ puncture, organ damage, organ perforation, nerve injury, nerve damage from treatment, spinal cord injury, cauda equina syndrome from treatment, peritonitis, cardiac tamponade, perforation, fracture from treatment, rib fracture, broken needle, retained needle, stuck needle, bent needle, forgotten needle, needle breakage, needlestick injury, needle stick injury
addiction: dependency, dependence, overdose, withdrawal, liver damage, kidney damage, liver toxicity, liver injury, herb drug interaction, poisoning, heavy metal contamination, heavy metal, miscarriage risk, premature labor, premature labour, preterm labor, preterm labour, premature contraction, seizure
`,
)

/** What can go wrong, said of a person or a treatment: dizzy, sore, dangerous. */
export const harmWords = lexicon(
  'harm',
  'words',
  `
dizzy: pass out, passed out, passes out, fainted, flared, flared up, flaring up, bruised, bled, bleed, bleeds, scarred, scalded, light headed, lightheaded, faint, woozy, nauseous, queasy, drowsy, sleepy afterwards, groggy, spacey, unwell after treatment, tired after treatment, feel faint, feel dizzy, feel worse, feel sore, a bit sore, slightly sore, sore afterwards, sore after treatment, sore the next day, sore for a day, tender afterwards, wiped out
harmful: dangerous, unsafe, not safe, risky, hazardous, toxic, hurtful, injurious, addictive, habit forming, life threatening, serious but rare, rare but serious, contraindicated, not suitable for, not recommended for, not advised for, not appropriate for
at your own risk: worse before it gets better, get worse before, worse before you feel better, may get worse, could get worse, symptoms may worsen, may bruise, can bruise, bruise easily, may bleed, may hurt, can hurt, may sting, leave marks, leaves marks, left marks
`,
)

/** To do harm: injure, bruise, burn, worsen. */
export const harmVerbs = lexicon(
  'harm',
  'verb',
  `
harm: injure, hurt, damage, endanger, jeopardize, do harm, do damage, cause harm, cause damage, cause injury, put at risk, puncture a lung, puncture, pierce an organ, perforate, infect, become infected, get infected, black out, pose a risk, carry a risk, carry risks, carry some risk, involve risk, involve risks, come with risks
worsen: aggravate, exacerbate, inflame, irritate, make worse, make it worse, make things worse, make symptoms worse, trigger a flare, set back, get worse, become worse, backfire
react badly: interact with, react to the needles, react with your medication, interfere with medication, overtreat, over treat
`,
)

/** Words that sell a treatment as nature's own: natural, drug free, holistic. */
export const natural = lexicon(
  'natural',
  'words',
  `
natural: naturally, all natural, 100 percent natural, 100% natural, completely natural, totally natural, purely natural, pure, mother nature, nature made, from nature, nature inspired, gift of nature, earth based, plant based, herbal, botanical, plant derived, plant powered, organic, certified organic, wildcrafted, unprocessed, eco friendly, bio identical, bioidentical, homeopathic, naturopathic, non synthetic, nothing artificial, nothing synthetic, no artificial, additive free, paraben free, gmo free, non gmo
drug free: drugfree, drugless, non drug, nondrug, no drugs, without drugs, without using drugs, without the use of drugs, without the need for drugs, free of drugs, free from drugs, medication free, medicine free, pill free, opioid free, opiate free, hormone free, painkiller free, antibiotic free, steroid free, no pills, no medication, no medications, no meds, no medicines, no opioids, no painkillers, without pills, without medication, without medications, without medicine, without painkillers, without opioids, without prescription, without prescription drugs, without pharmaceuticals, without antidepressants, without hormones, without antibiotics, without steroids, without popping pills, without relying on medication, without relying on drugs, without relying on painkillers, without the need for medication, non pharmacological, nonpharmacological, non pharmaceutical, nonpharmacologic, non pharmacologic, non medicated, non narcotic, non opioid, nonopioid, prescription free
chemical free: no chemicals, zero chemicals, without chemicals, free of chemicals, free from chemicals, without harsh chemicals, no harsh chemicals, preservative free, non chemical, nonchemical, no toxins, free of toxins
holistic: holistically, wholistic, whole body, whole person, whole self, body mind, mind body, mind body spirit, mind body and spirit, body mind and spirit, body and mind, integrative, integrated approach, complementary, non conventional, unconventional, gentle and natural, ancient wisdom, ancient, age old, centuries old, thousands of years old, time honored, time honoured, back to nature, root to tip
from within: inside out, from the inside out, innate, innate ability, innate healing, own healing, own ability to heal, own natural healing, own healing power, own healing powers, own healing mechanisms, natural ability to heal, natural healing ability, natural healing abilities, natural healing response, natural healing process, natural healing processes, natural healing mechanisms, natural defenses, natural defences, natural painkillers, natural pain killers, natural balance, natural rhythm, natural rhythms, natural state, natural flow, own pharmacy, own medicine, inner healer, inner physician, body knows how to heal, self healing ability, self healing abilities, self healing powers, self healing mechanisms, self heal, the way nature intended, as nature intended
non invasive: noninvasive, non surgical, nonsurgical, surgery free, without surgery, no surgery, needle free
`,
)
