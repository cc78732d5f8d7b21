import type { DemoRecord } from './demo-record.ts'
import { all } from './demo-record.ts'

/** The one password of all demo accounts; it is printed at every start, and the demo is refused in production. */
export const DEMO_PASSWORD = 'citewell-demo'

/** Who may sign in to the demo. The first four are made before everything else, the last when its clinic is there. */
export const accounts: DemoRecord[] = [
  { key: 'admin', data: { name: 'Ada Marsh', email: 'admin@citewell.example', role: 'admin' } },
  { key: 'marketer', data: { name: 'Beatrix Lund', email: 'marketer@citewell.example', role: 'marketer' } },
  { key: 'reviewer', data: { name: 'Greta Sandoval', email: 'reviewer@citewell.example', role: 'reviewer' } },
  { key: 'auditor', data: { name: 'Ignatius Poole', email: 'auditor@citewell.example', role: 'auditor' } },
  {
    key: 'coast',
    data: {
      name: 'Marisol Quint',
      email: 'coast@citewell.example',
      role: 'marketer',
      clinics: all('clinics', 'moonflower-room'),
      person: 'key:people/marisol-quint',
    },
  },
]
