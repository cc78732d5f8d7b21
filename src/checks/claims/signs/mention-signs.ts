import type { Sign } from './sign.ts'

/** Words are spoken of, or asked about, and nothing is said of the thing itself. */
export const mentionSigns: readonly Sign[] = [
  {
    sign: 'asked',
    reach: 'onward',
    phrases: [
      '(know|knows|say|says|tell|tells|see|asks|ask|asked|asking|clear|unclear|question|decide|of|about|on|with|is|guess) whether',
      '(asked|asks|ask|asking|wondering|wonder|wondered|to see|to find out|find out|not sure|unsure|decide) (if|whether|why|how)',
      "< whether !(it's|it is|you|you're|your|from|due|caused)",
      '(know|knows|knew|wonder|wonders) (why|how|what)',
      'questions (about|to|for|on|we|you)',
      'the question (of|whether)',
    ],
  },
  {
    sign: 'topic',
    reach: 'sentence',
    phrases: [
      'what ..3 (reviews|studies|papers|guidelines|trials|evidence|research|tradition) (say|says|said|find|finds|found|show|shows)',
      '(why|how) ..2 (guidelines|studies|reviews|experts) (disagree|differ)',
      '[study] ..3 (on|about) ..2 [modality|device|remedy|treatment|condition|symptom]',
      '(guideline|guidelines|college|organization|organisation|association|institute) ..6 (on|about) ..2 [modality|device|remedy|treatment|condition|symptom]',
      '(we said|we say|we know|we do not know|is known|is not known)',
    ],
  },
  {
    sign: 'mention',
    reach: 'sentence',
    phrases: [
      '< (what|why|how) ..20 (what|why|how|when|which|who)',
      '< what (you|we) can (do|try|bring)',
      '(honest|closer|careful|short|sober|critical) look at',
    ],
  },
  {
    sign: 'denied',
    reach: 'onward',
    phrases: [
      '(yet to|never|not yet|have not|has not|still to|waiting to) (see|seen|find|found|read|met|meet|been shown) ..2 (a|any|one|good|evidence|proof|to) ..2',
      '(know of no|aware of no|aware of any|there is no|we have no|found no|find no|no good|not enough|too little|not been|never been) ..1 (study|trial|studies|trials|evidence|proof|research|shown|proven|proved|established|demonstrated)',
      '(does not|do not|did not|could not|cannot) (show|prove|tell|establish|mean|say|answer)',
      '(wrong|false|untrue|misleading|dishonest|lying|lie) (to|if|when) ..1 (say|tell|claim|promise|suggest|write|read|said|told|claimed|promised)',
    ],
  },
  {
    sign: 'mention',
    reach: 'clause',
    phrases: [
      '(info|information|details|facts|notes|tips) (on|about)',
      'more (about|on !(the|a|some))',
      '(the|a) (word|words|term|phrase) (cure|cured|cures|heal|detox|miracle|guarantee|guaranteed|safe|proven)',
      '(word|phrase|term|name) ..6 (means|mean|meant|comes from|stands for|is used)',
      '(never|do not|not|avoid) ..2 (use|say|write|print) ..3 (word|words|term)',
      '(anyone|anybody|people|clinics|those|ads|websites|someone) (who|that) ..2 (promise|promises|claim|claims|guarantee|guarantees|tells)',
      '(we|i|she|he|they) (also|often|mostly)? see (people|patients|clients|adults|children|runners|workers|those) (with|who have|whose)',
      'whoever ..1 (promises|claims|guarantees|tells|says|sells)',
      '[study] ..12 (looking for|recruiting|enrolling|recruits|enrolls|seeks|needs|is asking for) ..3 (volunteers|people|participants|adults|patients)',
      '(page|lecture|talk|article|workshop|class|leaflet|handout|chapter|book|books|podcast|episode|webinar|course|video|post|lesson|seminar|evening|group|thesis|essay|museum|exhibit|exhibition) ..2 (about|on|covers|explains|explores|looks at|discusses|for)',
      '(diagram|drawing|photo|photograph|picture|map|model|poster|illustration|chart|woodcut|x ray|close up|drawn|sketch) (of|showing|shows)',
      '(talk|lecture|workshop|webinar|conversation|q and a) (with|by)',
      '(drawn|shown|pictured|painted|printed) (in|on|by)',
      '(history|story|origin|meaning|difference|anatomy) (of|between|behind)',
      '(where|what|how) (the|a) (word|name|term)',
      '(learn|see|read|find out|discover) (what|where|which|who|when) ..12 >',
      '(form|map|diary|questionnaire|checklist|chart|shelf|page) (has|asks|with|shows|lists|on|of|where|for)',
      'page of (the|your|our|a)',
      '(own|same|one) page',
      '(read|know|reviewed|seen|looked at) (all)? the (studies|research|evidence|literature)',
      '(wrote|writes|written|writing) ..3 (thesis|paper|book|column|dissertation|page|article) ..3 (on|about)',
    ],
  },
]
