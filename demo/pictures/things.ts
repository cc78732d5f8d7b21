import { COLOUR as C, SKIN } from './palette.ts'
import { at, block, disc, drawing, frame, glow, line, plant, room, shadow, shape, window } from './shapes.ts'

/** The tools of the demo clinics, each a function that draws it. */

const scene = (content: string) => drawing(1600, 1067, content)

const tabletop = (wall: [string, string], top: [string, string], horizon = 470) =>
  `${block(0, 0, 1600, horizon, ...wall)}${block(0, horizon, 1600, 1067 - horizon, ...top)}${block(0, horizon, 1600, 14, '#ffffff66', '#ffffff00')}`

export const needleTray = () => {
  const needle = (x: number, colour: string) =>
    `${shadow(x + 16, 640, 7, 160, 0.16)}${line(`M${x} 640 V872`, '#a9b4b8', 4)}${line(`M${x - 1} 650 V868`, '#eef3f4', 1.5)}${block(x - 8, 500, 16, 144, '#d98f5c', '#b06a3f', 7)}${Array.from({ length: 9 }, (_, index) => line(`M${x - 7} ${514 + index * 14} L${x + 7} ${508 + index * 14}`, '#f1b98a', 2.5)).join('')}${block(x - 8, 484, 16, 22, colour, colour, 6)}`
  const ball = (x: number, y: number) =>
    `${shadow(x + 8, y + 34, 48, 14, 0.18)}${disc(x, y, 46, '#f3efe8')}${disc(x - 12, y - 14, 26, C.white, 0.9)}`
  return scene(
    `${block(0, 0, 1600, 1067, '#d9e3dc', '#bfd0c6')}${glow(420, 200, 280, C.white, 0.6)}${shape('M0 840 Q420 770 820 850 T1600 800 V1067 H0 Z', '#ffffff55', '#ffffff22')}${shadow(800, 930, 650, 40, 0.3)}${block(190, 330, 1220, 600, '#c8d1d2', '#93a1a4', 90)}${block(208, 344, 1184, 566, '#eef2f2', '#cfd8d9', 78)}${block(250, 384, 1100, 488, '#dfe6e6', '#f4f7f7', 54)}${at(0, -40, [470, 570, 670, 770, 870].map((x, index) => needle(x, [C.teal, C.teal, C.clay, C.teal, C.clay][index]!)).join(''))}${ball(1080, 560)}${ball(1190, 620)}${ball(1100, 690)}${at(1070, 800, block(-60, -28, 240, 56, C.white, C.linen, 10) + block(-60, -28, 240, 16, C.aqua, C.aqua, 8))}${plant(1440, 380, 0.8, [C.white, C.sand])}`,
  )
}

export const cups = () => {
  const cup = (x: number, y: number, size: number, turn = 0) =>
    at(
      x,
      y,
      `${shape('M-92 0 Q-128 -110 -84 -190 Q-54 -238 0 -240 Q54 -238 84 -190 Q128 -110 92 0 Q0 34 -92 0 Z', '#ffffff99', '#a9c9c899')}<ellipse cx="0" cy="2" rx="92" ry="22" fill="#ffffff55" stroke="#ffffffcc" stroke-width="8"/>${line('M-70 -60 Q-92 -140 -48 -196', C.white, 16, 0.85)}${line('M66 -40 Q84 -100 66 -150', C.white, 7, 0.6)}${disc(0, -250, 22, '#d7e8e6')}${disc(-6, -256, 9, C.white)}`,
      size,
      turn,
    )
  return scene(
    `${tabletop(['#ecdccb', '#e0c8b0'], ['#c39a70', '#a2784f'])}${glow(1250, 170, 260, '#fff3dc', 0.8)}${Array.from({ length: 5 }, (_, index) => line(`M0 ${560 + index * 118} Q800 ${540 + index * 124} 1600 ${566 + index * 116}`, '#00000010', 5)).join('')}${plant(210, 560, 1.2)}${shadow(800, 892, 560, 30)}${block(300, 820, 1000, 70, '#f5ede1', '#d9c7ad', 34)}${block(330, 796, 940, 48, C.white, C.linen, 24)}${shadow(490, 806, 110, 14, 0.2)}${cup(490, 800, 1)}${shadow(740, 806, 130, 16, 0.2)}${cup(740, 798, 1.25)}${shadow(1000, 806, 110, 14, 0.2)}${cup(1000, 800, 1.02)}${shadow(1190, 806, 80, 12, 0.2)}${cup(1190, 802, 0.72)}`,
  )
}

