import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { AGENT, BODY, AGENTS, COMPLAINT, COMPLAINTS, HELPS } from './term-sets.ts'

/** It helps: a deed and what it is done to, a treatment and what it is worth. */
export const efficacyFrames: readonly Frame[] = [
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['instruction', 'service', 'money', 'condition', 'question', 'denied'],
    strength: 'absolute',
    phrases: [
      `(guarantee|guaranteed|money back|ours to pay|you do not pay|full refund) ... [${COMPLAINT}]`,
      `[${COMPLAINT}] ... (guaranteed|money back|ours to pay|you do not pay|full refund)`,
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['instruction', 'service', 'money', 'condition', 'question', 'denied'],
    phrases: [
      `(day|days|morning|mornings|night|nights|life|winter|spring|week|month|months|years|run|season) (without|free of|free from) ..2 [${COMPLAINT}]`,
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['instruction', 'service', 'money', 'question', 'condition'],
    phrases: [
      `[${HELPS}|vanish|benefit-noun] ..6 [${COMPLAINT}]`,
      `[${COMPLAINT}] ..6 [vanish|cure|remove|benefit-verb|benefit-noun|benefit-adjective|repair]`,
      `[${AGENT}|clinic] ..4 (is|are|was|were|be|proves|feels) ..3 [benefit-adjective|benefit-noun]`,
      `(we|our team|dr ..3|i) (treat|treats|help|helps|heal|heals|fix|fixes|cure|cures) ..6 [${COMPLAINT}]`,
      `[${COMPLAINT}] ..8 (we treat|what we treat|treated here|we help|help in our)`,
      `(conditions we treat|we treat|what we treat|we help with|treats|helps with|good for|used for|indications|benefits) ..3 [${COMPLAINT}]`,
      `(~take) ..6 (edge|sting|heat|ache|pain|pressure|strain|load|weight|bite|tension|worry|fear|misery|hurt|stiffness) (off|out|away)`,
      `[${COMPLAINT}] ..1 (sorted|solved|fixed|done|handled|over|beaten|tamed|mastered|sorted out|dealt with|made simple|undone|conquered)`,
      `(get|gets|getting|leave|leaves|make|makes|keep|keeps|have|has|set|sets|put|puts) ..3 [${COMPLAINT}|${BODY}] ..1 (clear|clean|well|straight|right|moving|working|looser|better|healthy|strong|stronger|harder|easier|softer|smoother|whiter|firmer|younger|flat|smooth|calm|free|going|loose|soft|happy|steady|quiet)`,
      `< from ..2 [${COMPLAINT}] to`,
      `(~keep|~hold) ..3 [${COMPLAINT}] ..2 (away|off|out|at bay|from|down|under|in check)`,
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['instruction', 'service', 'money', 'condition', 'question', 'person'],
    phrases: [
      '(~lower|~cut|~reduce|~raise|~halve|~improve|~boost|~increase|~double|~better|~shorten|~lift) ..3 (odds|risk|chances|chance|likelihood|rate|rates)',
      '(watch|see|feel) ..4 (fall|drop|melt|vanish|shrink|fade|disappear|improve|climb|lift|dissolve|soften|loosen|settle|clear)',
      '(years|decades|inches) ..3 (off|from|younger)',
      `(breathe|sail|glide|sleep|breeze|coast|walk|run) (through|past) ..3 [${COMPLAINT}]`,
      '(lasting|long lasting|long term|significant|dramatic|real|fast|quick|proven) ..1 (results|relief|change|healing|improvement)',
      '(help|helps|helping) (you|your body|people|patients|them|the body|clients) ..2 (move|breathe|live|sleep|heal|feel|walk|recover|rest|thrive|conceive|relax|focus|return|get back|cope)',
      '(~keep|~kept|~save|~spare) ..5 (out of|from|off) ..2 (surgery|hospital|operating|opioids|painkillers|the knife|crutches|a wheelchair|pills|medication|antibiotics)',
      '(kick|quit|ditch|drop|lose|beat|give up|stub out|break) ..2 (habit|vape|vaping|cigarettes|smoking|sugar|addiction|booze|drinking|wine|nicotine|weight|pounds|inches|cravings)',
      '(~keep|~save|~spare|~stop) (you|us|them|people|kids|children|seniors|runners) from ..5',
      '(made|makes|make|making) ..2 (straight|whole|well|new|right|supple|even|flat|smooth|strong)',
      `[${AGENT}] ..3 (~turn) ..3 (around|about)`,
      '(easier|possible|simpler) (for you)? to (sleep|move|breathe|walk|bend|conceive|concentrate|focus|swallow|chew|hear|climb|lift|reach|digest|relax|fall asleep|quit|cope|think)',
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['service', 'money', 'question', 'condition'],
    phrases: [`[${AGENT}] ..2 [benefit-verb|cure|remove|vanish|prevent|reduce]`],
    holds: (heard) => speaksOf(heard, COMPLAINTS),
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['instruction', 'service', 'money', 'question', 'condition'],
    phrases: [`(less|fewer|lower|reduced|lighter|milder|shorter|weaker|smaller) ..3 [${COMPLAINT}]`],
    // "Growing weaker, fever" is a list of signs.
    holds: ({ reading: { words } }, from, to) => !words.slice(from + 1, to).some(({ isAfterMark }) => isAfterMark),
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['instruction', 'service', 'money', 'question', 'condition'],
    phrases: ['[cure]'],
    // However far apart the two stand in a long sentence.
    holds: (heard) => speaksOf(heard, COMPLAINTS),
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['person', 'condition', 'service'],
    phrases: [
      `(~specialize|~focus|~excel) (in|on|at) ..1 (treating|relieving|healing|helping|using|easing|curing|fixing|ending|reversing|restoring) ..20 [${COMPLAINT}]`,
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['person', 'condition'],
    phrases: [
      '(percent|most|half|third|thirds|quarter|quarters|majority|all|nine|eight|seven|nearly all|almost all|every one) ..3 (our|my) (patients|clients|runners|couples|smokers|athletes|dancers|students|members|golfers|moms|mums|kids|children|regulars|guests|swimmers|cyclists|lifters|grinders|snorers|teens|seniors|families|people) (set|~run|~walk|~leave|~sleep|~report|~feel|~return|~drop|~lose|~stop|~get|~go|~keep|~stay|~throw|~need|~see|~find|~have|~are|~do|can|no longer)',
      `(percent|most|half|third|thirds|quarter|quarters|majority|all|hundreds|thousands|nine|eight|seven|nearly all|almost all) ..4 (our|my|who finish|who finished|who complete|who completed|who start|who try|who tried|who come|who came|who saw|who see|who use) ..5 (~are|~walk|~leave|~throw|~stay|~conceive|~report|~recover|~return|~feel|~sleep|parents|pregnant|free|better|gone|back|without|within|off|still|again)`,
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    phrases: [
      `[${AGENT}] for ..2 [${COMPLAINT}]`,
      `(after|within) ..3 (visit|visits|session|sessions|treatments|treatment|weeks|days) ..3 [wellbeing]`,
      '(who|that) (see|start|work|train|come|finish|sign up|stick|play|practice) ..2 (with|to)? ..1 (our|us|me) ..6 (more|better|less|fewer|sooner|faster|longer|earlier)',
      '(back|return|returns|returned) (in|on|at|to|into) ..2 (class|stage|field|court|work|job|game|school|saddle|track|dance|floor|barre|garden|golf|course|pool|feet|sport)',
      '< (gone|cured|fixed|solved|healed|sorted) >',
      `(help|relief|hope|answer|answers|solution|solutions|freedom) (for|from|with) ..3 [${COMPLAINT}|${BODY}|patient]`,
      '(avoid|avoids|escape|without) ..2 [surgery]',
      `[${AGENT}] ..3 [${HELPS}]`,
      '(~lose|lost) ..3 (pull|grip|hold|power|sting|charge|appeal|edge)',
      '(injured|sick|hurt|ill|tired|sore|anxious) less',
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['instruction', 'service', 'condition'],
    phrases: [
      `[study] ..3 [study-verb] ..1 that ..6 [${AGENT}]`,
      `[study] ..4 (behind|for|that|of|supports|backs) ..4 [${AGENT}] ..6 [${COMPLAINT}]`,
      `[study] ..2 on ..4 [${AGENT}] ..6 [${COMPLAINT}] ..3 (is|are|remains|looks|seems)`,
      '[study] ..12 [benefit-verb|reduce|vanish|cure|repair]',
    ],
    holds: (heard) =>
      speaksOf(heard, AGENTS) &&
      heard.reading.terms.some(({ concept }) => concept === 'study' || concept === 'study-verb'),
  },
]
