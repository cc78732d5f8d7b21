import { lexicon } from './lexicon.ts'

/** Verbs by which general facts about complaints are told: what brings them on, where they are felt, what they do. */
export const causeVerbs = lexicon(
  'cause-verb',
  'verb',
  `
  cause: bring about, bring on, produce symptoms, give rise to, induce, provoke, precipitate, spark
  come from: come about from, come on, come with, come and go, stem from, arise, arise from, arise when, spring from, originate, originate in, originate from, emanate, derive from, emerge from, be due to, be down to, be the result of, be a result of, be the cause of, be triggered by, be brought on by, be linked to, be associated with, be related to, be behind, be to blame, lie behind, trace back to
  result from: result in pain, result when, follow from, be caused by, be made worse by, be aggravated by
  lead to: contribute to, play a role in, play a part in, play into, account for, be responsible for, predispose, put you at risk, put you at risk of, raise the risk of, raise your risk, increase the risk of, increase your risk, make you prone to, make you more likely to, make it hard to, make it difficult to, make it harder to
  trigger: set off, flare, flare up, act up, start with, start when, start in, begin in, begin when, begin with
  worsen: aggravate, exacerbate, intensify, get worse, become worse, grow worse, make worse, make it worse, make pain worse, make symptoms worse, compound, perpetuate, escalate, deteriorate, degenerate, linger, persist, recur, come back, be worse
  radiate: spread to, spread down, spread from, travel down, travel from, travel along, travel up, shoot down, shoot from, run down, run from, run along, extend down, extend from, extend into, refer pain, move down
  develop: occur, occur when, occur in, occur after, occur because, occur due to, happen, happen when, happen after, happen because, appear when, appear after, set in, strike, present as, present with, manifest, manifest as, show up as, range from, vary from, vary in, last from, feel like, show itself
  affect: afflict, plague, impact, interfere with, disrupt, disturb, impair, limit, restrict, prevent you from, keep you from, keep you awake, stop you from, hinder, hamper, impede, weaken, deplete, drain, strain, overload, overstretch, overuse, wear down, wear out, wear away, break down, tear, rupture, herniate, bulge, slip, protrude, compress, pinch, irritate, inflame, impinge on, press on, press against, push on, put pressure on, put strain on, put stress on, place stress on, place strain on, squeeze the nerve, misalign, damage, injure, degrade, erode, swell, stiffen, tighten, tighten up, seize up, lock up, cramp, spasm, throb, tingle, ache, sting, stab, become inflamed, become irritated, become tight, become stiff, become weak, become painful, become compressed, become chronic, get inflamed, get tight, get stuck
  suffer from: suffer, live with, struggle with, deal with, experience pain, experience symptoms, complain of, be diagnosed with, be prone to, be at risk of, be at risk for, be born with, have trouble
  refer to: define, characterize, be characterized by, be marked by, be defined as, be known as, be called, be referred to as, be a condition, be a disorder, be a disease, be a syndrome, be an injury, be an inflammation, be inflammation, be a symptom, be a sign, be a type of, be a form of, be a term, be a general term, be an umbrella term, be a common, be one of the most common, be one of the leading, be the most common, be the medical term, be the name for, be the name given to, be a painful, be a chronic, be an autoimmune, be a group of, be a kind of, be made up of, be classified as, be classified into, be divided into, be considered chronic, be considered acute, be more common in, be common among, be often mistaken for, be often misdiagnosed, describe pain
  `,
)

/** Ways to tell the cause or the nature of a complaint that are no verbs of their own. */
export const causeWords = lexicon(
  'cause-verb',
  'words',
  `
  what causes: what is causing, what's causing, what causes it, what triggers, what leads to, why do, why does, why do we get, how does it start, how common is, who gets, who is at risk, where does it hurt, types of, kinds of, stages of
  common causes: common cause, causes include, causes of, cause of, causes are, cause is, possible causes, possible cause, likely cause, main cause, leading cause, leading causes, major cause, typical causes, frequent cause, many causes, various causes, variety of causes, range of causes, causative, causal factor, causal factors, culprit, culprits, a common culprit, contributing factor, contributing factors, risk factor, risk factors, triggered by, common triggers, known triggers, aggravating factor, aggravating factors, origin of, origins of, source of the pain, source of pain
  caused by: often caused by, usually caused by, commonly caused by, can be caused by, may be caused by, is often caused by, is usually caused by, is commonly caused by, is typically caused by, is sometimes caused by, is mainly caused by, is primarily caused by, are often caused by, brought on by, brought about by, due to, owing to, because of, as a result of, as a consequence of, secondary to, attributed to, attributable to, is blamed on, linked to poor, associated with aging, associated with ageing, related to stress, worsened by, aggravated by, exacerbated by, made worse by, worse with, worse when, worse at night, worse in the morning, worse after, worse in cold, better with rest
  symptoms include: symptoms are, symptoms can include, symptoms may include, symptoms of, symptom of, signs include, signs of, sign of, signs and symptoms, common symptoms, typical symptoms, other symptoms, early signs, hallmark of, hallmarks of, characterized by, characterised by, marked by, accompanied by, along with symptoms, symptoms range, symptoms vary, symptoms often, symptoms usually, often felt, usually felt, is felt, felt in, felt as, felt when
  defined as: defined by, known as, also known as, also called, commonly called, otherwise known as, sometimes called, often called, so called, referred to as, short for, stands for, comes from the latin, comes from the greek, is latin for, is the medical term for, is the term for, is a term used, is when, is where, means that, classified as, categorized as, categorised as, lasting more than, lasting longer than, lasts longer than three months, lasts less than
  most common reason people seek care: one of the most common, most common cause, most common reason, common among, more common in, many people suffer, people suffer from, people with this condition, sufferers of, affects up to, affects about, affects one in, affects millions
  `,
)
