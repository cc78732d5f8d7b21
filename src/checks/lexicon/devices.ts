import { lexicon } from './lexicon.ts'

/** Machines, lamps, cups and tapes, with what makers call them. */
export const devices = lexicon(
  'device',
  'noun',
  `
  device: machine, medical device, treatment device, handheld device, wearable device, wearable, state of the art equipment, therapy device, healing device, FDA cleared device, home device
  LED: LED light, LED panel, LED mask, LED lamp, LED device, Celluma, Celluma LED, light panel, light bed, LED bed, LED light panel, LightStim, Dermalux, Omnilux, light emitting diode, NovoTHOR, TheraLight, light pod, LED facial mask, polychromatic light, Bioptron, BioPhotonica, blue light, green light, amber light
  red light: red light panel, red light bed, red light device, Joovv, red light mask, red light lamp, red light booth, red light pod, Mito Red
  near infrared: near infrared light, infrared light, infrared lamp, far infrared, infrared, infrared heat lamp, infrared mat, Biomat, TDP lamp, mineral lamp, infrared device, NIR light, far infrared lamp, infrared heating pad, CDT lamp
  laser: cold laser device, laser device, laser beam, laser light, class IV laser, class 4 laser, medical laser, therapeutic laser, Erchonia, LightForce, LightForce laser, K laser, Multi Radiance, low level laser device, Theralase, laser wavelength, BioFlex laser, laser probe, Avant laser, MLS laser, diode laser, Summus laser, laser pen, Apollo laser, red laser, VioletLaser, laser machine, laser pointer treatment
  TENS unit: TENS machine, TENS device, EMS unit, EMS machine, e stim machine, e stim unit, electrode, stimulator, microcurrent device, Alpha Stim, Avazzia, Pointer Plus, ITO stimulator, electroacupuncture machine, electroacupuncture device, electrical stimulator, NeuroMove, Sanexas, RST Sanexas, Neurogenx, nerve stimulator, acupen, Scenar, muscle stimulator, acupuncture pen, Dolphin neurostim, BioElectric, bioelectric device, Compex, InTerX, rebuilder device, HiToP
  shockwave device: shock wave device, Storz, shockwave machine, SoftWave, softwave device, EMS Swiss DolorClast, PiezoWave, acoustic wave device, shockwave unit, StemWave, shock wave machine, Zimmer shockwave
  ultrasound device: ultrasound machine, therapeutic ultrasound machine, ultrasound unit
  decompression table: traction table, inversion table, DRX9000, flexion distraction table, drop table, hill DT table, spinal decompression table, SpineMED, DRX 9000, activator tool, activator instrument, adjusting instrument, massage table, traction device, ArthroStim, Accu SPINA, neck traction device, spinal orthotic, Denneroll, cervical pillow, kneeling chair
  PEMF device: PEMF mat, PEMF machine, Pulse PEMF, Magna Wave, MagnaWave, BEMER, BEMER mat, magnetic bracelet, magnet, magnetic chair, Emsella chair, PEMF bed, EMTT device, Super Inductive System, SIS magnet, magnetic insole
  kinesio tape: kinesiology tape, KT tape, K tape, Rock Tape, RockTape, athletic tape, therapeutic tape, Leukotape, sports tape, kinesiotape
  cups: cupping cup, silicone cup, plastic cup, bamboo cup, fire cup, cupping glass
  gua sha tool: gua sha stone, jade roller, jade stone, rose quartz, crystal, derma roller, dermaroller, dermapen, microneedling pen, IASTM tool, Graston tool, massage tool, face roller, skinpen, Ballancer Pro
  massage gun: Theragun, Hypervolt, percussion massager, foam roller, massage ball, massage chair, acupressure mat, spiky ball, percussive device, HydroMassage bed, vibration plate, spiky mat, shakti mat, massager
  brace: splint, back brace, knee brace, support brace, orthosis, orthoses, insole, custom orthotics, compression sock, compression garment, compression boot, NormaTec, mouth guard, night guard, back belt, posture corrector, wrist brace, copper bracelet, Normatec boot, acupressure band, sea band, acupressure bracelet, energy bracelet, ear seeds kit
  chamber: hyperbaric chamber, oxygen chamber, float tank, float pod, cryo chamber, cryotherapy chamber, sauna cabin, salt booth, sensory deprivation tank
  biofeedback device: Apollo Neuro, Sensate, neurofeedback device, EEG cap, gammaCore, Muse headband, heart rate monitor, Healy, NES scanner, Zyto, Zyto scanner, QEST4, Asyra, BrainTap, Rife machine, Spooky2, TimeWaver, E 4L, bioresonance device, bioresonance machine, Bicom, BioMeridian scan, Fisher Wallace stimulator, electrodermal device
  air purifier: water filter, diffuser, humidifier, water ionizer, alkaline water machine, ionizer, oxygen concentrator, hydrogen water machine
`,
)
