import type { Sign } from './sign.ts'

/** The reader is told what to do, or who should see a doctor first. */
export const instructionSigns: readonly Sign[] = [
  {
    sign: 'instruction',
    reach: 'clause',
    phrases: [
      '< (please|just|simply|then|also|and|so|next|first|now|kindly)? !([condition|symptom|modality|device|service|treatment|wellbeing]) [instruction]',
      '(please|kindly) [instruction]',
      'please',
      '(you should|you must|you need to|you may want to|you may wish to|you have to|you ought to|you can) (bring|wear|call|book|park|text|email|reach us|ask|pay|choose|reschedule|cancel|schedule|expect)',
      '(~client|~patient|parents|you|anyone|everybody|everyone|who|guests|people|children|kids|teens|athletes|smokers|women|men) ..8 (should|must|need to|needs to|needs a|need a|needs an|need an|fill in|fills in|fill out|bring|sign|are asked to|is asked to|are welcome|is welcome|have to|has to|ought to)',
      '(should|must|ought to) (be|not|never|have)',
      '< (just|simply|please)? (stop|quit|skip|toss|ditch|leave off|drop|throw out|throw away|put away|bin|cancel|forget|swap|give up|say no to|cut out|come off|halt|pause) ..3 [drug|surgery]',
      'we (ask|will ask|may ask|usually ask|always ask)',
    ],
  },
  {
    sign: 'caution',
    reach: 'clause',
    phrases: [
      '[caution] ..6 (emergency|doctor|physician|hospital|gp|ambulance|911|999)',
      '(have it seen|be seen|get seen|seen) by (a|your|the) ..1 (doctor|gp|physician)',
      '(number|numbers) of the (emergency|crisis)',
      '(emergency room|emergency department|er visit|urgent care|go to hospital|at once to|to hospital)',
      '(see|tell|ask|call|contact|consult|visit|inform|belongs with|matter for) (a|your|the|our|with a|with your)? (own|family|licensed|treating|qualified)? ..1 (doctor|physician|gp|surgeon|oncologist|midwife|dentist|cardiologist|pharmacist|healthcare professional|health care provider|healthcare provider|medical professional)',
      '(tell us|let us know|mention|warn us|inform us|told us) ..4 (if|about|before|whether|when|that you|any)',
    ],
  },
  {
    sign: 'caution',
    reach: 'sentence',
    phrases: [
      '(call|ring|phone|text|dial) (911|988|999|000|112|111|an ambulance)',
      '(begins|begin|starts|start) with (a|your|the) ..1 (doctor|gp|physician|therapist|psychologist|counselor)',
      '(call|ring|phone|text|tell) (your|the) ..1 (maternity unit|midwife|birth center|surgical team|crisis line|person who looks after)',
      '< ..2 to (your|a|an) (doctor|gp|physician|emergency room)',
    ],
  },
  {
    sign: 'condition',
    reach: 'clause',
    phrases: [
      '< (if|unless|until|before|should|when|once|while|whether)',
      '(if|unless|until|in case|provided that) (you|your|a|the|we|it|they|anyone|someone|nothing)',
    ],
  },
]
