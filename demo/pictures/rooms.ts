import { COLOUR as C, SKIN } from './palette.ts'
import {
  at,
  block,
  chair,
  disc,
  drawing,
  frame,
  glow,
  line,
  plant,
  room,
  shadow,
  shape,
  towels,
  window,
} from './shapes.ts'

/** The rooms and fronts of the demo clinics, each a function that draws it. */

const scene = (content: string) => drawing(1600, 1067, content)

const table = (x: number, y: number) =>
  `${shadow(x + 370, y + 262, 430, 26)}${line(`M${x + 70} ${y + 70} L${x + 40} ${y + 255} M${x + 670} ${y + 70} L${x + 700} ${y + 255}`, C.bark, 18)}${line(`M${x + 60} ${y + 175} H${x + 680}`, C.wood, 12)}${block(x, y, 740, 74, C.teal, '#3d6a6d', 30)}${shape(`M${x + 150} ${y - 16} H${x + 640} Q${x + 664} ${y - 16} ${x + 664} ${y + 6} V${y + 120} Q${x + 520} ${y + 146} ${x + 400} ${y + 124} T${x + 128} ${y + 130} V${y + 4} Q${x + 128} ${y - 16} ${x + 150} ${y - 16} Z`, C.white, C.sand)}${block(x + 8, y - 46, 170, 62, C.white, C.linen, 30)}`

type Room = {
  wall: [string, string]
  floor: [string, string]
  rug: [string, string]
  hues: [string, string, string]
  pot?: [string, string]
}

const quietRoom = ({ wall, floor, rug, hues, pot }: Room, ownWindow = window(180, 140, 430, 430)) =>
  scene(
    `${room(wall, floor)}${ownWindow}${glow(520, 520, 230, C.white, 0.5)}${frame(1080, 190, 260, 310, hues)}${shape('M620 1067 L540 805 H1240 L1420 1067 Z', ...rug)}${table(480, 600)}${plant(1450, 880, 1.2, pot)}${shadow(330, 888, 110, 16)}${block(230, 660, 200, 24, C.wood, C.bark, 6)}${line('M250 684 L240 884 M410 684 L420 884', C.bark, 12)}${towels(250, 660, 150, [C.sage, C.white, C.rose])}`,
  )

export const treatmentRoom = () =>
  quietRoom({
    wall: [C.mist, '#d5dfd6'],
    floor: [C.oat, '#b99a72'],
    rug: [C.linen, C.sand],
    hues: [C.cream, C.rose, C.clay],
  })

export const massageRoom = () =>
  quietRoom(
    {
      wall: ['#e9d3c4', '#d9b9a4'],
      floor: ['#8f6a50', '#6d4d39'],
      rug: [C.rose, '#c98f7c'],
      hues: [C.cream, C.aqua, C.teal],
      pot: [C.white, C.sand],
    },
    `${glow(300, 330, 200, '#ffdf9e', 0.8)}${line('M300 0 V230', C.bark, 5)}${shape('M190 400 Q200 236 300 230 Q400 236 410 400 Q300 436 190 400 Z', '#fff0cf', '#f0c987')}${[280, 310, 340, 370].map((y) => line(`M${212 - (y - 280) * 0.2} ${y} Q300 ${y + 26} ${388 + (y - 280) * 0.2} ${y}`, '#d9a95e', 3, 0.5)).join('')}`,
  )

