import { lexicon } from './lexicon.ts'

/** What people have of stomach and bowels, bladder and kidneys. */
export const digestiveConditions = lexicon(
  'condition',
  'noun',
  `
  irritable bowel syndrome: irritable bowel, IBS, spastic colon, IBS C, IBS D
  inflammatory bowel disease: Crohn's disease, Crohns disease, Crohn's, ulcerative colitis, colitis, IBD, diverticulitis, diverticulosis, microscopic colitis
  digestive disorder: digestive problem, digestive issue, digestive complaint, digestive upset, digestive trouble, digestive disturbance, digestive discomfort, digestive condition, digestive distress, poor digestion, sluggish digestion, slow digestion, weak digestion, gastrointestinal disorder, gastrointestinal problem, gastrointestinal issue, GI disorder, GI issue, GI problem, GI condition, gut issue, gut problem, bowel problem, bowel disorder, stomach problem, stomach issue, stomach trouble, tummy trouble, functional dyspepsia, gastroparesis, gastrointestinal condition
  indigestion: dyspepsia, upset stomach, upset tummy, sour stomach
  acid reflux: reflux, heartburn, heart burn, gastroesophageal reflux disease, gastro oesophageal reflux, gastroesophageal reflux, GERD, GORD, silent reflux, hiatal hernia, hiatus hernia, acid indigestion, infant reflux, LPR
  gastritis: stomach ulcer, peptic ulcer, gastric ulcer, duodenal ulcer, ulcer, stomach inflammation, H pylori, helicobacter pylori
  stomach pain: stomach ache, stomachache, tummy ache, tummy pain, belly ache, bellyache, abdominal pain, stomach cramp, abdominal cramp, tummy cramp, gut pain, sore tummy, sore stomach, epigastric pain
  constipation: chronic constipation, functional constipation, being backed up, irregularity, irregular bowel movement, sluggish bowel, opioid induced constipation
  diarrhea: diarrhoea, loose stool, loose bowel, the runs, loose bowel movement, chronic diarrhea
  bloating: bloatedness, abdominal bloating, bloated stomach, bloated belly, gas and bloating, flatulence, trapped wind, excess gas, distension, abdominal distension, belching, burping, hiccups, hiccup, water retention, fluid retention
  nausea: queasiness, nausea and vomiting, vomiting, postoperative nausea, post operative nausea and vomiting, chemotherapy induced nausea, PONV
  morning sickness: nausea in pregnancy, nausea of pregnancy, pregnancy nausea, pregnancy sickness, hyperemesis gravidarum, hyperemesis
  small intestinal bacterial overgrowth: SIBO, leaky gut, leaky gut syndrome, intestinal permeability, candida, candida overgrowth, candidiasis, dysbiosis, gut dysbiosis, intestinal parasite, parasite, yeast overgrowth
  food intolerance: food sensitivity, food allergy, lactose intolerance, gluten intolerance, gluten sensitivity, celiac disease, coeliac disease, dairy intolerance, histamine intolerance, mast cell activation syndrome, MCAS, mast cell activation
  gallstones: gallstone, gall stone, gallbladder problem, gallbladder disease, gallbladder attack, biliary colic
  fatty liver: fatty liver disease, liver problem, liver stagnation
  hemorrhoids: haemorrhoids, hemorrhoid, haemorrhoid, piles, anal fissure
  hernia: inguinal hernia, abdominal hernia, diastasis recti, abdominal separation
  incontinence: urinary incontinence, bladder leak, bladder leakage, leaky bladder, stress incontinence, urge incontinence, fecal incontinence, faecal incontinence, bladder weakness, bladder problem, bladder issue, bladder condition
  overactive bladder: frequent urination, urinary frequency, urinary urgency, urge to urinate, nocturia, OAB, waking up to pee, nighttime urination
  bedwetting: bed wetting, nocturnal enuresis, enuresis, wetting the bed
  urinary tract infection: UTI, bladder infection, cystitis, recurrent UTI, interstitial cystitis, painful bladder syndrome, bladder pain, urinary infection, urinary problem, urinary disorder, urinary issue, urinary retention, water infection
  kidney stones: kidney stone, renal colic, kidney problem
`,
)

