import { lexicon } from './lexicon.ts'

/** What people have of muscles, tendons and joints anywhere, by sport, by wear or by accident. */
export const muscleConditions = lexicon(
  'condition',
  'noun',
  `
  arthritis: arthritic pain, arthritic joint, inflammatory arthritis, joint arthritis, arthritic condition
  osteoarthritis: osteo arthritis, degenerative joint disease, degenerative arthritis, wear and tear arthritis, wear and tear, knee osteoarthritis, hip osteoarthritis, knee arthritis, hip arthritis, arthritis of the knee, arthritis of the hip, arthritic knee, arthritic hip, osteoarthritis of the knee, osteoarthritis of the hip, arthrosis, osteoarthrosis, bone on bone, DJD, OA, knee OA
  rheumatoid arthritis: rheumatoid disease, juvenile arthritis
  rheumatism: rheumatic pain, rheumatic disease, rheumatic condition, polymyalgia rheumatica, polymyalgia
  psoriatic arthritis
  gout: gouty arthritis, podagra, high uric acid, hyperuricemia, hyperuricaemia
  fibromyalgia: fibro, fibromyalgia syndrome, fibromyalgia pain, fibrositis, FMS
  myofascial pain: myofascial pain syndrome, trigger point pain, myofascial trigger point pain, myalgia, muscle pain, muscular pain, muscle ache, muscular ache, sore muscle, aching muscle, achy muscle, muscle discomfort, aches and pains
  muscle strain: pulled muscle, strained muscle, torn muscle, muscle tear, muscle injury, muscle pull, soft tissue injury, soft tissue damage, strain injury, sprains and strains, strains and sprains, muscular strain, muscle damage
  muscle spasm: muscle cramp, leg cramp, cramping muscle, muscle cramping, muscle twitching, spasming muscle, nocturnal leg cramp, night cramp, foot cramp
  muscle soreness: delayed onset muscle soreness, DOMS, post workout soreness, post exercise soreness, muscle fatigue, sore muscles after exercise
  muscle tension: muscular tension, muscle tightness, tight muscle, tense muscle, muscle stiffness, stiff muscle, muscle knot, knotted muscle, muscular stiffness, tight shoulder, tense shoulder, tension in your muscles, tension in the body, hypertonicity, hypertonic muscle
  muscle imbalance: muscular imbalance, muscle weakness, muscle wasting, muscle atrophy, sarcopenia, muscle loss, weak core, weak muscle
  tendinitis: tendonitis, tendinopathy, tendinosis, tendonosis, tendon pain, tendon injury, inflamed tendon, biceps tendinitis, biceps tendonitis, tendon problem, tendon tear, enthesitis
  bursitis: inflamed bursa, shoulder bursitis, knee bursitis
  sprain: ligament strain, sprained joint
  strain: overstrain
  sports injury: sport injury, athletic injury, sporting injury, running injury, gym injury, sports related injury, training injury, exercise injury, golf injury, dance injury
  injury: acute injury, chronic injury, old injury, trauma injury, musculoskeletal injury, personal injury, fall injury, nagging injury, lingering injury
  workplace injury: work injury, work related injury, on the job injury, occupational injury
  stress fracture: broken bone, bone fracture, fracture, hairline fracture, bone injury, delayed bone healing
  dislocation: dislocated shoulder, subluxated joint, dislocated joint
  scar tissue: adhesion, scar adhesion, fascial adhesion, fascial restriction, contracture, post surgical scar tissue, surgical adhesion
  post surgical pain: post operative pain, postoperative pain, postsurgical pain, pain after surgery, surgical pain, post op pain, pain following surgery
  musculoskeletal pain: musculoskeletal disorder, musculoskeletal condition, musculoskeletal problem, musculoskeletal complaint, MSK pain, MSK condition, orthopedic condition, orthopaedic condition, orthopedic problem, orthopedic injury
  chronic pain: chronic pain condition, chronic pain syndrome, persistent pain, long term pain, long standing pain, ongoing pain, widespread pain, constant pain, lingering pain, intractable pain, central sensitization, central sensitisation, nagging pain, stubborn pain, daily pain, years of pain, chronic widespread pain, chronic muscle pain
  acute pain: sudden pain, severe pain, debilitating pain
  pain: bodily pain, physical pain, body pain, bodily ache, body ache, pain condition, pain syndrome, painful condition, pain problem
  complex regional pain syndrome: CRPS, reflex sympathetic dystrophy, RSD, regional pain syndrome
  phantom limb pain: phantom pain, amputation pain
  labor pain: labour pain, pain in labor, pain in labour
`,
)