export const moxaStick = () => {
  const smoke = (path: string, width: number, opacity: number) =>
    `<g filter="url(#blur)">${line(path, '#ffffff', width, opacity)}</g>`
  return scene(
    `${block(0, 0, 1600, 1067, '#4d4642', '#2e2a2b')}${glow(560, 560, 330, '#c9703c', 0.42)}${smoke('M560 520 C470 400 660 340 560 220 S620 60 540 -20', 34, 0.2)}${smoke('M566 520 C640 420 500 330 610 230 S560 80 640 -10', 20, 0.24)}${smoke('M556 516 C540 440 590 400 566 330', 12, 0.4)}${block(0, 800, 1600, 267, '#7a5a43', '#523a2b')}${block(0, 800, 1600, 12, '#ffffff2c', '#ffffff00')}${shadow(880, 908, 520, 34, 0.5)}${shape('M440 838 H1270 Q1262 900 1160 910 H550 Q448 900 440 838 Z', '#5f7d7b', '#35504f')}<ellipse cx="855" cy="838" rx="415" ry="44" fill="#7c9a97"/><ellipse cx="855" cy="840" rx="370" ry="34" fill="#4a6665"/><ellipse cx="640" cy="842" rx="110" ry="16" fill="#8d8a86"/><ellipse cx="628" cy="838" rx="70" ry="9" fill="#a9a5a0"/>${at(560, 560, `${block(0, -44, 900, 88, '#efe4cf', '#bda883', 10)}${Array.from({ length: 5 }, (_, index) => line(`M${230 + index * 140} -42 Q${252 + index * 140} 0 ${230 + index * 140} 42`, '#00000016', 5)).join('')}${block(520, -44, 190, 88, C.terracotta, '#8a4732')}${disc(615, 0, 24, C.linen, 0.85)}${shape('M8 -44 Q-46 -44 -50 0 Q-46 44 8 44 Q34 0 8 -44 Z', '#6b6460', '#45403e')}${shape('M-6 -40 Q-50 -36 -52 0 Q-50 36 -6 40 Q-26 0 -6 -40 Z', '#ffb35c', '#e0552a')}${disc(-34, 0, 13, '#ffe2a0', 0.9)}`, 1, 13)}`,
  )
}

const lyingPerson = () =>
  `${block(250, 742, 190, 62, C.white, C.linen, 30)}${shape('M470 800 Q480 716 560 706 Q700 690 830 716 Q880 730 890 800 Z', SKIN.warm[0], SKIN.warm[1])}${line('M560 760 Q470 790 420 786', SKIN.warm[1], 40)}${shape('M334 756 Q330 700 384 694 Q440 692 446 744 Q444 786 392 788 Q340 788 334 756 Z', SKIN.warm[0], SKIN.warm[1])}${shape('M326 744 Q322 676 392 672 Q452 674 456 730 Q420 706 394 722 Q350 716 344 764 Q330 762 326 744 Z', '#4b3831')}${shape('M800 800 Q806 706 860 700 Q1000 690 1080 716 Q1180 724 1216 752 Q1240 770 1240 800 Z', '#f5ece0', '#d3bfa4')}${line('M930 704 Q916 750 926 796 M1070 716 Q1060 750 1066 796', '#00000014', 6)}`

const lampScene = (hue: string, head: string, pole: string) =>
  scene(
    `${block(0, 0, 1600, 800, '#efe3d3', '#e2cdb4')}${block(0, 800, 1600, 267, '#bd9a70', '#9c7650')}${glow(760, 600, 290, hue, 0.5)}${pole}${head}${shadow(760, 985, 560, 28)}${line('M300 850 L280 980 M1180 850 L1200 980', C.bark, 22)}${lyingPerson()}${block(220, 790, 1040, 80, C.teal, '#3a6467', 36)}${glow(690, 730, 70, hue, 0.5)}${plant(110, 930, 1, [C.white, C.sand])}`,
  )

const stand = () =>
  `${shadow(1340, 990, 150, 22)}${line('M1340 980 V240', '#8a9496', 22)}${line('M1336 980 V240', '#c9d1d2', 6)}${line('M1230 990 H1450', '#6e787a', 26)}${disc(1340, 236, 26, '#6e787a')}`

export const heatLamp = () =>
  lampScene(
    '#ff8a4a',
    at(
      800,
      250,
      `${disc(0, -40, 32, '#6e787a')}${shape('M-190 130 Q-180 -40 0 -44 Q180 -40 190 130 Z', '#f4f6f5', '#b3bfc0')}<ellipse cx="0" cy="132" rx="192" ry="42" fill="#8f9b9c"/><ellipse cx="0" cy="136" rx="160" ry="31" fill="#d9542b"/><ellipse cx="0" cy="136" rx="112" ry="21" fill="#ff9a4a"/><ellipse cx="0" cy="136" rx="58" ry="11" fill="#ffdc9a"/>`,
      1,
      -4,
    ),
    `${stand()}${line('M1340 236 Q1180 60 812 196', '#8a9496', 20)}`,
  )