export const gardenRoom = () => {
  const stem = (x: number, y: number, tall: number, colour: string) =>
    `${line(`M${x} ${y} Q${x + 12} ${y - tall / 2} ${x} ${y - tall}`, C.moss, 6)}${[0, 60, 120, 180, 240, 300].map((turn) => at(x, y - tall, `<ellipse cx="0" cy="-16" rx="10" ry="17" fill="${colour}"/>`, 1, turn)).join('')}${disc(x, y - tall, 9, C.gold)}`
  const flowers = Array.from({ length: 15 }, (_, index) =>
    stem(190 + index * 76, 640, 60 + ((index * 47) % 90), [C.rose, C.white, C.clay, '#c7b6d9'][index % 4]!),
  ).join('')
  const panes = [520, 910].map((x) => block(x, 90, 22, 560, C.white, C.linen)).join('')
  return scene(
    `${room([C.cream, C.linen], ['#d6b98f', '#b6946a'])}${block(130, 70, 1220, 600, C.white, C.linen, 6)}${block(154, 94, 1172, 552, '#bfdde6', '#f2f4e4')}${disc(1130, 200, 60, C.white, 0.85)}${shape('M154 520 Q400 360 640 470 T1100 420 T1326 470 V646 H154 Z', C.sage, '#9db394')}${shape('M154 590 Q420 500 760 560 T1326 540 V646 H154 Z', C.moss, C.pine)}${flowers}${panes}${glow(760, 700, 330, '#fff6df', 0.6)}${shape('M520 1067 L600 800 H1240 L1340 1067 Z', C.sage, '#93a889')}${table(430, 650)}${plant(1470, 900, 1.25)}`,
  )
}

export const movementRoom = () => {
  const bars = Array.from({ length: 9 }, (_, index) => block(150, 150 + index * 68, 330, 18, C.wood, C.bark, 9)).join(
    '',
  )
  const ball = (x: number, y: number, radius: number, hue: [string, string]) =>
    `${shadow(x, y, radius * 0.9, 16)}${shape(`M${x - radius} ${y - radius} a${radius} ${radius} 0 1 1 ${radius * 2} 0 a${radius} ${radius} 0 1 1 ${-radius * 2} 0 Z`, ...hue)}${line(`M${x - radius * 0.6} ${y - radius * 1.45} Q${x - radius * 0.3} ${y - radius * 1.75} ${x + radius * 0.1} ${y - radius * 1.76}`, '#ffffff', 10, 0.5)}`
  return scene(
    `${room(['#e4ecef', '#d3dfe3'], ['#d9bd92', '#bb9866'], 800)}${block(120, 110, 26, 700, C.bark, '#5f4532', 6)}${block(484, 110, 26, 700, C.bark, '#5f4532', 6)}${bars}${window(680, 140, 620, 400)}${glow(980, 640, 260, C.white, 0.5)}${ball(1330, 930, 150, [C.teal, '#36605f'])}${ball(1090, 900, 88, [C.clay, C.terracotta])}${shadow(640, 990, 350, 16)}${shape('M350 930 H900 L950 990 H300 Z', C.sage, C.moss)}${shadow(420, 912, 120, 10)}${block(300, 846, 240, 62, C.rose, C.clay, 31)}${disc(509, 877, 31, C.linen)}${disc(509, 877, 17, C.rose)}${at(820, 912, `${block(-84, -22, 168, 18, '#7d8789', '#5a6466', 8)}${block(-104, -42, 40, 58, C.dusk, C.night, 10)}${block(64, -42, 40, 58, C.dusk, C.night, 10)}`)}${plant(60, 900, 1)}`,
  )
}

export const waitingRoom = () =>
  scene(
    `${room([C.linen, '#e8d8c2'], ['#c9a97f', '#ab8558'])}${frame(360, 150, 250, 310, [C.cream, C.sage, C.moss])}${frame(660, 190, 210, 250, [C.sky, C.aqua, C.teal])}${frame(920, 150, 250, 310, [C.cream, C.rose, C.terracotta])}<ellipse cx="790" cy="935" rx="620" ry="96" fill="${C.sage}"/><ellipse cx="790" cy="935" rx="560" ry="80" fill="none" stroke="${C.cream}" stroke-width="6" opacity=".8"/>${chair(470, 900, [C.teal, '#3c686b'], 1.05)}${chair(1110, 900, [C.clay, C.terracotta], 1.05)}${shadow(790, 942, 130, 16)}<ellipse cx="790" cy="800" rx="150" ry="34" fill="${C.wood}"/><ellipse cx="790" cy="792" rx="150" ry="34" fill="${C.oat}"/>${line('M720 820 L700 938 M860 820 L880 938', C.bark, 12)}${block(742, 740, 58, 50, C.white, C.linen, 12)}${line('M798 752 Q824 760 798 778', C.linen, 9)}${line('M762 724 q8 -14 0 -28 M782 724 q8 -14 0 -28', C.white, 5, 0.8)}${block(826, 776, 90, 12, C.rose, C.clay, 3)}${block(832, 764, 84, 12, C.aqua, C.teal, 3)}${plant(1480, 890, 1.25, [C.white, C.sand])}${plant(130, 880, 1.1)}`,
  )

