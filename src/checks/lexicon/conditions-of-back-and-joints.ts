import { lexicon } from './lexicon.ts'

/** What people have of the back, the neck and the nerves that come out of them. */
export const spineConditions = lexicon(
  'condition',
  'noun',
  `
  low back pain: lower back pain, lumbar pain, lumbago, lumbar back pain, lumbar spine pain, low backache, lower backache, pain in the low back, pain in the lower back, pain in your lower back, pain in my lower back, lower back ache, aching lower back, sore lower back, lower back problem, lower back trouble, lower back issue, lower back discomfort, low back discomfort, lower back stiffness, stiff lower back, lumbosacral pain, LBP, CLBP, non specific low back pain, nonspecific low back pain
  back pain: backache, back ache, bad back, sore back, aching back, achy back, dodgy back, stiff back, painful back, dicky back, crook back, gammy back, back problem, back trouble, back issue, back complaint, back discomfort, back condition, back stiffness, back spasm, back tension, spinal pain, spine pain, dorsalgia, pain in the back, pain in your back, pain in my back, back that went out, thrown out back, putting your back out, knots in your back, knot in the back
  upper back pain: mid back pain, middle back pain, thoracic pain, thoracic back pain, thoracic spine pain, pain between the shoulder blades, pain between your shoulder blades, interscapular pain, rhomboid pain, upper back tension, upper back tightness, dowager's hump
  neck pain: sore neck, stiff neck, neck ache, aching neck, neck stiffness, neck tension, neck trouble, neck problem, neck discomfort, neck spasm, tight neck, crick in the neck, crick in your neck, crick neck, wry neck, wryneck, torticollis, cervical pain, cervical spine pain, cervicalgia, cervical dystonia, tech neck, text neck, pain in the neck, pain in your neck
  neck and shoulder pain: neck and shoulder tension, tension in the neck and shoulders, tight neck and shoulders
  sciatica: sciatic pain, sciatic nerve pain, sciatic nerve problem, sciatic nerve irritation, sciatic neuralgia, pinched sciatic nerve, trapped sciatic nerve, ischialgia, shooting leg pain, pain down the leg, pain down your leg
  radiculopathy: lumbar radiculopathy, cervical radiculopathy, radicular pain, radiculitis, nerve root pain, nerve root compression, nerve root irritation, lumbosacral radicular syndrome
  pinched nerve: trapped nerve, compressed nerve, nerve compression, nerve entrapment, nerve impingement, irritated nerve, entrapped nerve
  herniated disc: disc herniation, herniated disk, disk herniation, slipped disc, slipped disk, bulging disc, bulging disk, disc bulge, disk bulge, prolapsed disc, prolapsed disk, disc prolapse, disc protrusion, disk protrusion, protruding disc, ruptured disc, ruptured disk, extruded disc, disc extrusion, annular tear, torn disc, blown disc, disc problem, disk problem, disc injury, disk injury, disc issue, disc pain, discogenic pain, discogenic back pain, prolapsed intervertebral disc
  degenerative disc disease: disc degeneration, disk degeneration, degenerative disk disease, degenerated disc, degenerative disc, degenerative disc changes, degenerative changes, degenerative changes in the spine, disc disease, disk disease, worn disc, worn out disc, desiccated disc, disc desiccation, DDD
  spinal stenosis: lumbar stenosis, lumbar spinal stenosis, cervical stenosis, foraminal stenosis, stenosis, narrowing of the spinal canal, neurogenic claudication
  spondylosis: cervical spondylosis, lumbar spondylosis, spinal arthritis, arthritis of the spine, spinal degeneration, wear and tear of the spine, spinal wear and tear, bone spur, osteophyte
  spondylolisthesis: slipped vertebra, spondylolysis, pars defect
  facet joint syndrome: facet joint pain, facet syndrome, facet arthropathy, facet joint irritation, facet joint arthritis, locked facet
  sacroiliac joint pain: SI joint pain, SI joint dysfunction, sacroiliac joint dysfunction, sacroiliac pain, sacroiliitis, sacro iliac pain, SIJ pain, SIJ dysfunction
  coccyx pain: tailbone pain, coccydynia, coccygodynia, coccyx injury
  piriformis syndrome: piriformis pain, deep gluteal syndrome, deep gluteal pain
  scoliosis: curvature of the spine, spinal curvature, curved spine
  kyphosis: hyperkyphosis, hunchback, rounded back, Scheuermann's disease
  lordosis: hyperlordosis, swayback, sway back
  poor posture: bad posture, postural problem, postural pain, forward head posture, slouching, rounded shoulder, upper crossed syndrome, lower crossed syndrome, postural imbalance, anterior pelvic tilt, pelvic tilt, leg length discrepancy, uneven hips, text neck posture, desk posture
  whiplash: whiplash injury, whiplash associated disorder, car accident injury, auto injury, auto accident injury, motor vehicle accident injury, neck injury, WAD, MVA injury
  ankylosing spondylitis: axial spondyloarthritis, spondyloarthritis, Bechterew's disease
  post surgical back pain: failed back surgery syndrome, failed back syndrome, back pain after surgery, FBSS
  pregnancy related back pain: back pain in pregnancy, back pain during pregnancy, pregnancy back pain, prenatal back pain
  pelvic girdle pain: symphysis pubis dysfunction, pelvic pain in pregnancy, pubic symphysis pain, PGP
  osteoporosis: osteopenia, low bone density, bone loss, brittle bone, bone density loss
  vertebral fracture: compression fracture, spinal fracture
  back injury: spinal injury, spine injury, back strain, lumbar strain, lumbar sprain, pulled back muscle, muscle strain in the back, strained back
  spinal misalignment: misaligned spine, misaligned vertebra, misalignment
  spinal condition: spinal problem, spinal disorder, spine problem, spine condition, spinal complaint
`,
)