export const ledPanel = () => {
  const lights = Array.from({ length: 60 }, (_, index) => {
    const [x, y] = [-210 + (index % 12) * 38, -60 + Math.floor(index / 12) * 30]
    return `${disc(x, y, 11, '#e0413a')}${disc(x, y, 5, '#ffc2b4')}`
  }).join('')
  return lampScene(
    '#ff5a52',
    at(
      770,
      330,
      `${block(-250, -96, 500, 190, '#f4f6f5', '#bcc6c7', 34)}${block(-232, -82, 464, 160, '#5d2328', '#431a1f', 24)}${lights}`,
      1,
      3,
    ),
    `${stand()}${line('M1340 236 Q1180 130 1000 320', '#8a9496', 20)}`,
  )
}

export const heatPack = () =>
  scene(
    `${block(0, 0, 1600, 620, '#eadfd6', '#dcc9ba')}${block(0, 620, 1600, 447, '#c7a27a', '#a37d55')}${glow(1280, 200, 260, '#fff3dc', 0.7)}${shadow(800, 960, 620, 34)}${shape('M170 960 Q150 700 330 660 Q800 600 1270 660 Q1440 700 1430 960 Q800 1010 170 960 Z', '#9fb3a6', '#7b9384')}${Array.from({ length: 8 }, (_, index) => line(`M${300 + index * 140} ${664 - Math.sin(index / 2.2) * 22} Q${280 + index * 146} 800 ${286 + index * 146} 968`, '#ffffff', 5, 0.16)).join('')}${glow(800, 690, 240, '#ff9a5c', 0.4)}${shadow(800, 842, 330, 22, 0.22)}${shape('M470 560 Q480 500 560 510 Q800 470 1040 510 Q1120 500 1130 560 Q1160 690 1130 800 Q1110 850 1040 838 Q800 870 560 838 Q490 850 470 800 Q440 690 470 560 Z', C.clay, C.terracotta)}${line('M640 506 Q626 680 640 846 M800 496 Q800 680 800 856 M960 506 Q974 680 960 846', '#8a4732', 7, 0.5)}${line('M500 570 Q490 680 508 790', '#f3c3a6', 10, 0.6)}<g filter="url(#blur)">${line('M680 440 q-34 -60 0 -120 t0 -120 M800 420 q-34 -60 0 -120 t0 -120 M920 440 q-34 -60 0 -120 t0 -120', '#ffffff', 16, 0.75)}</g>${plant(180, 650, 1, [C.white, C.sand])}`,
  )

export const desk = () => {
  const paper = (x: number, y: number, turn: number, tint: string) =>
    at(
      x,
      y,
      `${shadow(6, 172, 130, 12, 0.16)}${block(-128, -170, 256, 340, C.white, tint, 6)}${block(-98, -138, 130, 16, C.dusk, C.dusk, 8)}${Array.from({ length: 8 }, (_, index) => block(-98, -98 + index * 24, index % 4 === 3 ? 120 : 196, 9, '#c9cfcd', '#c9cfcd', 4)).join('')}${block(-98, 104, 90, 44, C.aqua, C.aqua, 6)}${[0, 1, 2, 3].map((index) => block(14 + index * 22, 146 - [26, 44, 18, 36][index]!, 14, [26, 44, 18, 36][index]!, C.clay, C.clay, 3)).join('')}`,
      1,
      turn,
    )
  return scene(
    `${block(0, 0, 1600, 1067, '#c9a57c', '#a98258')}${Array.from({ length: 9 }, (_, index) => line(`M0 ${60 + index * 124} Q800 ${30 + index * 128} 1600 ${70 + index * 122}`, '#00000010', 5)).join('')}${glow(420, 180, 380, '#fff1d6', 0.5)}${paper(420, 440, -9, '#f1ece2')}${paper(740, 520, 5, '#f4efe6')}${paper(590, 760, -2, C.white)}${shadow(1180, 700, 300, 30, 0.24)}${block(900, 330, 560, 360, C.ink, '#232c2c', 22)}${block(924, 354, 512, 312, C.mist, C.aqua, 8)}${block(964, 396, 220, 22, C.teal, C.teal, 10)}${[0, 1, 2, 3, 4].map((index) => block(964, 446 + index * 34, index === 4 ? 190 : 300, 13, '#ffffffcc', '#ffffffcc', 6)).join('')}${block(1300, 446, 100, 150, C.rose, C.clay, 10)}${shape('M860 690 H1500 L1540 770 H820 Z', '#dfe4e3', '#b7c0bf')}${Array.from({ length: 3 }, (_, row) => block(900 + row * -6, 702 + row * 18, 560 + row * 12, 11, '#8d9897', '#8d9897', 4)).join('')}${shadow(1250, 930, 100, 16)}${disc(1240, 890, 96, C.white)}${disc(1240, 890, 74, '#7a5238')}${disc(1228, 880, 44, '#94664a', 0.7)}${line('M1330 868 q52 20 8 66', C.white, 20)}${at(960, 920, `${block(-170, -9, 300, 18, C.gold, '#cf9f4e', 4)}${shape('M130 -9 L176 0 L130 9 Z', C.linen)}${block(-186, -9, 22, 18, C.rose, C.rose, 5)}`, 1, -16)}${at(150, 900, `<g>${plant(0, 120, 1)}</g>`)}`,
  )
}

