import type { Sign } from './sign.ts'

/** What a visit is like, how the house is run, what it costs: said of the service and not of what it does. */
export const serviceSigns: readonly Sign[] = [
  {
    sign: 'setting',
    reach: 'clause',
    phrases: ['!(hour|hours|minute|minutes|[modality|treatment|condition]) [service]'],
  },
  {
    sign: 'service',
    reach: 'clause',
    phrases: [
      '(until|unless|the moment|as soon as|when|if) you (lift|raise|say|tell|ask|wave|nod)',
      '(we|our team|our staff|our nurse|she|he|i) (keep|hold|store|stock|rent|sell|wash|clean|lend|hand|print|send|share|host|open|close|move|post|record|photograph|meet|see|saw|sees|have a list|look|check|measure|talk|listen|go through|map|note|welcome|accept|speak|schedule|begin|start)',
      '(is|are|was|were|be|been) (held|kept|washed|made|stored|offered|booked|closed|open|posted|rented|rents|quoted|listed|recorded|located|invoiced|sold|served|taught|led|run|by appointment|checked|measured|graded|written|taken|welcome|available|needed)',
      '(~take|~check|~measure|~read|~record|~review) ..3 (blood pressure|pulse|temperature|history|vitals|weight|x rays|x ray|measurements|impression|impressions|molds|photos|notes|scan|scans|chart)',
      'you (can|may|will|are free to) (stop|ask|pause|eat|drink|drive|read|nap|speak|bring|choose|lie|sit|stay|pay|call|change|keep|come|park|wear|undress|get a|get an|receive|hear|fill|talk|meet|see)',
      '(meets|meet|moves|opens|closes|starts at|begins at|lives|live|hangs|hang|sits|rents|takes place|happens) (on|in|at|to|over|by|every|each|from)',
      '(waiting list|wait list|level of|proof of|claims for|claim forms)',
      '(lie|lies|lying|sit|seated) (face|on|down|still|in|up|with)',
      '(is|are|was|were) ..1 (placed|held|put|laid|inserted|positioned|left in|slid|warmed|lit|burnt|burned|passed|picked|chosen|heated|rested|clipped|taped)',
      '(draw|draws|lift|lifts|pull|pulls|pinch|pinches|roll|rolls) (the|your) skin (up|into|in|and|away|between)',
      '(we|i|she|he|they) (usually|often|sometimes|would|will|may)? (suggest|recommend|advise|prefer)',
      '(end|ends|ended|begin|begins|began) with (a|the|your)',
      '(come|comes|included|ships|sold) (with|in) (the|your|every|each|a)',
      '(tailored|personalized|personalised|customized|customised|individualized|individualised|unique)',
      '(will|may|can|might|to) (ask|check|explain|show you|discuss|review|go over)',
      '(is|are) ..1 (full|sold out|moving|closed|loud|ready|upstairs|downstairs|new|small)',
      '(near you|same day|by the hour|for all ages|telehealth|home visits|in person)',
    ],
  },
  {
    sign: 'money',
    reach: 'clause',
    phrases: [
      '[price|offer|urgency]',
      '($|£|€) #',
      '# (dollars|pounds|euros)',
      '# percent off',
      '(deposit|lease|deductible|copay|refund)',
    ],
  },
]
