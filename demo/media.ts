import type { DemoRecord } from './demo-record.ts'
import type { PictureKey } from './pictures/draw-picture.ts'

const drawn = { credit: 'Drawn for Citewell', licence: 'Our own', consent: { kind: 'none-needed' } }

const picture = (key: PictureKey, alt: string) => ({ key, data: { ...drawn, alt } }) satisfies DemoRecord
const portrait = (key: PictureKey, alt: string) =>
  ({ key, data: { ...drawn, alt, consent: { kind: 'staff' } } }) satisfies DemoRecord

/** The pictures of the demo with the words that go with them; each is drawn by code under the same key. */
export const media = [
  picture('treatment-room', 'A quiet room with a treatment couch, a stool with towels and a window on green hills'),
  picture('massage-room', 'A warm-colored room with a massage table and a round paper lamp'),
  picture('garden-room', 'A single room with a couch before a wide window on flowers and hills'),
  picture('movement-room', 'A bright room with wall bars, a mat, a dumbbell and two exercise balls'),
  picture('waiting-room', 'Two armchairs, a low table with a cup and three landscapes on the wall of a waiting room'),
  picture('front-desk', 'A front desk with a computer; shelves with jars on the wall behind it'),
  picture('clinic-door', 'A small practice seen from the street by day, with a striped awning and plants at the door'),
  picture('a-night-asleep', 'Somebody asleep in bed, with the moon in the window'),
  picture('acupuncture-needles', 'Five acupuncture needles with copper handles and some cotton balls on a tray'),
  picture('cupping-glasses', 'Four glass cups of different sizes on a folded towel'),
  picture('moxa-stick', 'A glowing stick of moxa above a dish, with a thread of smoke'),
  picture('heat-pack', 'A steaming heat pack on a towel'),
  picture('led-panel', 'A red light panel on an arm above somebody who lies face down on a couch'),
  picture('desk-with-papers', 'A desk with printed papers, a laptop, a pencil and a cup of coffee'),
  picture('spine-model', 'A model of the spine on a stand, beside a window'),
  picture('path-by-the-water', 'A path with a bench leads to a lake between trees and hills'),
  picture('stretching-mat', 'A person sits on a mat and stretches both arms overhead'),
  picture('back', 'A drawing of a person from behind with the spine marked and the low back tinted red'),
  picture('neck', 'A drawing of a person from the side with the back of the neck tinted red'),
  portrait('portrait-imogen', 'Imogen Vale, a woman with long black hair'),
  portrait('portrait-teodor', 'Teodor Brandt, a man with short black hair and a full beard'),
  portrait('portrait-marisol', 'Marisol Quint, a woman with brown hair in a bun and round glasses'),
  portrait('portrait-halden', 'Halden Roe, a bald man with a gray beard and round glasses'),
  portrait('portrait-priya', 'Priya Castellane, a woman with black curls and a yellow jacket'),
  portrait('portrait-noor', 'Noor Abernathy, a woman with chin-length brown hair'),
  picture('logo-leaf', 'Moonflower Room'),
  picture('logo-wave', 'Saltmarsh Acupuncture'),
  picture('logo-circles', 'Quarry Road Center for Backs and Joints'),
]
