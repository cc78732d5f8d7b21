import { lexicon } from './lexicon.ts'

/** How it hurts, and what else people feel and complain of. Named with a body part ("knee ache") they are a complaint. */
export const symptoms = lexicon(
  'symptom',
  'noun',
  `
  symptom: symptomatology, warning sign, telltale sign, sign and symptom, signs and symptoms, telltale symptom
  pain: pain level, pain score, pain intensity, pain signal, pain sensation, painful sensation, pain flare, pain symptom, nociception, pain perception, pain experience, pain response, shooting pain, stabbing pain, throbbing pain, dull pain, sharp pain, referred pain, nagging ache, dull ache, burning pain, radiating pain, niggling pain, twinge, agony, excruciating pain, unbearable pain, niggle
  ache: aching, achiness, soreness, aches and pains, throbbing, throb, everyday aches
  discomfort: physical discomfort, bodily discomfort, suffering, misery
  tenderness: sensitivity to touch, hypersensitivity
  stiffness: morning stiffness, rigidity, stiff feeling, restricted movement, limited movement, loss of mobility, loss of motion, limited range of motion, reduced mobility, limited mobility, restricted mobility, lack of mobility, restricted motion, restricted range of motion, immobility, reduced range of motion
  tension: tightness, tension pattern, held tension, built up tension, physical tension, bodily tension, emotional tension, residual tension, muscle kink, holding pattern
  spasm: cramp, cramping, twitch, twitching, contraction pain, muscle guarding, guarding
  inflammation: swelling, puffiness, redness, inflammatory symptom, irritation, warmth and swelling, pain and swelling, inflammatory response
  ringing: buzzing in the ears, ringing sound, ringing ear
  clicking: jaw clicking, joint clicking, popping jaw, grinding joint
  snoring: loud snoring, nighttime snoring
  limp: limping, hobbling
  numbness: tingling, pins and needles, numb feeling, tingling sensation, loss of sensation, loss of feeling, numb sensation
  burning: burning sensation, stinging, prickling, electric shock feeling
  weakness: weaknesses, muscle weakness, loss of strength, feebleness, loss of function, paresis, loss of grip
  fatigue: tiredness, exhaustion, low energy, lack of energy, lethargy, sluggishness, weariness, loss of energy, energy slump, afternoon slump, energy crash, energy dip, drowsiness, listlessness, constant tiredness, feeling tired, feeling run down, daytime sleepiness, daytime fatigue, poor energy, poor stamina, energy drain, sleepiness, malaise, lack of stamina, post treatment fatigue
  dizziness: lightheadedness, light headedness, fainting, faintness, unsteadiness, loss of balance, poor balance, wooziness, giddiness, imbalance when walking, poor coordination
  nausea: queasiness, vomiting, retching, morning nausea
  congestion: stuffiness, runny nose, stuffy nose, blocked nose, sneezing, watery eyes, itchy eyes, phlegm, mucus, wheezing, wheeze, coughing, shortness of breath, breathlessness, chest tightness, tight chest, tightness in the chest, tickly throat, excess mucus, catarrh, nasal discharge
  fever: chills, high temperature, shivering, feverishness
  itch: itching, itchiness, flaking skin, peeling skin, scaly skin
  sweating: night sweat, sweat, flushing, hot flash, hot flush
  bloating: gassiness, cramping and bloating, stomach upset, fullness, gurgling
  poor concentration: confusion, forgetfulness, fogginess, fuzziness, lack of concentration, lack of clarity
  irritability: agitation, restlessness, moodiness, mood swing, tearfulness, jitters, edginess, nervousness, emotional outburst, short temper, jitteriness, apathy, lack of motivation, poor motivation, loss of motivation
  distress: emotional distress, psychological distress, anguish, unhappiness, despair, dread, fearfulness
  sensitivity to light: light sensitivity, sound sensitivity, photophobia, sensitivity to sound, visual disturbance, aura
  bleeding: bruise, bruising, blood loss, nosebleed, bleeding gums
  disability: impairment, functional limitation, loss of independence, functional impairment, handicap, physical limitation, movement limitation, functional disability
  flare up: flareup, pain flare up, relapse, recurrence, pain episode, acute episode, exacerbation, reoccurrence, recurring pain, returning pain, recurring episode, symptom flare
  side effect: adverse effect, unwanted effect
  complaint: health woe, nagging complaint, bothersome symptom, physical symptom, unpleasant symptom, debilitating symptom, chronic symptom, affliction, distressing symptom, nagging problem, annoying symptom
`,
)
