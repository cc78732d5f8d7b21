import { lexicon } from './lexicon.ts'

/** Parts that can be seen and touched. No "back", "hand", "head" or "face" alone: they say too much else. */
export const outerParts = lexicon(
  'body-part',
  'noun',
  `
  low back: lower back, lumbar region, lumbar area, lower spine, low spine, lumbar spine, lumbar vertebra, small of the back, small of your back, lumbar muscle, lower back muscle, lower back area, low back area, lumbosacral area
  upper back: mid back, middle back, thoracic spine, thoracic region, upper back muscle, upper back area, thoracic area
  back: your back, my back, his back, her back, their back, aching back, sore back, bad back, patient's back, back muscle, back and neck, neck and back, back and hips, back and legs, back and shoulder, shoulders and back, hips and back, entire back, whole back, back and spine, back and joint, client's back, healthy back, back health, back of the body, back of the neck, achy back, stiff back
  neck: nape, cervical spine, cervical region, neck muscle, cervical vertebra, neck and shoulder, nape of the neck
  shoulder: shoulder blade, scapula, shoulder girdle, shoulder joint, trapezius, traps muscle, deltoid, rotator cuff, shoulder muscle, collarbone, clavicle, upper trapezius, rhomboid, upper body, rotator cuff muscle
  arm: upper arm, forearm, upper limb, upper extremity, bicep, tricep, armpit
  elbow
  wrist
  hand: hands and feet, your hand, my hands, fingers and hands, hands and wrists, hand and wrist, her hands, his hands, palm of your hand, palms, hands and fingers
  finger: thumb, fingertip, knuckle, fingernail
  chest: rib, ribcage, rib cage, sternum, breastbone, pectoral, breast, intercostal muscle, nipple
  abdomen: belly, tummy, stomach, midsection, abdominal muscle, abdominal wall, core muscle, your core, strong core, deep core, abs, lower abdomen, waist, waistline, navel, diaphragm, belly button
  pelvis: pelvic floor, pelvic floor muscle, pelvic area, pelvic region, sacrum, sacroiliac joint, tailbone, coccyx, SI joint, perineum, pubic bone
  hip: hip joint, hip flexor, psoas, glute, gluteal muscle, buttock, bottom muscle, piriformis, piriformis muscle, groin, gluteus medius, hip muscle, iliopsoas, bum, backside, booty
  leg: thigh, lower leg, lower limb, lower extremity, quad muscle, quadricep, hamstring, calf, calves, calf muscle, shin, lower body, IT band, iliotibial band, adductor, inner thigh
  knee: kneecap, patella, knee joint, meniscus, knee cap
  ankle: ankle joint, Achilles tendon, Achilles
  foot: your foot, your feet, my feet, tired feet, toe, heel, soles, arch of the foot, arches of your feet, foot arch, plantar fascia, big toe, bottom of the foot, bottoms of your feet, sole of the foot, feet and ankles, legs and feet, lower leg and foot, feet and legs, toes and feet, metatarsal, toenail
  head: your head, my head, scalp, skull, temple area, forehead, head and neck, back of the head, back of your head, top of the head, temples, head and face, crown of the head
  face: your face, facial muscle, cheek, cheekbone, chin, jaw, jaw muscle, temporomandibular joint, jaw joint, eyebrow, facial skin, jawline, jaw line, mandible, face and neck, eyelid, lip, my face, masseter, jaw bone
  mouth: tongue, gums, teeth, tooth, throat, tonsil, vocal cord, palate
  eyes: retina, optic nerve, under eye area, eye area, tear duct, eye muscle
  ears: earlobe, inner ear, eardrum, outer ear, ear canal
  nose: nostril, nasal passage, sinus, sinuses, nasal cavity, airway, sinus cavity
  skin: complexion, dermis, epidermis, pore, skin cell, skin tissue, skin barrier, hair follicle, facial tissue
  hair: follicle, nail bed
  extremity: limb
  the body: whole body, your body, our body, my body, their body, entire body, one's body, his body, her body, patient's body, torso, trunk, human body, body part, affected area, painful area, problem area, sore spot, area of pain, injured area, area of concern, tender spot, tight spot, injury site, tight area, treatment area, affected part, site of pain, body area, area of the body
  mind: your mind, psyche, body and mind, mind and body, mind and spirit, body mind and spirit, mind body and spirit
`,
)

