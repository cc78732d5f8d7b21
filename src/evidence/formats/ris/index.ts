/** RIS, the format most libraries and publishers export. */
import type { Format } from '../format.ts'
import { readRis } from './read-ris.ts'
import { writeRis } from './write-ris.ts'

export const ris: Format = {
  label: 'RIS',
  extensions: ['ris', 'txt'],
  mediaType: 'application/x-research-info-systems',
  read: readRis,
  write: writeRis,
}