export const reception = () => {
  const jars = [C.moss, C.clay, C.gold, C.bark, C.sage, C.terracotta, C.oat, C.pine]
  const jar = (x: number, y: number, colour: string) =>
    `${block(x, y - 96, 74, 96, '#ffffffcc', '#e9f0ee', 14)}${block(x + 7, y - 66, 60, 60, colour, colour, 9)}${block(x + 6, y - 112, 62, 20, C.wood, C.bark, 5)}`
  const shelf = (y: number, from: number) =>
    `${jars
      .slice(from, from + 6)
      .map((colour, index) => jar(700 + index * 118, y, colour))
      .join('')}${block(660, y, 760, 22, C.wood, C.bark, 4)}`
  const pendant = (x: number, drop: number) =>
    `${glow(x, drop + 60, 90, C.gold, 0.45)}${line(`M${x} 0 V${drop}`, C.ink, 5)}${shape(`M${x - 64} ${drop + 56} Q${x - 58} ${drop - 12} ${x} ${drop - 12} T${x + 64} ${drop + 56} Z`, C.pine, C.ink)}${disc(x, drop + 58, 20, '#ffe9b8')}`
  return scene(
    `${room(['#dfe6db', C.sage], [C.oat, C.wood], 830)}${shelf(300, 0)}${shelf(490, 2)}${window(160, 170, 330, 420)}${pendant(640, 120)}${pendant(1090, 90)}${pendant(1480, 130)}${shadow(930, 975, 600, 26)}${block(360, 610, 1120, 360, C.cream, C.sand, 10)}${Array.from({ length: 14 }, (_, index) => block(390 + index * 76, 660, 52, 300, '#efe0c8', C.oat, 6)).join('')}${block(320, 580, 1200, 50, C.wood, C.bark, 10)}${block(1180, 470, 210, 112, C.ink, '#222b2b', 10)}${block(1268, 560, 34, 24, C.ink)}${plant(520, 582, 0.62, [C.white, C.sand])}${shape('M760 580 Q760 548 800 548 T840 580 Z', C.gold, C.clay)}${disc(800, 545, 7, C.bark)}`,
  )
}

type Front = {
  wall: [string, string]
  door: [string, string]
  awning: [string, string]
  sky: [string, string]
  lit: boolean
}

function storefront({ wall, door, awning, sky, lit }: Front) {
  const stripes = Array.from({ length: 13 }, (_, index) => {
    const x = 250 + index * 85
    const colour = index % 2 ? awning[0] : awning[1]
    return shape(`M${x + 14} 330 H${x + 99} L${x + 85} 452 Q${x + 42} 492 ${x} 452 Z`, colour)
  }).join('')
  const glass: [string, string] = lit ? ['#ffe2a6', '#f3c178'] : [C.aqua, '#e8f1ee']
  return scene(
    `${block(0, 0, 1600, 900, ...sky)}${lit ? [220, 480, 900, 1250, 1480].map((x, index) => disc(x, 60 + ((index * 53) % 90), 3.5, C.white, 0.8)).join('') : `${disc(1380, 130, 62, C.white, 0.7)}`}${block(0, 300, 190, 620, lit ? '#3c4763' : C.sand, lit ? '#333d57' : C.oat)}${block(1420, 240, 180, 680, lit ? '#414b66' : C.rose, lit ? '#353f59' : C.clay)}${block(180, 150, 1250, 770, ...wall)}${block(160, 130, 1290, 40, C.white, C.linen, 4)}${block(420, 205, 770, 92, door[1], door[1], 8)}${line('M610 252 H1000', wall[0], 8, 0.7)}${disc(805, 252, 22, wall[0])}${disc(805, 252, 11, door[1])}${block(300, 470, 520, 360, C.white, C.linen, 6)}${block(322, 492, 476, 316, ...glass)}${block(552, 492, 16, 316, C.white, C.linen)}${plant(430, 808, 0.72)}${shape('M600 808 V730 Q600 690 650 690 H720 Q760 690 760 730 V808 Z', C.teal, '#3c686b')}${block(940, 470, 310, 430, C.white, C.linen, 6)}${block(962, 492, 266, 408, ...door)}${block(996, 526, 198, 200, ...glass, 8)}${disc(1200, 770, 11, C.gold)}${stripes}${block(250, 318, 1118, 22, awning[1], awning[1], 6)}${block(0, 900, 1600, 167, lit ? '#454c5e' : '#d8cdbd', lit ? '#2d3344' : '#b9ab97')}${block(0, 900, 1600, 12, '#00000026', '#00000000')}${block(900, 895, 390, 26, lit ? '#6b7080' : C.sand, lit ? '#555a6b' : C.oat, 4)}${plant(862, 922, 0.6, [C.white, C.sand])}${plant(1334, 922, 0.6, [C.white, C.sand])}${lit ? `${glow(560, 900, 200, '#ffd58a', 0.4)}${glow(1095, 920, 150, '#ffd58a', 0.4)}` : ''}`,
  )
}

