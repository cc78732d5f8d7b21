import type { Rule } from '../rule.ts'
import { CARE, HELPS } from './pieces.ts'
import { ASA, AU_133, FTC_HEALTH } from './sources.ts'

const ACTS =
  '([mechanism-verb|increase|reduce|repair|benefit-verb|remove|vanish|cure|prevent|treat-verb]|~calm|~quiet|~settle|~open|~melt|~break|~activate|~pull|~draw|~push|~bring|~send|~get|~take|~line|~put|~answer|~let|~sweep)'
const TISSUE =
  '(tissue*|disc|discs|disk|disks|cartilage|spine|spines|spinal*|vertebra*|ligament*|tendon*|posture|bone|bones|nerve|nerves|joint|joints|collagen|elastin|enamel|meniscus|degenerat*|alignment|neck|hip|hips|pelvis|scoliosis|muscle fibers|muscle fibres|imbalance*|curve|curves|curvature|bulge|fascia|rotator cuff|ankles)'
const IN_PLACE =
  '(back (in|into|to|where|between)|straight|in line|into line|into place|into alignment|where (it|they) (belong|belongs))'
const MENDS_ITSELF = '(rebuild itself|repair itself|rebuild themselves|repair themselves|~mend|~regrow|~knit|plump up)'
const MENDS =
  '(~repair|~regenerate|~regrow|~rebuild|~realign|~straighten|~reverse|~restore|~renew|~remodel|~reposition|~reconstruct|corrects|correcting|corrected|correct (your|the|bad|poor)|re align*|strengthens|strengthening|~knit|knits|grows back|grow back|put straight|put back|puts back|put (right|into place)|made straight|made whole|decompress*)'
const RIDS =
  '(~flush|~remove|~release|~draw|~purge|~pull|~sweat|~clear|~cleanse|~expel|~eliminate|~drain|~rid|rids you of|rid of|~wash|~push|~suck|~melt|~extract|~leach)'
const POISON =
  '(toxin|toxins|heavy metals|impurities|poisons|metabolic waste|waste products|acid waste|pollutants|chemicals from your body)'
const IMMUNE = '(immunity|immune system|immune defenses|immune defences|immune response|immune function|immune cells)'