/** Parts inside: spine, joints, nerves, organs, vessels, tissue. */
export const innerParts = lexicon(
  'body-part',
  'noun',
  `
  spine: spinal column, backbone, spinal canal, vertebral column, spinal joint, spinal segment, spinal structure, spinal muscle, paraspinal muscle, paraspinal, erector spinae, multifidus, spinal ligament, vertebral artery, spinal alignment area, atlas vertebra, atlas bone, C1 vertebra, facet joint, spinous process, foramen
  vertebra: vertebras, vertebral body
  disc: disk, intervertebral disc, intervertebral disk, spinal disc, spinal disk, discs in your back, annulus, nucleus pulposus, disc space
  joint: your joint, joint capsule, joint surface, joint space, synovial fluid, synovium, bursa, bursae, facet, socket, ball and socket joint, joint lining, joint fluid
  muscle: musculature, muscle tissue, muscle fiber, muscle fibre, muscle group, muscle belly, skeletal muscle, deep muscle, smooth muscle, core musculature, stabilizer muscle, stabiliser muscle, stabilizing muscle, overworked muscle, tired muscle, postural muscle, muscle layer, surrounding muscle, sore muscle, tight muscle
  tendon: sinew
  ligament: anterior cruciate ligament, cruciate ligament, ACL
  cartilage: hyaline cartilage, articular cartilage
  bone: skeleton, skeletal system, bone structure, bone density, bone marrow, bone mass, bone tissue
  fascia: fascial tissue, fascial layer, fascial system, fascial network, connective tissue, myofascial tissue, myofascia, fascial line, fascial web
  tissue: soft tissue, body tissue, deep tissue layer, deep tissues, muscle and tissue, surrounding tissue, damaged tissue, injured tissue, tissue layer, underlying tissue, scarred tissue, living tissue, deep layers of tissue
  musculoskeletal system: muscular system, locomotor system, musculoskeletal structure
  nerve: sciatic nerve, vagus nerve, nerve root, spinal nerve, nerve ending, nerve pathway, nerve fiber, nerve fibre, peripheral nerve, median nerve, vagal nerve, trigeminal nerve, nerve cell, neuron, nerve tissue, facial nerve, cranial nerve, pinched nerve site, sensory nerve, motor nerve, nerve bundle, ulnar nerve, pudendal nerve
  spinal cord: cord and brain
  brain: cortex, limbic system, hypothalamus, amygdala, brainstem, brain stem, brain cell, gray matter, grey matter, pituitary, pituitary gland, prefrontal cortex, brain region, pineal gland, area of the brain, areas of the brain
  heart: your heart, heart muscle, heart and lungs, cardiovascular system
  lung: bronchi, bronchial tube, respiratory system, respiratory tract, chest and lungs
  liver: gallbladder, gall bladder
  kidney: adrenal gland, adrenal
  spleen: pancreas
  gut: intestine, bowel, colon, digestive tract, digestive system, gastrointestinal tract, GI tract, digestive organ, large intestine, small intestine, esophagus, oesophagus, gut lining, gut wall, stomach lining, gastrointestinal system, rectum, digestive system organs
  bladder: urinary tract, urinary system, urethra, urinary bladder
  uterus: womb, ovary, fallopian tube, cervix, vagina, uterine lining, reproductive organ, reproductive system, endometrium, placenta, follicles in the ovary, uterine muscle, endometrial lining, breast tissue
  prostate: prostate gland, testicle, penis, testes
  thyroid: thyroid gland, gland, endocrine system, endocrine gland, thymus, salivary gland
  blood: bloodstream, blood stream
  blood vessel: artery, vein, capillary, vascular system, blood vessel wall
  lymph node: lymphatic system, lymphatic vessel, lymph vessel, lymph gland
  organ: internal organ, vital organ, organ system, visceral organ
  cells: your cells, cell membrane, mitochondrion, mitochondria, stem cell, blood cell, red blood cell, white blood cell, fibroblast, DNA, telomere, immune cell, mast cell, T cell, platelet, natural killer cell, cellular level, fat cell
  body system: system of the body, systems of the body, bodily system, immune and nervous system
`,
)