/** What people have of shoulders, arms, hips, legs, hands and feet. */
export const jointConditions = lexicon(
  'condition',
  'noun',
  `
  shoulder pain: sore shoulder, stiff shoulder, aching shoulder, shoulder ache, painful shoulder, bad shoulder, dodgy shoulder, shoulder problem, shoulder injury, shoulder tension, shoulder stiffness, pain in the shoulder, pain in your shoulder, shoulder blade pain
  frozen shoulder: adhesive capsulitis, shoulder capsulitis, fifty shoulder
  rotator cuff injury: rotator cuff tear, rotator cuff tendinitis, rotator cuff tendonitis, rotator cuff tendinopathy, rotator cuff pain, rotator cuff problem, rotator cuff strain, torn rotator cuff, rotator cuff syndrome, rotator cuff issue
  shoulder impingement: impingement syndrome, shoulder impingement syndrome, subacromial pain, subacromial impingement, subacromial pain syndrome, impingement, calcific tendinitis, calcific tendonitis, labral tear, torn labrum
  thoracic outlet syndrome: thoracic outlet
  elbow pain: sore elbow, elbow injury, elbow tendinitis, elbow tendonitis
  tennis elbow: lateral epicondylitis, lateral epicondylalgia, lateral elbow pain, epicondylitis
  golfer's elbow: golfers elbow, medial epicondylitis, climber's elbow, pitcher's elbow
  cubital tunnel syndrome: ulnar nerve entrapment, ulnar neuropathy
  carpal tunnel syndrome: carpal tunnel, median nerve compression, carpal tunnel pain, CTS
  wrist pain: sore wrist, wrist injury, wrist sprain, sprained wrist, wrist tendinitis, wrist tendonitis
  hand pain: sore hands, thumb pain, thumb arthritis, finger pain, hand arthritis, arthritic hands, trigger finger, trigger thumb, Dupuytren's contracture, ganglion cyst, texting thumb, gamer's thumb
  De Quervain's tenosynovitis: tenosynovitis, mother's thumb, mommy thumb
  repetitive strain injury: repetitive stress injury, repetitive motion injury, overuse injury, work related upper limb disorder, mouse arm, RSI
  arm pain: pain in the arm, forearm pain, nerve pain in the arm
  hip pain: sore hip, hip ache, bad hip, stiff hip, aching hip, tight hip, hip problem, hip injury, hip impingement, femoroacetabular impingement, hip flexor pain, hip flexor strain, tight hip flexor, hip dysplasia, snapping hip, hip labral tear, FAI, pain in the hip, pain in your hip
  trochanteric bursitis: hip bursitis, greater trochanteric pain syndrome, gluteal tendinopathy, gluteal tendinitis, gluteal pain, glute pain, buttock pain, lateral hip pain, pain in the butt
  groin pain: groin strain, groin injury, athletic pubalgia, sports hernia, osteitis pubis, adductor strain, pulled groin
  knee pain: sore knee, bad knee, dodgy knee, gammy knee, trick knee, stiff knee, achy knee, aching knee, painful knee, creaky knee, knee ache, knee problem, knee injury, knee trouble, knee discomfort, housemaid's knee, swollen knee, pain in the knee, pain in your knee
  patellofemoral pain: patellofemoral pain syndrome, runner's knee, runners knee, anterior knee pain, chondromalacia patellae, chondromalacia, patellar tracking disorder, kneecap pain
  jumper's knee: patellar tendinitis, patellar tendonitis, patellar tendinopathy, Osgood Schlatter disease, Osgood Schlatter
  iliotibial band syndrome: IT band syndrome, ITB syndrome, ITBS, iliotibial band friction syndrome, tight IT band, IT band pain
  meniscus tear: torn meniscus, meniscal tear, meniscus injury, torn cartilage, cartilage tear, meniscus problem, cartilage damage, cartilage loss
  knee ligament injury: ACL tear, torn ACL, ACL injury, MCL tear, MCL injury, ACL sprain, MCL sprain, PCL tear, ligament injury, ligament tear, torn ligament, ligament sprain, cruciate ligament injury
  Baker's cyst: bakers cyst, popliteal cyst
  leg pain: sore leg, aching leg, leg ache, pain in the leg, pain in your leg
  shin splints: shin splint, medial tibial stress syndrome, shin pain, compartment syndrome
  hamstring strain: hamstring injury, hamstring pull, pulled hamstring, tight hamstring, hamstring tear, torn hamstring, hamstring tendinopathy, hamstring pain
  calf strain: calf pain, calf tear, tight calf, tight calves, calf injury, pulled calf, calf cramp, charley horse
  quad strain: quadriceps strain, thigh pain, thigh strain
  ankle pain: sore ankle, ankle injury, ankle instability, weak ankle
  sprained ankle: ankle sprain, twisted ankle, rolled ankle, turned ankle
  Achilles tendinopathy: Achilles tendinitis, Achilles tendonitis, Achilles pain, Achilles tendon pain, Achilles injury, Achilles tendon injury
  plantar fasciitis: plantar fasciopathy, plantar heel pain, plantar fascitis, heel pain, heel spur, sore heel, jogger's heel, policeman's heel, Sever's disease
  foot pain: sore feet, aching feet, foot ache, foot problem, arch pain, metatarsalgia, Morton's neuroma, neuroma, bunion, hallux valgus, hammertoe, hammer toe, flat feet, flat foot, fallen arches, ball of foot pain, toe pain, turf toe, hallux rigidus, tarsal tunnel syndrome, overpronation
  joint pain: sore joint, aching joint, achy joint, stiff joint, arthralgia, painful joint, swollen joint, joint ache, joint problem, joint disorder, joint inflammation, inflamed joint, joint stiffness, joint damage, joint degeneration, worn joint, worn out joint, joint dysfunction, joint injury, creaky joint, pain in the joints, pain in your joints, polyarthralgia
  hypermobility: hypermobility syndrome, hypermobile joints, joint hypermobility, Ehlers Danlos syndrome, Ehlers Danlos
  jaw pain: temporomandibular disorder, temporomandibular joint disorder, temporomandibular joint pain, temporomandibular joint dysfunction, TMJ, TMD, TMJ disorder, TMJ pain, TMJ dysfunction, TMJ syndrome, TMJ issue, TMJD, jaw tension, tight jaw, clicking jaw, jaw clicking, jaw clenching, clenched jaw, jaw problem, locked jaw, lockjaw, clicky jaw
  teeth grinding: bruxism, tooth grinding, teeth clenching, grinding your teeth
  rib pain: rib injury, costochondritis, intercostal pain, intercostal strain, slipped rib, rib out of place
`,
)