/** Rules about what a treatment is said to do in the body: chemistry, tissue, toxins, and what a tradition calls energy. */
export const MECHANISM_RULES: readonly Rule[] = [
  {
    id: 'CLM-008',
    title: 'Body mechanism stated as fact',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'warning',
    by: 'words',
    rule: 'A sentence about what a treatment does in the body is a claim. Cite a study in people, or say that the idea is proposed or was seen in animals.',
    why: 'Readers take “releases endorphins” as a reason to believe that the treatment helps them. Most such findings come from animals or from a handful of volunteers, and do not show that anybody felt better.',
    sources: [FTC_HEALTH, AU_133],
    remedy: 'add-evidence',
    suggestion:
      'Researchers have proposed that it changes how the body handles pain. How it may work is not settled [cite].',
    claims: [
      {
        types: ['mechanism'],
        strengths: ['absolute', 'high', 'moderate'],
        // How a body works by itself is told without anybody who works on it.
        about: [
          '([modality|device|remedy|clinic|clinician|drug|surgery] !(for|on|of|with)|~treatment|{blood} pressure|massage*|needl*|prick|thrust|suction|session|sessions|visit|program|formula*|shockwave)',
          `< !((the|your|a|an|our|most|each)? [body-part|body-process]) ..4 ${ACTS}`,
          '< (it|they|this|that|these|those|each)',
        ],
      },
    ],
    guards: ['negated', 'cited', 'title', 'quoted-rule', 'says-little-evidence'],
    mustHit: [
      'Acupuncture reduces inflammation and releases endorphins.',
      'With cupping, fresh blood rushes to a worn-out muscle.',
      'caption: Red light waking up tired mitochondria',
      'item: Gua sha: // Boosts lymph flow in a puffy face',
      'Needles tell the brain to pour out its own morphine.',
      'Deep breathing calms the fight-or-flight response.',
    ],
    mustNotHit: [
      'Ibuprofen is an anti-inflammatory medicine.',
      'Inflammation can cause back pain.',
      'The vagus nerve runs from the brainstem to the belly.',
      'Cupping does not release endorphins as far as anybody has shown.',
      'A bruise is blood that has leaked under the skin.',
      'Needling may dampen pain signals in the spinal cord of rats [6].',
    ],
  },
  {
    id: 'CLM-013',
    title: 'Detox, toxins, immune boost',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Make no claims about detox, toxins or boosting the immune system.',
    why: 'The body clears its own waste through liver and kidneys, and no treatment has been shown to draw “toxins” out of it. A “boosted” immune system cannot be measured, so nobody can prove the claim.',
    sources: [
      {
        authority: 'FTC',
        document: 'Health Products Compliance Guidance, unsubstantiated physiological claims',
        basis: 'memory',
      },
      { authority: 'ASA', document: 'Advice on detox claims', basis: 'memory' },
      { authority: 'Ahpra', document: 'Advertising guidelines', basis: 'memory' },
    ],
    remedy: 'remove',
    suggestion: 'Say what is done and what it leaves: “Cupping uses suction on the skin and often leaves round marks.”',
    phrases: [
      `${RIDS} ..5 ${POISON}`,
      `${POISON} ..4 (out of|leave|leaves|away|flushed|drawn out|released|removed|gone|cleared)`,
      `(detox|detoxes|detoxing|detoxify|detoxifies|detoxifying|detoxification|detoxed) !(therapy is|therapy|class|licen*|specialist)`,
      `(liver|colon|gut|kidney|body|blood|juice|parasite|lymph*) (cleanse|cleanses|cleansing|flush)`,
      `(~cleanse|~purify) ..2 (body|liver|blood|colon|organs|system|lymph|kidneys)`,
      `(~boost|~strengthen|~support|~enhance|~stimulate|~supercharge|~activate|~fortify|~improve|~power|~build|~raise|wake up|wakes up|waking up|fire up|fires up|rev up|revs up|[increase|mechanism-verb]) ..4 ${IMMUNE}`,
      '(immune boosting|immune booster|immune boost|immunity boost*|immune supporting|immune support)',
      `(stronger|better|stronger|healthier) ${IMMUNE}`,
      `~give ..2 ${IMMUNE} ..3 (boost|lift|kick|hand|push|charge|helping|edge)`,
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'Cupping flushes toxins from your muscles.',
      'How does cupping pull toxins out of the muscle?',
      'item: B12 shots: // Wake up a sluggish immune system',
      'Our juice menu rids you of the toxins that make you tired.',
      'heading: Detox your liver this spring',
      'Reflexology strengthens immunity.',
    ],
    mustNotHit: [
      'Auricular detoxification therapy is a licence class in Georgia.',
      'Toxic shock comes from bacteria that get into the blood.',
      'item: We do not offer: // Vitamin drips, detox baths or weight-loss shots',
      'No treatment can remove toxins from your muscles.',
      'The herbs come with test results for lead and arsenic.',
      'The immune system learns from each infection.',
    ],
  },
  {
    id: 'CLM-017',
    title: 'Traditional theory stated as fact',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'warning',
    by: 'words',
    rule: 'Say of Qi, meridians and similar ideas, in the sentence or at the start of the paragraph, that a tradition holds them.',
    why: 'Modern science has not found Qi or meridians, and a reader cannot tell a belief from a finding unless you say which it is. “In Chinese medicine …” is enough.',
    sources: [
      { authority: 'FTC', document: 'Guidance on traditional-use claims, the basis must be clear', basis: 'memory' },
      { authority: 'Ahpra', document: 'Advertising guidelines', basis: 'memory' },
      { authority: 'Citewell', document: 'traditional ideas are marked as such', basis: 'policy' },
    ],
    remedy: 'reword',
    suggestion:
      'In traditional Chinese medicine, pain is described as blocked Qi. Modern science has not confirmed Qi.',
    phrases: ['(your|his|her) ..1 [tradition-term] ..1 (is|are|govern*|rule*|need*)'],
    claims: [
      {
        types: ['traditional-use', 'efficacy', 'mechanism'],
        directions: ['benefit', 'none'],
        saying: [
          // Points and ways of looking are what is done, not what is held.
          '{tai} !(acupoint|acupoints|acu point|acu points|acupuncture point|acupuncture points|pressure point|pressure points|acupressure point*|ear seed point*|auricular point*|ashi|reflex*|trigger|marma|pulse|tongue|face reading|energetic !(pathway*|flow|field|blockage*|imbalance*|balance|alignment|healing|channel*)) [tradition-term]',
        ],
      },
      {
        types: ['traditional-use'],
        saying: [
          '(cold|wind|damp|dampness|fire|blood|liver|spleen|kidney|kidneys|lung|lungs|womb|channel|channels|body type|constitution|element|elements|pulse|essence|energy)',
        ],
      },
    ],
    guards: ['told', 'title', 'quoted-rule', 'says-little-evidence'],
    mustHit: [
      'Acupuncture restores the flow of Qi and removes blockages.',
      'heading: Kidney Qi governs the knees',
      'Your Vata is out of order, hence the creaking hips.',
      'Stagnant blood is what makes a period late and dark.',
      'Reiki opens the heart chakra.',
    ],
    mustNotHit: [
      'Tai chi is also recommended for back pain.',
      'In TCM, back pain is viewed as a disruption in the flow of Qi.',
      'In Chinese medicine the back is ruled by the Kidney. Its Qi is said to be weak in winter.',
      'Classical texts speak of the Spleen as the organ that governs worry and damp.',
      'Ayurveda sorts people into three body types, which it calls doshas.',
    ],
  },
  {
    id: 'CLM-021',
    title: 'Repairs, regenerates or realigns the body',
    jurisdictions: ['US', 'UK', 'AU'],
    severity: 'blocker',
    by: 'words',
    rule: 'Do not say that tissue, discs or posture are repaired unless imaging or another measure of structure is cited.',
    why: 'That somebody feels better does not show that a disc has grown back or a spine has moved. Such a claim needs pictures or measurements from before and after, in a study.',
    sources: [FTC_HEALTH, ASA, AU_133],
    remedy: 'add-evidence',
    suggestion: 'Say what was measured in people: “We found no good evidence that acupuncture changes the discs.”',
    phrases: [
      `${MENDS} ..5 ${TISSUE}`,
      `${TISSUE} ..6 (straightened|realigned|regenerated|repaired|rebuilt|restored|knit together|knits together|heal faster|grows back|grow back|regrows|put straight|put back|made straight|made whole|put right)`,
      `(hunched|crooked|curved|bent|rounded|stooped) ..2 (back|spine|posture|neck|shoulders) ..3 (straight|straightened|upright|tall)`,
      '(~slow|~stop|~halt|~reverse) ..3 (degenerat*|disc wear|wear and tear|arthritis damage|aging of)',
      `(~accelerate|~speed|~speed up|~boost|~promote|~enhance|~hasten) ..3 (healing|recovery|tissue repair|repair)`,
      '(self healing|heal itself|heals itself|healing itself|heal your body|heals your body|body heal itself|own healing|innate healing)',
      `(wounds|cuts|fractures|tears|injuries|sprains|strains|muscles|tissue|bones|ligaments|tendons|scars) ..2 (heal|mend|knit|recover|repair) ..3 (faster|sooner|quicker|twice|in half)`,
      `(heals|heal|mends|mend) (faster|sooner|quicker|twice) ..2 (under|with|after|thanks to) ..2 ${CARE}`,
    ],
    claims: [
      {
        types: HELPS,
        saying: [
          `(~heal|~mend|~knit|${MENDS}|(grow|grows|build|builds) new) ..3 ${TISSUE}`,
          `${TISSUE} !(in place) ..5 (${IN_PLACE}|${MENDS_ITSELF})`,
          `(~put|~draw|~pull|~push|~bring|~line|~set|~coax|~slide) ..4 ${TISSUE} ..4 (${IN_PLACE}|up again|upright)`,
        ],
      },
    ],
    guards: ['negated', 'cited', 'told', 'title', 'quoted-rule'],
    mustHit: [
      'Treatment slows disc degeneration and speeds healing.',
      'heading: Scoliosis straightened without a brace',
      'Myofascial release straightens crooked posture.',
      'item: Laser gum care: // Regrows lost bone around the roots',
      'Torn ligaments knit together sooner under our wand.',
      'Colic settles once the neck has been put straight.',
    ],
    mustNotHit: [
      'Correct lifting technique protects the spine.',
      'We found no good evidence that needling repairs the discs.',
      'Acupuncture does not realign the spine.',
      'The disc lies between two bones.',
      'In one small study, cartilage looked thicker on scans after twelve weeks of repair exercises for cartilage [3].',
    ],
  },
]
