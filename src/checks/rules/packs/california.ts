import type { Rule } from '../rule.ts'
import { CA_651 } from './sources.ts'
import { policy } from './sources-on-people-and-prices.ts'

const MONEY = '($|£|€)'
const COINS = '(dollars|bucks|cents|pounds|euros|usd)'

/** Rules of California's law on advertising by licensees. */
export const CALIFORNIA_RULES: readonly Rule[] = [
  {
    id: 'PRC-001',
    title: '“As low as” price',
    jurisdictions: ['US-CA', 'US'],
    severity: 'warning',
    severityIn: { 'US-CA': 'blocker' },
    by: 'words',
    rule: 'State exact prices: no “as low as”, “from”, “and up” or “lowest prices”.',
    why: 'A lowest price that few people ever pay brings readers in by a false hope. California asks licensees for the exact price of what is advertised.',
    sources: [
      {
        ...CA_651,
        document: 'Business and Professions Code section 651(c): exact prices, no “as low as”',
        basis: 'memory',
      },
      policy('outside California: exact prices serve readers'),
    ],
    remedy: 'reword',
    suggestion: 'First visit: $120. Your plan may pay part; we check before you book.',
    phrases: [
      `as (low|little) as ..1 ${MONEY} #`,
      `as (low|little) as # (${COINS}|a (week|month|day|visit|session|treatment)|per)`,
      `(~start|~begin|starting|beginning) ..1 (at|from) (just|only|under)? (${MONEY} #|# ${COINS})`,
      `{save|saves|saving|up|ranges|range|ranging|differ|away|measured} from (only|just|a mere|under)? (${MONEY} #|# ${COINS}) !(to)`,
      `(${MONEY} #|# ${COINS}) (and|or) (up|upward|upwards|above|more) !(of|than)`,
      '(lowest|unbeatable|rock bottom|cheapest|bargain|best|low low) ..1 (price|prices|rate|rates|fee|fees|cost|costs) !(per)',
      '(cheapest|lowest priced|least expensive) ..2 ([modality|treatment]|facial|facials|care|clinic|prices|in (town|the)|on the|around) !(way to (park|get here))',
      '(nobody|no one|none|no clinic) ..3 (cheaper|charges less|beats our price|beat our price)',
      `(under|less than|below|for only|for just|only) (${MONEY} #|# ${COINS}) (with (your)? (insurance|most|any)|or less|for most)`,
    ],
    guards: ['negated', 'title', 'quoted-rule'],
    mustHit: [
      'Pay as little as $5 with insurance*',
      'Sessions from $29.',
      'Our prices start as low as 1,900 dollars.',
      'cell: $40 and up, depending on the number of warts',
      'offer: Lowest prices on aligners in the valley',
      'Starting at just $49.',
    ],
    mustNotHit: [
      'First visit: $120. Your plan may pay part; we check before you book.',
      'We are open from 9 to 5.',
      'The room can get as low as 64 degrees.',
      'It takes as little as two minutes to fill in the form.',
      'A visit takes from 40 to 60 minutes.',
      'We do not promise the lowest prices.',
    ],
  },
]
