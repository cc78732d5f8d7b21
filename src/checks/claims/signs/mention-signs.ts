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
    sign: 'mention',
    reach: 'clause',
    phrases: [
      '(more|info|information|details|facts|notes|tips) (on|about)',
      '(the|a) (word|words|term|phrase) (cure|cured|cures|heal|detox|miracle|guarantee|guaranteed|safe|proven)',
      '(word|phrase|term|name) ..6 (means|mean|meant|comes from|stands for|is used)',
      '(never|do not|not|avoid) ..2 (use|say|write|print) ..3 (word|words|term)',
      '(anyone|anybody|people|clinics|those|ads|websites|someone) (who|that) ..2 (promise|promises|claim|claims|guarantee|guarantees|tells)',
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
