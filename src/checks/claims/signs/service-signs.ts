import type { Sign } from './sign.ts'

/** What a visit is like, how the house is run, what it costs: said of the service and not of what it does. */
export const serviceSigns: readonly Sign[] = [
  {
    sign: 'service',
    reach: 'clause',
    phrases: [
      '!(hour|hours|minute|minutes|[modality|treatment|condition]) [service]',
      '(until|unless|the moment|as soon as|when|if) you (lift|raise|say|tell|ask|wave|nod)',
      '(we|our team|our staff|our nurse|she|he|i) (keep|hold|store|stock|rent|sell|wash|clean|lend|hand|print|send|share|host|open|close|move|post|record|photograph|meet|see|saw|sees|have a list|look|check|measure|talk|listen|go through|map|note|welcome|accept|speak|schedule|begin|start)',
      '(is|are|was|were|be|been) (held|kept|washed|made|stored|offered|booked|closed|open|posted|rented|rents|quoted|listed|recorded|located|invoiced|sold|served|taught|led|run|by appointment|checked|measured|graded|written|taken|welcome|available|needed)',
      '(meets|meet|moves|opens|closes|starts at|begins at|lives|live|hangs|hang|sits|rents|takes place|happens) (on|in|at|to|over|by|every|each|from)',
      '(waiting list|wait list)',
      '(lie|lies|lying|sit|seated) (face|on|down|still|in|up|with)',
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
