import { all, type DemoRecord } from './demo-record.ts'
import { b, link, p, write } from './write-rich-text.ts'

const from = '2026-01-01'

export const disclaimers: DemoRecord[] = [
  {
    key: 'medical',
    state: 'published',
    data: {
      name: 'General information, not medical advice',
      kind: 'medical',
      text: write(
        p(
          'This page is for general information. It is not medical advice, it does not diagnose anything, and it does not take the place of care from your doctor. Licensed acupuncturists do not make medical diagnoses. Keep taking what your doctor has prescribed, and ask them before you change anything.',
        ),
      ),
      jurisdictions: ['US'],
      appliesTo: { everything: true },
      placement: 'end',
      effectiveFrom: from,
    },
  },
  {
    key: 'results-vary',
    state: 'published',
    data: {
      name: 'Results differ between people',
      kind: 'results-vary',
      text: write(
        p(
          'What a study finds is an average over many people. Your own result may be better, worse, or no change at all.',
        ),
      ),
      jurisdictions: ['US'],
      appliesTo: { everything: false, collections: ['articles'], claimTypes: ['efficacy', 'comparative'] },
      placement: 'beside-claim',
      effectiveFrom: from,
    },
  },
  {
    key: 'emergency',
    state: 'published',
    data: {
      name: 'When to call 911',
      kind: 'emergency',
      text: write(
        p(
          b('Call 911 now '),
          'if, with back pain, you lose feeling around your genitals, buttocks or inner thighs, cannot pass urine or hold it, lose control of your bowels, or both legs turn weak or numb. Do not wait for an appointment with us.',
        ),
      ),
      jurisdictions: ['US'],
      appliesTo: {
        everything: false,
        collections: ['articles', 'conditions'],
        conditions: all(
          'conditions',
          'low-back-pain',
          'back-pain',
          'sciatica',
          'herniated-disc',
          'lumbar-radiculopathy',
        ),
      },
      placement: 'top',
      effectiveFrom: from,
    },
  },
  {
    key: 'insurance',
    state: 'published',
    data: {
      name: 'Coverage depends on your plan',
      kind: 'insurance',
      text: write(
        p(
          'Being in network does not mean that a visit is paid for. Plans differ, and they change each January. We check your benefits before the first visit and tell you what we were told; your plan’s own written answer is the one that counts.',
        ),
      ),
      jurisdictions: ['US'],
      appliesTo: { everything: false, claimTypes: ['coverage'] },
      placement: 'beside-claim',
      effectiveFrom: from,
    },
  },
  {
    key: 'device',
    state: 'published',
    data: {
      name: 'Light, laser and electrical devices',
      kind: 'device',
      text: write(
        p(
          'A device may be used only for what its label says. Tell us before we switch anything on if you have a pacemaker or another implant, are pregnant, have a seizure disorder, or take medicine that makes your skin sensitive to light.',
        ),
      ),
      jurisdictions: ['US'],
      appliesTo: {
        everything: false,
        modalities: all('modalities', 'laser', 'led-light', 'electro-stimulation', 'micro-needling'),
      },
      placement: 'end',
      effectiveFrom: from,
    },
  },
  {
    key: 'pregnancy',
    state: 'published',
    data: {
      name: 'If you are or may be pregnant',
      kind: 'pregnancy',
      text: write(
        p(
          'If you are or may be pregnant, tell us first, however early it is, and tell your midwife or obstetrician that you are coming. Bleeding, contractions, leaking fluid, a bad headache with changed sight, or a baby that moves less than usual are reasons to call your maternity unit and not us.',
        ),
      ),
      jurisdictions: ['US'],
      appliesTo: { everything: false, conditions: all('conditions', 'pregnancy-related-back-pain') },
      placement: 'top',
      effectiveFrom: from,
    },
  },
  {
    key: 'marks-and-burns',
    state: 'published',
    data: {
      name: 'Marks, bruises and burns',
      kind: 'other',
      text: write(
        p(
          'Cupping and gua sha leave marks that may last for days. Moxibustion, heat packs and fire cupping can burn, above all where skin does not feel heat well. Tell us about diabetes, numb areas, blood thinners and thin skin.',
        ),
      ),
      jurisdictions: ['US'],
      appliesTo: {
        everything: false,
        modalities: all('modalities', 'cupping', 'gua-sha', 'moxibustion', 'heat'),
      },
      placement: 'end',
      effectiveFrom: from,
    },
  },
  {
    key: 'testimonial',
    data: {
      name: 'What patients tell us (not in use)',
      kind: 'testimonial',
      text: write(
        p(
          'We do not publish patients’ stories as proof of anything. If that ever changes, this note and our ',
          link('written consent form', '/about/consent'),
          ' will stand beside each of them.',
        ),
      ),
      jurisdictions: ['US'],
      appliesTo: { everything: false, claimTypes: ['experience'] },
      placement: 'beside-claim',
      effectiveFrom: from,
    },
  },
]
