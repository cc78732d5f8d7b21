import { COLOUR as C, SKIN } from './palette.ts'
import { block, disc, drawing, glow, line, plant, room, shadow, shape, window } from './shapes.ts'

/** People and parts of the body, drawn without faces, each a function that draws it. */

const scene = (content: string) => drawing(1600, 1067, content)

export const back = () => {
  const vertebrae = Array.from({ length: 15 }, (_, index) => {
    const y = 330 + index * 44
    const width = 21 + index * 1.2
    return `${block(800 - width, y, width * 2, 27, C.white, '#f3d8c6', 12)}${line(`M${800 - width - 16} ${y + 14} h14 M${800 + width + 2} ${y + 14} h14`, C.white, 7, 0.75)}`
  }).join('')
  return scene(
    `${block(0, 0, 1600, 1067, '#d7e3df', '#a9c3bd')}${disc(800, 520, 440, '#e9f0ec', 0.8)}${shape('M712 250 Q716 300 690 326 Q560 372 486 420 Q430 470 412 620 Q396 800 388 1067 H520 Q530 860 560 700 Q584 850 556 1067 H1044 Q1016 850 1040 700 Q1070 860 1080 1067 H1212 Q1204 800 1188 620 Q1170 470 1114 420 Q1040 372 910 326 Q884 300 888 250 Z', SKIN.warm[0], SKIN.warm[1])}${shape('M676 150 Q676 40 800 36 Q924 40 924 150 Q926 232 880 280 Q840 306 800 306 Q760 306 720 280 Q674 232 676 150 Z', '#4b3831', '#33251f')}${line('M690 480 Q640 520 640 640 M910 480 Q960 520 960 640', '#a9714d', 9, 0.45)}${glow(800, 880, 130, '#e0603a', 0.5)}${vertebrae}`,
  )
}

export const neck = () =>
  scene(
    `${block(0, 0, 1600, 1067, '#efe0d2', '#dcbfa8')}${disc(860, 470, 430, '#f8ede1', 0.75)}${shape('M660 760 Q560 800 400 850 Q270 900 230 1067 H1330 Q1300 900 1180 850 Q1040 806 990 760 Q960 700 966 600 L700 560 Q700 690 660 760 Z', SKIN.tan[0], SKIN.tan[1])}${shape('M230 1067 Q270 900 400 850 Q480 826 560 798 Q700 960 880 950 Q1010 940 1080 816 Q1160 840 1180 850 Q1300 900 1330 1067 Z', C.teal, '#376163')}${shape('M640 350 Q640 150 850 140 Q1040 146 1060 330 L1112 452 Q1116 476 1082 480 L1070 560 Q1060 626 990 620 L940 616 Q860 640 780 610 Q650 520 640 350 Z', SKIN.tan[0], '#b67d56')}${shape('M610 360 Q590 110 840 92 Q1040 90 1066 262 Q960 300 900 262 Q880 330 856 372 Q836 330 800 348 Q766 380 806 440 Q800 520 760 600 Q630 560 610 360 Z', '#3a2c28', '#241a18')}${disc(600, 210, 92, '#3a2c28')}${line('M812 372 q-30 26 -6 62', '#8d5a3d', 9)}${line('M1014 376 q26 -12 46 0', '#2d211d', 7)}${line('M1076 540 q-24 8 -46 2', '#8d5a3d', 7)}${glow(700, 720, 84, '#e0603a', 0.6)}${[0, 1, 2, 3].map((index) => disc(706 - index * 16, 610 + index * 62, 10, C.white, 0.9)).join('')}${line('M706 610 L658 796', C.white, 3, 0.8)}`,
  )

export const knee = () =>
  scene(
    `${block(0, 0, 1600, 1067, '#dbe5ea', '#b7c9d3')}${disc(800, 540, 430, '#eef4f6', 0.75)}${shape('M0 250 Q300 250 640 330 Q800 372 880 460 Q960 560 950 700 Q950 860 980 1067 H690 Q690 900 650 770 Q620 690 540 650 Q300 590 0 590 Z', SKIN.brown[0], SKIN.brown[1])}${shape('M0 230 Q200 230 400 262 Q380 440 400 640 Q200 600 0 610 Z', C.dusk, '#465269')}${line('M400 262 Q380 440 400 640', '#39445a', 12)}${shape('M820 420 Q920 440 930 540 Q930 630 850 650 Q770 640 770 540 Q770 450 820 420 Z', '#b98260', '#9a6444')}${line('M700 470 Q760 440 810 440 M700 640 Q760 690 830 690', '#6b422c', 8, 0.4)}${glow(846, 545, 100, '#e0603a', 0.55)}${[110, 165, 220].map((radius, index) => `<circle cx="846" cy="545" r="${radius}" fill="none" stroke="${C.white}" stroke-width="6" opacity="${0.8 - index * 0.22}"/>`).join('')}${disc(846, 545, 14, C.white)}`,
  )

export const stretching = () => {
  const [light, dark] = SKIN.fair
  return scene(
    `${room([C.sky, '#e8efe9'], ['#d1b48b', '#b4925f'], 800)}${window(1080, 130, 380, 440)}${glow(1250, 620, 220, C.white, 0.5)}${plant(180, 880, 1.3)}${shadow(760, 990, 560, 20)}${shape('M260 930 H1240 L1310 992 H190 Z', C.clay, C.terracotta)}${line('M676 500 Q590 380 640 250 Q670 180 742 130', light, 62)}${line('M824 500 Q910 380 860 250 Q830 180 758 130', light, 62)}${shape('M706 400 H794 V500 H706 Z', dark, light)}${shape('M640 480 Q750 440 860 480 Q892 520 872 610 Q850 700 862 830 H638 Q650 700 628 610 Q608 520 640 480 Z', C.rose, C.clay)}${shape('M700 466 Q750 520 800 466 Q826 462 832 470 Q750 570 668 470 Q674 462 700 466 Z', light)}${shape('M636 800 H864 Q900 880 860 950 H640 Q600 880 636 800 Z', '#516c88', '#43597a')}${line('M640 850 Q480 850 396 920', '#516c88', 104)}${line('M860 850 Q1020 850 1104 920', '#47607a', 104)}${line('M396 920 Q560 970 800 930', '#5b7896', 84)}${line('M1104 920 Q940 960 760 936', '#4d6985', 84)}${line('M1104 920 Q1010 944 900 946', '#4d6985', 84)}<ellipse cx="690" cy="950" rx="62" ry="26" fill="${light}"/><ellipse cx="826" cy="956" rx="60" ry="24" fill="${dark}"/>${shape('M660 320 Q660 222 750 220 Q840 222 840 320 Q836 434 750 440 Q664 434 660 320 Z', light)}${shape('M652 336 Q636 204 750 198 Q864 204 848 336 Q838 276 790 258 Q730 284 690 262 Q664 286 652 336 Z', '#7b4f33', '#5d3a25')}${disc(750, 186, 46, '#6b432b')}${line('M706 338 q16 10 32 0 M764 338 q16 10 32 0', '#5d3a25', 6)}${line('M726 394 q24 16 48 0', '#b5654a', 6)}${line('M742 130 V96 M758 130 V96', light, 26)}`,
  )
}