/** What people have of nose, lungs and skin, and what they catch. */
export const breathingAndSkinConditions = lexicon(
  'condition',
  'noun',
  `
  asthma: asthmatic attack, asthma attack, exercise induced asthma, allergic asthma, childhood asthma
  allergies: allergy, allergic reaction, seasonal allergies, seasonal allergy, allergic disease, environmental allergies, dust allergy, pollen allergy, pet allergy, spring allergies, allergic condition, chemical sensitivity
  allergic rhinitis: hay fever, hayfever, seasonal allergic rhinitis, rhinitis, perennial rhinitis, pollinosis
  sinusitis: sinus infection, sinus problem, sinus congestion, sinus pressure, sinus pain, sinus trouble, blocked sinuses, blocked nose, stuffy nose, runny nose, nasal congestion, nasal polyp, post nasal drip, postnasal drip, sinus issue, sinus condition, chronic rhinosinusitis, congested sinuses, stuffed up nose
  common cold: cold and flu, colds and flu, head cold, chest cold, coughs and colds, the sniffles, colds
  flu: influenza, stomach flu
  cough: chronic cough, dry cough, tickly cough, whooping cough, croup
  bronchitis: chest infection, respiratory infection, upper respiratory infection, respiratory tract infection, chest congestion, bronchial infection, URI
  respiratory condition: respiratory problem, respiratory disorder, respiratory issue, breathing problem, breathing difficulty, lung problem, lung condition, breathing issue, respiratory illness
  sore throat: tonsillitis, laryngitis, pharyngitis, strep throat, hoarse voice, hoarseness, lump in the throat, plum pit qi, globus, loss of voice, losing your voice
  snoring: sleep apnea, sleep apnoea, obstructive sleep apnea
  eczema: atopic dermatitis, dermatitis, atopic eczema, contact dermatitis, seborrheic dermatitis, dyshidrosis, baby eczema
  psoriasis: plaque psoriasis, scalp psoriasis
  acne: pimple, breakout, spots and pimples, hormonal acne, cystic acne, adult acne, acne scar, acne scarring, blemish, blackhead, zit, problem skin, teenage acne
  rosacea: facial redness, broken capillary, spider vein
  hives: urticaria, chronic urticaria, nettle rash, heat rash, skin rash, rash, itchy skin, itching, pruritus, itchiness
  skin condition: skin problem, skin disorder, skin issue, skin complaint, skin disease, skin irritation, dry skin, oily skin, sensitive skin, diaper rash, keratosis pilaris
  wrinkles: wrinkle, fine line, crow's feet, frown line, sagging skin, saggy skin, sagging, laugh line, worry line, smile line, forehead line, sun damage, sun damaged skin, ageing skin, aging skin, signs of aging, signs of ageing, sign of aging, sign of ageing, premature aging, premature ageing, dull skin, tired skin, age spot, dark circle, dark circles under the eyes, under eye bags, bags under the eyes, puffy eyes, puffiness, jowl, double chin, turkey neck, eye bag, lip lines, drooping eyelid, droopy eyelid, large pore, enlarged pore, uneven skin tone, crepey skin, loose skin
  hyperpigmentation: melasma, pigmentation, skin discoloration, skin discolouration, vitiligo, dark spot, brown spot
  scar: scarring, stretch mark, keloid, keloid scar, C section scar, caesarean scar, cesarean scar, surgical scar, hypertrophic scar
  cellulite: orange peel skin, stubborn fat
  warts: wart, verruca, plantar wart, cold sore, fever blister, fungal infection, nail fungus, toenail fungus, athlete's foot, ringworm, molluscum
  hair loss: alopecia, alopecia areata, thinning hair, baldness, hair thinning, male pattern baldness, female pattern hair loss, postpartum hair loss, balding, receding hairline, dandruff, graying hair, greying hair
  excessive sweating: hyperhidrosis, sweaty hands, sweaty palms
  wound: chronic wound, slow healing wound, diabetic ulcer, leg ulcer, pressure sore, bed sore, burn injury, bruising, bruise
  infection: viral infection, bacterial infection, virus, viruses, chronic infection, recurrent infection, infectious disease, bugs going around
  Lyme disease: chronic Lyme disease, chronic Lyme, Lyme, tick borne illness
  long COVID: long haul COVID, post COVID syndrome, long covid symptoms, long haulers, post viral syndrome, post viral fatigue, PASC, post covid fatigue
  Epstein Barr virus: EBV, glandular fever, mononucleosis
  autoimmune disease: autoimmune disorder, autoimmune condition, auto immune disease, autoimmunity, autoimmune illness, autoimmune problem, auto immune condition, autoimmune thyroid disease, Sjogren's syndrome, Sjögren's syndrome, scleroderma, Raynaud's, Raynaud's syndrome, Raynaud's phenomenon, Raynaud's disease
  weak immune system: weakened immune system, low immunity, weak immunity, immune disorder, immune deficiency, low immune system, compromised immune system, poor immunity
`,
)

