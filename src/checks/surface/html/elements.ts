import type { PassageKind } from '../passage.ts'

/** Elements that part text from text (HTML Living Standard, 15.3 Rendering: display block, list-item, table …). */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav ol optgroup option p pre search section select
  summary table tbody td tfoot th thead title tr ul`
    .split(/\s+/)
    .filter(Boolean),
)

/** Elements without an end. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
)

/** Elements whose words nobody reads on the page, or that are another page. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'applet audio canvas datalist iframe noembed noframes noscript object script style svg math template textarea video xmp'.split(
    ' ',
  ),
)

/** What a text in an element is to its reader. */
export const KINDS: Readonly<Record<string, PassageKind>> = {
  blockquote: 'quote',
  button: 'call-to-action',
  caption: 'caption',
  dt: 'heading',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  legend: 'heading',
  li: 'list-item',
  summary: 'heading',
  td: 'table-cell',
  th: 'table-cell',
  title: 'seo',
}

/** Elements that end without a tag where one of their like begins, within the element that holds them. */
export const ENDED_BY: Readonly<Record<string, { ends: readonly string[]; within: ReadonlySet<string> }>> = {
  li: { ends: ['li'], within: new Set(['ul', 'ol', 'menu']) },
  dt: { ends: ['dt', 'dd'], within: new Set(['dl']) },
  dd: { ends: ['dt', 'dd'], within: new Set(['dl']) },
  td: { ends: ['td', 'th'], within: new Set(['tr', 'table']) },
  th: { ends: ['td', 'th'], within: new Set(['tr', 'table']) },
  tr: { ends: ['tr'], within: new Set(['table']) },
  option: { ends: ['option'], within: new Set(['select']) },
}
