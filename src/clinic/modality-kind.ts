/** Kinds of treatment, by what touches the body. */
export const MODALITY_KINDS = {
  needling: 'Needles',
  manual: 'Hands',
  heat: 'Heat',
  device: 'Device',
  movement: 'Movement',
  other: 'Something else',
} as const
