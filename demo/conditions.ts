import { the, type DemoRecord } from './demo-record.ts'
import {
  backRedFlags,
  headacheRedFlags,
  moodRedFlags,
  neckRedFlags,
  pregnancyRedFlags,
  sleepRedFlags,
  surgeryRedFlags,
} from './red-flags.ts'
import { cite, p, ul, write } from './write-rich-text.ts'

const seeADoctorFirst = p(
  'We do not diagnose. If nobody has looked at it yet, or if anything on the list of warning signs fits, see a doctor first; bring the letter, if there is one, and we will read it with you.',
)

/**
 * Codes stand only where a public page of the code system was read; the rest are left empty rather than guessed.
 * The parents come before their children.
 */
export const conditions: DemoRecord[] = [
  {
    key: 'back-pain',
    state: 'published',
    data: {
      name: 'Back pain',
      synonyms: ['Sore back', 'Backache'],
      summary: 'Pain anywhere between the neck and the hips. Most of it has no single cause that a scan would show.',
      body: write(
        p(
          'Back pain is a word for many things. We ask where it is, how long it has been there, what makes it better or worse, and what you can no longer do because of it.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      codes: { mesh: 'D001416', icd10cm: 'M54.9' },
      image: the('media', 'back'),
    },
  },
  {
    key: 'low-back-pain',
    state: 'published',
    data: {
      name: 'Low back pain',
      synonyms: ['Lumbar pain', 'Lower back pain', 'Lumbago'],
      summary: 'Pain between the lowest ribs and the crease of the buttocks, with or without pain in the leg.',
      body: write(
        p('Doctors sort low back pain by how long it has been there, because what has been studied differs with time.'),
        ul('Acute: under about six weeks', 'Subacute: from six to twelve weeks', 'Chronic: twelve weeks or longer'),
        p(
          'In a guideline of 2023, the World Health Organization says needling therapies may be offered to adults with chronic primary low back pain, as a conditional recommendation on low-certainty evidence',
          cite('who-2023', { locator: 'Recommendations' }),
          '. The British guideline of 2016, last updated in 2020 and so older than five years, says not to offer acupuncture',
          cite('nice-ng59', { locator: 'Recommendations' }),
          '. We tell you both.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      codes: { mesh: 'D017116', icd10cm: 'M54.50', snomed: '279039007' },
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'acute-low-back-pain',
    state: 'published',
    data: {
      name: 'Acute low back pain',
      synonyms: ['A back that has just “gone”'],
      summary: 'Low back pain of less than about six weeks.',
      body: write(
        p(
          'A back that locks without warning is frightening. Keep moving as well as you can, and ask for help if you cannot.',
        ),
        p(
          'For acute low back pain, an overview of sixteen reviews found the evidence against sham needling inconsistent, and no difference in function',
          cite('liu-2015', { locator: 'Abstract' }),
          '.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      parent: the('conditions', 'low-back-pain'),
    },
  },
  {
    key: 'chronic-low-back-pain',
    state: 'published',
    data: {
      name: 'Chronic low back pain',
      synonyms: ['Long-standing low back pain'],
      summary: 'Low back pain that has been there for twelve weeks or longer.',
      body: write(
        p(
          'Chronic means long, not hopeless and not imagined. It also means that quick promises should make you suspicious.',
        ),
        p(
          'A Cochrane review of 33 studies concluded that for chronic low back pain acupuncture may not beat sham needling by an amount that people would call important right after treatment',
          cite('mu-2020', { locator: 'Abstract' }),
          '. Compared with no treatment, acupuncture may ease chronic low back pain in the short term',
          cite('mu-2020', { locator: 'Abstract' }),
          cite('liu-2015', { locator: 'Abstract' }),
          '. The authors of the Cochrane review rated the certainty from moderate to very low, by comparison',
          cite('mu-2020', { locator: 'Abstract' }),
          '.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      parent: the('conditions', 'low-back-pain'),
    },
  },
  {
    key: 'sciatica',
    state: 'published',
    data: {
      name: 'Sciatica',
      synonyms: ['Pain down the leg', 'Sciatic nerve pain'],
      summary: 'Pain that runs from the back or buttock down the leg, along the sciatic nerve.',
      body: write(
        p(
          'Sciatica is a description, not a cause. A doctor may find a disc pressing on a nerve root, or nothing that explains it.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      codes: { icd10cm: 'M54.40' },
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'lumbar-radiculopathy',
    state: 'published',
    data: {
      name: 'Lumbar radiculopathy',
      synonyms: ['Pinched nerve in the low back', 'Nerve root irritation'],
      summary:
        'A nerve root in the low back that is irritated or squeezed, with pain, tingling, numbness or weakness in the leg.',
      body: write(
        p(
          'Tingling can wait for an appointment. Weakness that grows cannot: have it seen by a doctor this week, and sooner if it is quick.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'herniated-disc',
    state: 'published',
    data: {
      name: 'Herniated disc',
      synonyms: ['Slipped disc', 'Bulging disc', 'Disc prolapse'],
      summary: 'A disc between two vertebrae that bulges or breaks out of its ring, sometimes against a nerve.',
      body: write(
        p(
          'Discs do not slip, whatever the word says. A bulge on a scan is one thing and pain is another; it takes a doctor to say whether the two belong together. We do not put discs back, and needling is not able to.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      codes: { icd10cm: 'M51.16' },
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'disc-degeneration',
    state: 'published',
    data: {
      name: 'Disc degeneration',
      synonyms: ['Worn discs', 'Degenerative disc disease'],
      summary: 'Discs that have lost height and water with age, with or without pain.',
      body: write(
        p('A needle does not rebuild a worn disc, and we will not say that it slows the wear.'),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'back-strain',
    state: 'published',
    data: {
      name: 'Back strain',
      synonyms: ['Pulled muscle'],
      summary: 'A muscle or tendon of the back that has been stretched too far.',
      body: write(
        p('Usually a clear story: a box, a boat, a grandchild. Tell us the story; it helps us to know what not to do.'),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      parent: the('conditions', 'acute-low-back-pain'),
    },
  },
  {
    key: 'back-sprain',
    state: 'published',
    data: {
      name: 'Back sprain',
      synonyms: ['Stretched ligament'],
      summary: 'A ligament of the spine that has been stretched too far.',
      body: write(
        p(
          'Strain is the muscle, sprain is the ligament. From the outside nobody can tell them apart for certain, and we do not pretend to.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      parent: the('conditions', 'acute-low-back-pain'),
    },
  },
  {
    key: 'back-spasm',
    state: 'published',
    data: {
      name: 'Back spasm',
      synonyms: ['Muscle spasm', 'A back that seizes up'],
      summary: 'Muscles of the back that tighten suddenly and will not let go.',
      body: write(p('Find the position that hurts least, breathe, and change it when you can.'), seeADoctorFirst),
      redFlags: backRedFlags,
      parent: the('conditions', 'acute-low-back-pain'),
    },
  },
  {
    key: 'facet-joint-pain',
    state: 'published',
    data: {
      name: 'Facet joint pain',
      synonyms: ['Facet syndrome'],
      summary: 'Pain thought to come from the small joints at the back of the spine.',
      body: write(
        p(
          'Bending backwards often hurts more than bending forwards. Only a doctor can say whether these joints are to blame.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'spinal-osteoarthritis',
    state: 'published',
    data: {
      name: 'Osteoarthritis of the spine',
      synonyms: ['Spondylosis', 'Arthritis of the back'],
      summary: 'Wear of the small joints of the spine, with stiffness that is often worst in the morning.',
      body: write(
        p(
          'Acupuncture does not cure arthritis. Ask your doctor about exercise and medicines before you ask us about needles.',
        ),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'posture-related-back-pain',
    state: 'published',
    data: {
      name: 'Back pain from sitting and standing',
      synonyms: ['Desk back', 'Postural pain'],
      summary: 'Pain that comes with hours in one position and eases when you change it.',
      body: write(p('There is no perfect posture. The next posture is the one we usually recommend.'), seeADoctorFirst),
      redFlags: backRedFlags,
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'back-pain-after-surgery',
    state: 'published',
    data: {
      name: 'Back pain after surgery',
      synonyms: ['Post-surgical back pain'],
      summary: 'Pain that stays or returns after an operation on the back.',
      body: write(
        p('Your surgeon decides when, and whether, anybody else touches the area. We ask for that in writing.'),
        seeADoctorFirst,
      ),
      redFlags: surgeryRedFlags,
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'pregnancy-related-back-pain',
    state: 'published',
    data: {
      name: 'Back and pelvic pain in pregnancy',
      synonyms: ['Pregnancy back pain', 'Pelvic girdle pain'],
      summary: 'Pain in the low back or pelvis that comes with pregnancy.',
      body: write(
        p(
          'Speak to your midwife or obstetrician before you come. Some positions, points and devices are not for you while you are pregnant.',
        ),
        seeADoctorFirst,
      ),
      redFlags: pregnancyRedFlags,
      parent: the('conditions', 'back-pain'),
    },
  },
  {
    key: 'stress-related-tension',
    state: 'published',
    data: {
      name: 'Muscle tension with stress',
      synonyms: ['Tight shoulders', 'Stress tension'],
      summary: 'Tight neck, shoulders and back in times of strain.',
      body: write(
        p('An hour of lying still in a quiet room is pleasant in itself. We make no larger claim for it.'),
        seeADoctorFirst,
      ),
      redFlags: backRedFlags,
    },
  },
  {
    key: 'neck-pain',
    state: 'published',
    data: {
      name: 'Neck pain',
      synonyms: ['Stiff neck'],
      summary: 'Pain between the base of the skull and the shoulders.',
      body: write(
        p('Tell us about falls, crashes, dizziness and anything odd in your hands or your walk before we begin.'),
        seeADoctorFirst,
      ),
      redFlags: neckRedFlags,
      codes: { icd10cm: 'M54.2' },
      image: the('media', 'neck'),
    },
  },
  {
    key: 'tension-type-headache',
    state: 'published',
    data: {
      name: 'Tension-type headache',
      synonyms: ['Tension headache'],
      summary: 'A dull, pressing headache on both sides, without the sickness of migraine.',
      body: write(p('If it is new, changed, or comes on most days, see a doctor before you see us.')),
      redFlags: headacheRedFlags,
      codes: { mesh: 'D018781' },
    },
  },
  {
    key: 'migraine',
    state: 'published',
    data: {
      name: 'Migraine',
      synonyms: ['Migraine headache'],
      summary: 'Attacks of headache, often on one side, with sickness or with light that hurts.',
      body: write(
        p(
          'Migraine belongs with your doctor first. Our notes on it are short because we have not yet checked the evidence for this page.',
        ),
      ),
      redFlags: headacheRedFlags,
    },
  },
  {
    key: 'insomnia',
    state: 'published',
    data: {
      image: the('media', 'a-night-asleep'),
      name: 'Insomnia',
      synonyms: ['Poor sleep'],
      summary: 'Trouble falling or staying asleep, with tired days, for weeks.',
      body: write(
        p('People mention it while they lie on the table. We listen, and we send you to somebody whose work it is.'),
      ),
      redFlags: sleepRedFlags,
    },
  },
  {
    key: 'anxiety',
    state: 'published',
    data: {
      name: 'Anxiety',
      synonyms: ['Constant worry'],
      summary: 'Worry or fear that is hard to switch off and gets in the way of daily life.',
      body: write(
        p('There is good help for anxiety, and it begins with your doctor or a therapist. We do not treat it.'),
      ),
      redFlags: moodRedFlags,
    },
  },
  {
    key: 'depression',
    state: 'published',
    data: {
      name: 'Depression',
      synonyms: ['Low mood'],
      summary: 'Low mood or loss of interest that lasts for weeks.',
      body: write(
        p('There is good help for depression, and it begins with your doctor or a therapist. We do not treat it.'),
      ),
      redFlags: moodRedFlags,
    },
  },
]