/** What people have of blood, hormones and metabolism. */
export const metabolicConditions = lexicon(
  'condition',
  'noun',
  `
  chronic fatigue syndrome: myalgic encephalomyelitis, ME CFS, CFS, chronic fatigue, adrenal fatigue, adrenal exhaustion, post exertional malaise
  thyroid disorder: thyroid problem, thyroid disease, thyroid condition, thyroid issue, thyroid imbalance, underactive thyroid, overactive thyroid, hypothyroidism, hyperthyroidism, Hashimoto's, Hashimoto's thyroiditis, Graves' disease, goiter, goitre, thyroid nodule, low thyroid, sluggish thyroid
  diabetes: type 2 diabetes, type 1 diabetes, type II diabetes, diabetes mellitus, prediabetes, pre diabetes, gestational diabetes, diabetic complication, insulin resistance, high blood sugar, metabolic syndrome, hypoglycemia, hypoglycaemia, low blood sugar, blood sugar imbalance, blood sugar problem, blood sugar issue
  high blood pressure: hypertension, raised blood pressure, elevated blood pressure, HBP
  low blood pressure: hypotension, orthostatic hypotension, postural orthostatic tachycardia syndrome, POTS, dysautonomia
  high cholesterol: hypercholesterolemia, hypercholesterolaemia, raised cholesterol, elevated cholesterol, high triglycerides, clogged artery, blocked artery, hardening of the arteries
  palpitations: heart palpitation, palpitation, racing heart, irregular heartbeat, arrhythmia, fast heartbeat, skipped heartbeat, pounding heart
  poor circulation: bad circulation, circulation problem, circulatory problem, circulatory disorder, sluggish circulation, circulation issue, cold hands and feet, cold hands, cold feet, cold extremity, low circulation, blood stasis in the legs
  varicose veins: varicose vein, venous insufficiency, thread vein, heavy legs
  lymphedema: lymphoedema, lymph edema, lipedema, lipoedema, edema, oedema, lymphatic congestion, swollen legs, swollen ankles, swollen feet, swollen lymph node, lymph congestion
  anemia: anaemia, iron deficiency, low iron, iron deficiency anemia, iron deficiency anaemia, vitamin deficiency, B12 deficiency, vitamin D deficiency, nutritional deficiency, nutrient deficiency
  obesity: overweight, excess weight, weight gain, weight problem, weight issue, unwanted weight, stubborn weight, being overweight, belly fat, unwanted pounds, extra weight, slow metabolism, sluggish metabolism, weight loss resistance
  hormonal imbalance: hormone imbalance, hormonal disorder, hormonal problem, hormonal issue, hormone problem, hormonal disturbance, endocrine disorder, hormone issue, imbalanced hormones, estrogen dominance, oestrogen dominance, hormonal condition, low progesterone, hormonal change, hormonal fluctuation, endocrine imbalance
  inflammatory condition: chronic inflammation, inflammatory disease, systemic inflammation, inflammatory disorder, inflammatory pain
  hangover: jet lag, jetlag, altitude sickness, heat stroke, dehydration
  mold illness: mould illness, mold toxicity, mould toxicity, heavy metal toxicity, heavy metal poisoning, mold exposure, toxic overload, toxicity
  chronic disease: chronic condition, chronic illness, illness, illnesses, disease, ailment, disorder, medical condition, health condition, health problem, health issue, health concern, health challenge, chronic illnesses, health complaint, sickness, sicknesses, syndrome, malady, chronic health condition, chronic health issue, chronic health problem, dis ease, acute condition, degenerative disease, degenerative condition, medical issue, medical problem, physical ailment, physical complaint, physical condition, physical problem, acute illness, chronic ailment, women's health issue, men's health issue, womens health issue, complex condition, mystery illness, mystery illnesses, stubborn condition
`,
)
