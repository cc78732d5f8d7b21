import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { AGENTS, BODY, COMPLAINT } from './term-sets.ts'

/** Help that is promised in other words than those for help: nobody leaves as they came, no ache outlasts a course. */
export const promiseFrames: readonly Frame[] = [
  {
    type: 'efficacy',
    direction: 'benefit',
    strength: 'absolute',
    evenIf: ['denied', 'condition', 'instruction', 'service', 'person', 'question'],
    phrases: [
      `(nobody|no one|none|no patient|no client|not one) ..4 (left|leaves|leave|gone|goes|climbed|climbs|walked|walks|gets|got|rises|rose) ..6 (same|with|still) ..6 [${COMPLAINT}|${BODY}]`,
      `no ..6 (ends|stops|rests|quits|finishes|closes) (before|until|till) ..4 [${COMPLAINT}|${BODY}]`,
      `[${COMPLAINT}] (cannot|can not|can't|could not|will not|won't|does not|never) ..1 (hold out|withstand|resist|survive|stand up|keep up|outlast|outlive) ..8`,
      `(one|two|three|four|five|six|ten|#) ..6 (with us|here|at our|in our|on our) ... [${COMPLAINT}] ..5 (history|memory|anecdote|over|gone)`,
      `(leave|leaves|left) (no|not one|not a single) [${COMPLAINT}]`,
      `(no|not one|not a single|never a) ..1 [${COMPLAINT}] ..2 (has|have|ever|leaves|walks|makes|gets|goes|stays|stands|survives) ..8 (left|out|still|standing|home|intact|us|here|through)`,
      `no doubt ..8 [${COMPLAINT}] (is|are) ..1 (leaving|going|packing|fading|over|history|gone)`,
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['denied', 'condition', 'instruction', 'service', 'person', 'question', 'money'],
    phrases: [
      `(hardly|scarcely|barely|no|not|never) ..4 [${COMPLAINT}|${BODY}] ..6 (fail|fails|failed|resist|resists) `,
      `[${COMPLAINT}] ..2 (score|scores|level|levels|rating|ratings|index|points)? ..2 (to)? (fall|drop|sink|halve|plunge|decline|falls|drops|shrink|shrinks|halves|plummet|plummets) ..3 (by|to|from)`,
      `[${COMPLAINT}|body-part] (has|have|had)? ..1 (been)? ..1 (wiped|erased|swept|driven|chased|flushed|banished|coaxed|shown the door|sent packing) ..2 (from|out|off|away)?`,
      `(need not|do not have to|don't have to|no longer have to|no need to|never have to) ..1 (live|put up|suffer|cope|struggle|wrestle|lie awake) ..3 [${COMPLAINT}]`,
      `(dig|digs|pull|pulls|weed|weeds|tear|tears) ..2 (up|out) ..6 [${COMPLAINT}]`,
      `your ..1 [${COMPLAINT}] (is|are) ..1 (leaving|packing|going|history|toast|done|over|on borrowed time|on the way out)`,
      `[${COMPLAINT}] ..3 (packs|packed|pack) ..2 (bags|bag|up)`,
      `(coax|coaxes|nudge|nudges|ease|eases|guide|guides|slide|slides|slip|slips|tease|teases) ..3 [condition|body-part] ..2 (back|home) ..2 (between|into|in|to|where)`,
      `(stopped|quit|done|finished|no longer|beyond) ..3 (arguing|asking|debating|wondering|doubting) ...`,
    ],
    holds: (heard) =>
      speaksOf(heard, AGENTS) || heard.reading.words.some(({ text }) => text === 'your' || text === 'you'),
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['condition', 'instruction', 'service', 'question', 'money', 'person'],
    phrases: [
      `(give|gives|gave|hand|hands|win|wins|bring|brings|get|gets) ..3 (you|them|people|patients|sufferers|folks|runners|seniors|parents|players|workers|dancers|him|her) ..4 back !(to us|in|on time|at)`,
      `let ..6 [modality|treatment|device|remedy] ..2 (do the|do its|do what|handle|take over|take care|finish|fix|carry)`,
      `(hop|climb|lie|walk|limp|come|arrive|crawl|hobble|shuffle) ..3 (in|on|down|onto|through) ..10 (walk|stride|skip|dance|bounce|step|leave|stroll) ..1 (out|away|off|home)? ..2 (straight|tall|taller|lighter|upright|free|smiling|easy|easier|looser|without|dancing|whistling)`,
      `[${COMPLAINT}|${BODY}] ..3 (learn|learns|remember|remembers) to`,
    ],
    holds: (heard) =>
      speaksOf(heard, AGENTS) ||
      heard.reading.passage.kind === 'heading' ||
      heard.reading.words.some(({ text }) => text === 'table' || text === 'you'),
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['asked', 'condition'],
    phrases: [
      '(stopped|quit|done|finished|no longer|beyond) ..3 (arguing|asking|debating|wondering|doubting) (whether|if|about|that) ... [benefit-verb|cure|reduce|remove|repair]',
      '(whether|if) ..8 [benefit-verb|cure|reduce|remove|repair] ..8 (because|since|for|and|yes) it (does|do|can|will)',
    ],
  },
]