/** What people have of the head, the nerves and the senses. */
export const headAndNerveConditions = lexicon(
  'condition',
  'noun',
  `
  headache: head ache, sore head, pounding head, chronic headache, chronic daily headache, sinus headache, hormonal headache, menstrual headache, stress headache, pain in the head, splitting headache, rebound headache, medication overuse headache, exertion headache
  tension headache: tension type headache, muscle tension headache, stress related headache
  cervicogenic headache: neck headache, neck related headache, headache from the neck
  cluster headache: cluster migraine, suicide headache
  migraine: migraine headache, chronic migraine, menstrual migraine, hormonal migraine, migraine attack, vestibular migraine, ocular migraine, silent migraine, migraine with aura, migraine aura, sick headache, megrim, hemiplegic migraine
  post concussion syndrome: concussion, mild traumatic brain injury, head injury, mTBI, post concussive syndrome, brain injury
  neuralgia: nerve pain, neuropathic pain, nerve damage, nerve injury, nerve problem, nerve irritation, nerve inflammation, neuritis, occipital neuralgia, meralgia paresthetica, pudendal neuralgia, intercostal neuralgia
  trigeminal neuralgia: facial neuralgia, facial pain, face pain, tic douloureux
  postherpetic neuralgia: post herpetic neuralgia, post shingles pain, shingles pain, pain after shingles
  shingles: herpes zoster, zoster
  peripheral neuropathy: neuropathy, polyneuropathy, diabetic neuropathy, diabetic peripheral neuropathy, chemotherapy induced peripheral neuropathy, chemo neuropathy, small fiber neuropathy, small fibre neuropathy, nerve damage in the feet, CIPN
  Bell's palsy: bells palsy, facial palsy, facial paralysis, facial weakness, facial droop, facial nerve palsy
  restless legs: restless leg syndrome, restless legs syndrome, restless leg, RLS, Willis Ekbom disease, periodic limb movement
  tremor: essential tremor, shaking hands, shaky hands
  tic: Tourette syndrome, Tourette's, tic disorder, facial tic, hemifacial spasm, blepharospasm, dystonia, spasticity
  vertigo: benign paroxysmal positional vertigo, BPPV, positional vertigo, balance disorder, balance problem, dizzy spell, vestibular disorder, labyrinthitis, vestibular neuritis, motion sickness, car sickness, sea sickness, travel sickness, seasickness
  Meniere's disease: Menieres disease, Ménière's disease, Meniere's
  tinnitus: ringing in the ears, ringing in your ears, ringing ears, buzzing in the ears, ear ringing
  hearing loss: sudden hearing loss, deafness, hearing problem
  ear infection: otitis media, glue ear, earache, ear ache, otitis, ear pain, blocked ear, swimmer's ear, eustachian tube dysfunction, fluid in the ears
  vision problem: eye strain, blurred vision, blurry vision, poor eyesight, dry eye, dry eye syndrome, eye problem, floaters, eye floater, conjunctivitis, pink eye, stye, eye twitching, computer vision syndrome, lazy eye, myopia, shortsightedness, failing eyesight
  loss of smell: anosmia, loss of taste, loss of smell and taste, parosmia
  toothache: tooth ache, dental pain, tooth pain, gum pain, dental anxiety, dry mouth, xerostomia, burning mouth syndrome, mouth ulcer, canker sore, gag reflex
  numbness and tingling: numbness, paresthesia, paraesthesia, pins and needles
  cerebral palsy
  dyslexia: dyspraxia, learning difficulty, learning disability, developmental delay, speech delay, sensory processing disorder
`,
)
