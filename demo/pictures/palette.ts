/** The colours all demo pictures share, so that the three clinics look like one calm world. */
export const COLOUR = {
  cream: '#f7f1e7',
  linen: '#efe5d6',
  sand: '#e4d3b9',
  oat: '#cfb793',
  wood: '#b08a62',
  bark: '#7d5b41',
  clay: '#cf8f6d',
  terracotta: '#b5654a',
  rose: '#dba99a',
  mist: '#e3ebe6',
  sage: '#b3c2a9',
  moss: '#7c9272',
  pine: '#3f5c50',
  aqua: '#bcd6d4',
  teal: '#4d8083',
  sky: '#d7e6ea',
  dusk: '#5d6b82',
  night: '#2b3550',
  ink: '#33403f',
  gold: '#e8bd6d',
  white: '#fffdf9',
} as const

/** Skin with its shade, from light to dark. */
export const SKIN = {
  fair: ['#f0cbb0', '#dfae8f'],
  warm: ['#dfae86', '#c98f68'],
  tan: ['#c48a61', '#a96f49'],
  brown: ['#9a6444', '#7d4d33'],
  deep: ['#6f4632', '#573526'],
} as const