export const spineModel = () => {
  const bones = Array.from({ length: 17 }, (_, index) => {
    const [t, y] = [index / 16, 190 + index * 38]
    const [x, width] = [800 + Math.sin(t * Math.PI * 2.1 + 0.4) * 46, 44 + t * 40]
    return `${block(x - width, y, width * 2, 25, '#fbf5e8', '#dccdb0', 11)}${shape(`M${x + width - 6} ${y + 4} q46 2 62 20 q-30 6 -64 -4 Z`, '#f0e4cd', '#cdb98f')}${index < 16 ? block(x - width + 8, y + 25, width * 2 - 16, 13, C.aqua, '#93b9bd', 5) : ''}`
  }).join('')
  return scene(
    `${room([C.mist, '#d3ded8'], [C.oat, '#b3946b'], 860)}${frame(220, 200, 280, 340, [C.cream, C.sage, C.teal])}${window(1120, 170, 330, 420)}${glow(800, 480, 330, C.white, 0.6)}${shadow(800, 984, 330, 24)}${line('M800 150 V900', '#8d9798', 16)}${line('M740 168 Q800 116 860 168', '#8d9798', 14)}${bones}${shape('M690 836 Q700 820 760 826 H830 Q900 820 910 836 Q960 850 950 890 Q900 930 860 900 Q830 950 800 952 Q770 950 740 900 Q700 930 650 890 Q640 850 690 836 Z', '#f6ecd8', '#cfbb93')}${block(560, 946, 480, 40, C.wood, C.bark, 14)}${plant(290, 980, 1.15)}`,
  )
}

export const pathByTheWater = () => {
  const reed = (x: number, y: number, tall: number) =>
    `${line(`M${x} ${y} Q${x + 10} ${y - tall / 2} ${x + 26} ${y - tall}`, C.moss, 6)}${line(`M${x + 22} ${y - tall + 14} L${x + 30} ${y - tall - 34}`, C.bark, 13)}`
  const tree = (x: number, y: number, size: number) =>
    at(
      x,
      y,
      `${line('M0 0 V-150', C.bark, 22)}${disc(0, -220, 110, C.moss)}${disc(-70, -170, 78, '#879d7c')}${disc(72, -176, 82, '#6f8767')}${disc(-20, -270, 66, '#93a888')}`,
      size,
    )
  return scene(
    `${block(0, 0, 1600, 520, '#cfe3ea', '#fbeeda')}${disc(1180, 210, 78, '#fff6e2')}${glow(1180, 210, 190, '#fff0cc', 0.8)}${shape('M0 420 Q260 300 520 400 T1060 360 T1600 400 V560 H0 Z', '#b9c9c3', '#c9d5cd')}${shape('M0 480 Q380 400 760 470 T1600 450 V600 H0 Z', C.sage, '#9fb396')}${block(0, 540, 1600, 240, '#a9cdd3', '#6fa3ab')}${[
      [1080, 570, 210],
      [1120, 610, 150],
      [1150, 660, 90],
      [300, 640, 160],
      [620, 600, 120],
      [520, 700, 200],
    ]
      .map(([x, y, wide]) => line(`M${x} ${y} h${wide}`, '#ffffff', 6, 0.5))
      .join(
        '',
      )}${shape('M0 760 Q400 690 840 720 T1600 690 V1067 H0 Z', '#93a97f', '#6f8a62')}${shape('M560 1067 Q760 940 690 850 Q640 780 800 716 L850 716 Q730 790 830 850 Q1000 950 1020 1067 Z', '#ead9ba', '#d3b98d')}${tree(1330, 790, 1.25)}${tree(170, 800, 1.05)}${Array.from({ length: 9 }, (_, index) => reed(330 + index * 34, 800 + ((index * 29) % 40), 110 + ((index * 37) % 60))).join('')}${shadow(1060, 862, 150, 12)}${block(920, 790, 280, 20, C.wood, C.bark, 6)}${block(930, 730, 260, 18, C.wood, C.bark, 6)}${block(930, 758, 260, 14, C.wood, C.bark, 6)}${line('M950 730 V858 M1170 730 V858', C.bark, 14)}`,
  )
}