export const storefrontByDay = () =>
  storefront({
    wall: [C.cream, C.sand],
    door: [C.pine, '#2f473e'],
    awning: [C.white, C.moss],
    sky: ['#bcd9e4', C.cream],
    lit: false,
  })

export const storefrontAtDusk = () =>
  storefront({
    wall: ['#b9745a', '#8f533f'],
    door: [C.dusk, C.night],
    awning: [C.linen, C.dusk],
    sky: [C.night, '#c08a7e'],
    lit: true,
  })

export const nightWindow = () =>
  scene(
    `${room(['#4a5672', '#3d4862'], ['#55506a', '#413d55'], 820)}${window(520, 120, 560, 430, ['#1f2945', '#4a5b86'])}${block(520, 120, 560, 430, '#1f294566', '#1f294588')}${disc(920, 230, 58, '#fbf3da')}${disc(942, 218, 50, '#2a3657')}${[590, 660, 760, 700, 1010].map((x, index) => disc(x, 170 + ((index * 67) % 130), 4, '#fbf3da', 0.9)).join('')}${glow(800, 560, 160, '#8ea3d6', 0.25)}${shape('M470 90 H560 Q540 380 440 640 H380 Q460 380 470 90 Z', '#8b7f98', '#6b6180')}${shape('M1130 90 H1040 Q1060 380 1160 640 H1220 Q1140 380 1130 90 Z', '#8b7f98', '#6b6180')}${block(360, 76, 880, 18, C.oat, C.wood, 9)}${shadow(800, 985, 640, 26, 0.4)}${block(230, 600, 60, 380, C.bark, '#5c4331', 16)}${block(1330, 700, 50, 280, C.bark, '#5c4331', 16)}${block(270, 790, 1080, 150, '#e9e3ee', '#b9b2c8', 24)}${block(300, 700, 260, 110, '#f4f0f6', '#cfc8da', 50)}${block(1400, 800, 170, 180, C.bark, '#5c4331', 8)}${shape('M320 742 Q322 690 372 690 Q424 690 424 742 Q424 776 372 778 Q322 776 320 742 Z', SKIN.warm[0], SKIN.warm[1])}${shape('M318 738 Q308 680 374 678 Q410 678 420 706 Q384 700 366 726 Q344 730 338 760 Q322 760 318 738 Z', '#43333a')}${line('M386 742 q10 8 20 2', '#7a4f3c', 4)}${shape('M440 800 Q500 720 700 726 Q960 700 1120 744 Q1320 760 1350 820 V900 H420 Q410 840 440 800 Z', '#7f9aa6', '#587482')}${line('M640 742 Q600 820 620 896 M900 728 Q930 810 910 896 M1150 756 Q1170 830 1150 896', '#00000018', 7)}${at(1485, 800, `${shape('M-34 0 L-22 -40 H22 L34 0 Z', C.oat, C.wood)}${line('M0 -40 V-78', C.oat, 9)}${shape('M-66 -76 L-38 -170 H38 L66 -76 Z', '#7d7490', '#655c78')}`)}`,
  )
