import { back, knee, neck, stretching } from './bodies.ts'
import { LOGOS } from './logos.ts'
import { PORTRAITS } from './portraits.ts'
import {
  gardenRoom,
  massageRoom,
  movementRoom,
  nightWindow,
  reception,
  storefrontAtDusk,
  storefrontByDay,
  treatmentRoom,
  waitingRoom,
} from './rooms.ts'
import { startDrawing } from './shapes.ts'
import {
  cups,
  desk,
  heatLamp,
  heatPack,
  ledPanel,
  moxaStick,
  needleTray,
  pathByTheWater,
  spineModel,
} from './things.ts'

const DRAWINGS = {
  'treatment-room': treatmentRoom,
  'massage-room': massageRoom,
  'garden-room': gardenRoom,
  'movement-room': movementRoom,
  'waiting-room': waitingRoom,
  'front-desk': reception,
  'clinic-door': storefrontByDay,
  'clinic-at-dusk': storefrontAtDusk,
  'a-night-asleep': nightWindow,
  'acupuncture-needles': needleTray,
  'cupping-glasses': cups,
  'moxa-stick': moxaStick,
  'heat-lamp': heatLamp,
  'heat-pack': heatPack,
  'led-panel': ledPanel,
  'desk-with-papers': desk,
  'spine-model': spineModel,
  'path-by-the-water': pathByTheWater,
  'stretching-mat': stretching,
  back,
  neck,
  knee,
  ...PORTRAITS,
  ...LOGOS,
} as const

export type PictureKey = keyof typeof DRAWINGS
export const PICTURE_KEYS = Object.keys(DRAWINGS) as PictureKey[]

/** Draws one of our demo pictures as SVG: scenes are 1600 × 1067, portraits 800 × 800, logos 512 × 512. */
export function drawPicture(key: PictureKey): string {
  startDrawing()
  return DRAWINGS[key]()
}
