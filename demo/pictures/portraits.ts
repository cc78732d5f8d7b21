import { COLOUR as C, SKIN } from './palette.ts'
import { block, disc, drawing, line, shape } from './shapes.ts'

type Hair = 'bun' | 'short' | 'long' | 'curls' | 'bald' | 'bob'
type Sitter = {
  ground: [string, string]
  skin: keyof typeof SKIN
  hair: Hair
  hue: string
  coat: [string, string]
  glasses?: boolean
  beard?: boolean
}

const behind: Record<Hair, (hue: string) => string> = {
  bun: (hue) => `${disc(400, 128, 66, hue)}`,
  short: () => '',
  long: (hue) => shape('M232 330 Q220 130 400 126 Q580 130 568 330 Q580 520 600 640 H200 Q220 520 232 330 Z', hue),
  curls: (hue) =>
    [
      [252, 300],
      [262, 220],
      [320, 160],
      [400, 140],
      [480, 160],
      [538, 220],
      [548, 300],
      [536, 370],
      [264, 370],
    ]
      .map(([x, y]) => disc(x!, y!, 68, hue))
      .join(''),
  bald: () => '',
  bob: (hue) => shape('M226 340 Q210 130 400 126 Q590 130 574 340 Q580 440 560 490 H240 Q220 440 226 340 Z', hue),
}

const above: Record<Hair, (hue: string) => string> = {
  bun: (hue) =>
    shape('M258 330 Q244 160 400 154 Q556 160 542 330 Q528 250 470 226 Q400 206 330 226 Q272 250 258 330 Z', hue),
  short: (hue) =>
    shape('M256 320 Q236 150 400 140 Q580 150 544 320 Q536 262 512 240 Q430 262 340 226 Q276 250 256 320 Z', hue),
  long: (hue) => shape('M258 350 Q244 166 400 158 Q556 166 542 350 Q520 256 420 216 Q330 240 258 350 Z', hue),
  curls: (hue) =>
    [
      [300, 224],
      [352, 200],
      [410, 196],
      [464, 208],
      [510, 240],
    ]
      .map(([x, y]) => disc(x!, y!, 50, hue))
      .join(''),
  bald: () => '',
  bob: (hue) =>
    shape('M254 380 Q236 166 400 158 Q564 166 546 380 Q540 290 520 250 Q400 256 290 246 Q262 300 254 380 Z', hue),
}

function portrait({ ground, skin, hair, hue, coat, glasses, beard }: Sitter) {
  const [light, dark] = SKIN[skin]
  const face = `${shape('M262 330 Q262 176 400 172 Q538 176 538 330 Q534 500 400 510 Q266 500 262 330 Z', light, light)}${disc(258, 350, 27, light)}${disc(542, 350, 27, light)}`
  const looks = `${disc(345, 348, 11, '#2c2422')}${disc(455, 348, 11, '#2c2422')}${line('M320 312 q24 -14 48 -2 M432 310 q24 -12 48 2', hair === 'bald' ? '#6d5648' : hue, 9)}${line('M400 358 q-14 34 4 42', dark, 7)}${beard ? '' : `${disc(312, 404, 26, '#e0735a', 0.16)}${disc(488, 404, 26, '#e0735a', 0.16)}`}`
  const chin = beard
    ? shape('M266 372 Q284 412 330 418 Q400 396 470 418 Q516 412 534 372 Q534 530 400 540 Q266 530 266 372 Z', hue)
    : ''
  const mouth = line('M362 438 Q400 468 438 438', beard ? '#f4dcd0' : '#a5513f', 9)
  const rims = glasses
    ? `<g fill="#ffffff22" stroke="${C.ink}" stroke-width="8"><circle cx="345" cy="350" r="43"/><circle cx="455" cy="350" r="43"/></g>${line('M388 344 q12 -8 24 0', C.ink, 8)}`
    : ''
  return drawing(
    800,
    800,
    `${block(0, 0, 800, 800, ...ground)}${disc(400, 380, 310, '#ffffff', 0.22)}${behind[hair](hue)}${shape('M334 470 H466 V590 Q400 650 334 590 Z', dark, light)}${shape('M96 800 Q104 650 230 606 Q320 580 336 560 Q400 640 464 560 Q480 580 570 606 Q696 650 704 800 Z', ...coat)}${shape('M336 560 Q400 640 464 560 L492 576 Q400 720 308 576 Z', '#ffffff55')}${line('M400 672 V800', '#00000022', 5)}${face}${chin}${looks}${mouth}${rims}${above[hair](hue)}`,
  )
}

/** Six people who do not exist. */
export const PORTRAITS = {
  'portrait-marisol': () =>
    portrait({
      ground: [C.sage, C.moss],
      skin: 'fair',
      hair: 'bun',
      hue: '#5b4034',
      coat: [C.white, C.linen],
      glasses: true,
    }),
  'portrait-teodor': () =>
    portrait({
      ground: [C.aqua, C.teal],
      skin: 'brown',
      hair: 'short',
      hue: '#241c1b',
      coat: [C.clay, C.terracotta],
      beard: true,
    }),
  'portrait-imogen': () =>
    portrait({ ground: [C.sand, C.oat], skin: 'warm', hair: 'long', hue: '#2e2526', coat: [C.teal, '#3a6467'] }),
  'portrait-priya': () =>
    portrait({ ground: [C.rose, C.clay], skin: 'deep', hair: 'curls', hue: '#2a201f', coat: [C.gold, '#cf9f4e'] }),
  'portrait-halden': () =>
    portrait({
      ground: [C.sky, C.dusk],
      skin: 'fair',
      hair: 'bald',
      hue: '#b9aba0',
      coat: [C.pine, '#2f473e'],
      beard: true,
      glasses: true,
    }),
  'portrait-noor': () =>
    portrait({ ground: [C.linen, C.rose], skin: 'tan', hair: 'bob', hue: '#8a5a3a', coat: [C.dusk, C.night] }),
} as const
