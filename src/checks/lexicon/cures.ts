import { lexicon } from './lexicon.ts'

/** To end an illness altogether: cure, heal completely, reverse, make well. */
export const cureVerbs = lexicon(
  'cure',
  'verb',
  `
cure: be a cure, be the cure, be cured, provide a cure, offer a cure, bring about a cure, effect a cure, find a cure, hold the cure
heal: heal completely, heal fully, heal totally, heal entirely, heal permanently, heal for good, heal naturally, heal yourself, heal itself, heal your body, heal the body, heal from within, heal any, heal all, heal every, heal at the root, heal from the inside out, self heal, self cure
reverse: roll back, turn back, undo the effects of, undo years of, turn the tide on, turn the clock back on
eradicate: extirpate, annihilate, obliterate, defeat once and for all, beat for good, beat once and for all, knock on the head, kill off, kill the pain, exterminate
resolve: fix, fix for good, solve, fully resolve, completely resolve, resolve completely, resolve fully, resolve permanently, fix permanently, sort for good, sort out for good, sort once and for all, fix your back, crack the code of, put paid to
make well: make you well, make you whole, make whole, make you better, make you healthy, make them better, make it better, make you as good as new, make you pain free, make pain free, make symptom free, make the pain go away, make it go away, make your pain go away, make healthy again, get rid of it for good, restore to health, restore to full health, restore you to health, restore health, restore your health, restore full health, restore to perfect health, return you to full health, bring back to health, bring you back to health, nurse back to health, put into remission, put in remission, send into remission, go into remission, be in complete remission
work a miracle: work miracles, perform a miracle, make miracles happen, make the lame walk, raise the dead
`,
)

/** The cure as a thing or a quality: miracle, cure-all, panacea, curable. */
export const cureNouns = lexicon(
  'cure',
  'noun',
  `
cure for: complete cure, permanent cure, real cure, natural cure, sure cure, total cure, miracle cure, wonder cure, instant cure, guaranteed cure, ultimate cure, final cure, cure for good
cure all: panacea, cureall, magic bullet, silver bullet, magic wand, magic cure, magic potion, elixir, wonder drug, wonder treatment, universal cure, remedy for everything, remedy for all ill
miracle: medical miracle, modern miracle, miracle treatment, miracle worker, miracle healing, healing miracle, everyday miracle
complete recovery: total recovery, full and complete recovery, complete healing, total healing, full healing, permanent healing, permanent recovery, complete resolution, full resolution, total resolution, complete remission, full remission, permanent remission, permanent fix, permanent solution, permanent relief, complete relief, total relief, full reversal, reversal of
`,
)

/** Words that say of an illness or a person that it is, or can be, cured. */
export const cureAdjectives = lexicon(
  'cure',
  'words',
  `
curable: curative, miraculous, miraculously, fully healed, completely healed, totally healed, fully recovered, completely recovered, totally recovered, entirely recovered, completely cured, fully cured, totally cured, permanently cured, fully restored, completely restored, reversible, treatable and curable, gone for good, all better, right as rain, good as new, as good as new, fit as a fiddle, fighting fit, no trace of, without a trace, free for life, pain free for life, pain free for good, disease free, cancer free, all clear
`,
)

/** What is done to a complaint that goes away altogether: eliminate, banish, say goodbye to. */
export const removeVerbs = lexicon(
  'remove',
  'verb',
  `
eliminate: remove, eradicate, erase, expunge, abolish, dissolve, destroy, demolish, delete, annul, expel, exorcize, extinguish, quash, quell, squash, wipe out, wipe away, wash away, sweep away, strip away, rub out, root out, weed out, flush out, drive out, draw out, pull out, clear, clear away, clear out, clear up, iron out, melt away, blast away, chase away, take away, take away the pain, massage away, knead away, work away, soak away, smooth away, soothe away, ease away, knock out, stamp out, snuff out, squeeze out, rinse away, whisk away, scrub away, cut out, zap away, kill, nix, vaporize, evaporate, unburden of
banish: vanquish, dispel, drive away, send packing, send away, cast off, cast out, shake off, shake, throw off, shrug off, fend off, see off, kick out, chase off, lay to rest, put to rest, put to bed, put behind you, leave behind, leave in the past, leave at the door, kiss goodbye, kick to the curb, kick to the kerb, kick into touch, give the boot, give the boot to, consign to the past, consign to history, consign to the bin, relegate to the past, make a thing of the past, be a thing of the past, become a thing of the past, make history, close the door on, close the chapter on, close the book on, turn the page on, turn your back on, draw a line under
get rid of: be rid of, rid, rid yourself of, rid you of, rid your body of, rid the body of, be shot of, get shot of, see the back of, see the end of, do away with, dispense with, dispose of, unload, offload, ditch, dump, shed, let go of, say goodbye to, say good bye to, say bye to, say bye bye to, say farewell to, say so long to, say adios to, say no to, say no more to, bid goodbye to, bid farewell to, bid adieu to, wave goodbye to, wave good bye to, wave bye to, wave farewell to, kiss goodbye to, part ways with, break up with, be done with, have done with, be over, get over, get past, get beyond, get out of, walk away from, step away from, move past, move beyond, forget about
end: stop, halt, cease, terminate, quit, discontinue, put an end to, put a stop to, put a halt to, put paid to, bring an end to, bring to an end, bring to a halt, bring to a stop, stop in its tracks, stop dead, stop cold, call a halt to, call time on, cut off, shut down, shut off, switch off, turn off, silence, mute, nip in the bud, knock on the head, pull the plug on, be the end of, signal the end of, mark the end of, spell the end of, mean the end of
free you from: free you of, free yourself from, free yourself of, free your body from, free the body of, free the body from, set free, set you free from, liberate, liberate from, liberate you from, release you from, release from, deliver from, deliver you from, rescue from, save you from, relieve you of, unshackle from, unchain, disburden, escape, escape from, break free, break free from, break free of, break out of, break away from, find freedom from, gain freedom from, be free of, be free from, become free of, become free from, live free from, live free of, live without, stay free of, emerge from, get free of, get away from
unwind the pain: undo, cancel, cancel out, nullify, negate, counteract completely, lift away, lift off, pull the thorn out, take the pain away, take it all away, take your pain away, make disappear, make vanish, make go away, make fade
`,
)

/** Forms of these verbs that no rule makes, and the words of what is rid of something. */
export const removeForms = lexicon(
  'remove',
  'words',
  `
no more: no longer, no longer suffer, no longer suffering, no longer need, no longer have, no longer feel, no more suffering, never again, never suffer again, never worry about, rid of, free at last, finally free, at last free, once and for all free, history, out with, down with, goodbye to, goodbye, farewell to, bye bye, adios, so long, an end to, the end of, end to your, elimination of, eradication of, removal of, freedom from, threw off, thrown off, threw away, shook off, shaken off, laid to rest, laid it to rest
`,
)

/** What a complaint does when it is treated: disappear, melt away, fade, be gone. */
export const vanishVerbs = lexicon(
  'vanish',
  'verb',
  `
disappear: vanish, evaporate, dissipate, disperse, dissolve, evanesce, cease, stop, end, abate completely, resolve, clear, clear up, clear away, clear out, self resolve, resolve itself, sort itself out, right itself, heal up, cure itself, simply go
melt away: melt, melt off, fall away, slip away, drift away, float away, drain away, drain out, wash away, slide away, slough off, drop away, drop off, peel away, seep away, trickle away, ebb away, ebb, wear off, blow over, burn off, pass away from, pass off, steam away, release itself, let go, unknit, untangle, unravel
fade: fade away, fade out, fade into the past, fade to nothing, recede, retreat, wane, dwindle, diminish, lessen, abate, subside, quiet, quieten, quiet down, quieten down, quit, settle, settle down, calm down, die down, die away, ease, ease off, ease up, ease away, tail off, taper off, let up, slacken, soften, loosen, lighten, shrink, decrease, go down, come down, calm, improve, get better, get smaller, get less, get lighter, become less, become milder, become lighter, become bearable, become manageable, become rarer, turn a corner, relent, remit
be gone: be no more, be over, be history, be gone for good, be a distant memory, be a thing of the past, be a memory, be out of your life, become a distant memory, become a thing of the past, become history, become a memory, go away, go away for good, go for good, go into remission, go completely, go altogether, go entirely, go overnight, leave your body, leave the body, leave for good, exit the body, flee, lift, lift off, lift away, start to lift, begin to lift, take flight, stay away, stay gone, never return, not return, not come back, drop to zero
yield: yield to, surrender, surrender to, give in, give in to, give up, give up on, give up the fight, give way, give way to, back down, back off, bow out, bow to, beat a retreat, pack up, pack its bags, meet its match, meet their match, lose its grip, lose their grip, lose its hold, loosen its grip, loosen its hold, release its grip, fall silent, go silent, go quiet, take a back seat, stand no chance, call it quits, throw in the towel, wave the white flag, leave you alone, leave you be, leave you in peace
`,
)

/** The states of a complaint that went. */
export const vanishForms = lexicon(
  'vanish',
  'words',
  `
gone: all gone, completely gone, totally gone, entirely gone, long gone, now gone, virtually gone, practically gone, pretty much gone, nearly gone, almost gone, 100 percent gone, gone forever, never came back, never returned, never to return, no longer there, no longer present, no longer hurts, no longer bothers, nowhere to be found, out the window, flown away, flew away, blew over, blown over, fled, nonexistent, non existent, undetectable, a distant memory, distant memory, disappearance of
`,
)

/** To keep a complaint from coming: prevent, ward off, protect against. */
export const preventVerbs = lexicon(
  'prevent',
  'verb',
  `
prevent: avert, avoid, forestall, preclude, obviate, head off, stave off, ward off, fend off, stop from, stop before it starts, stop recurring, stop from recurring, stop from returning, stop from coming back, stop from happening, keep from, keep from coming back, keep from returning, keep from recurring, keep away, keep at bay, keep off, keep illness away, keep the doctor away, keep you well, keep you healthy, keep you from getting, hold at bay, hold off, put off the need for, nip in the bud, cut off before
protect against: protect, protect from, protect you from, safeguard, safeguard against, guard against, shield, shield from, shield against, defend against, defend, insulate from, immunize, inoculate, vaccinate, insure against, bulletproof, future proof, injury proof, fortify against, arm against, make you immune, make resistant to, build resistance to, build resilience, build immunity, build your defenses, build your defences, raise your defenses
reduce the risk of: lower the risk of, cut the risk of, decrease the risk of, minimize the risk of, reduce your risk of, lower your risk of, cut your risk of, lessen the risk of, reduce your chance of, reduce your chances of, lower your chances of, reduce the chance of, reduce the chances of, reduce the likelihood of, lessen the chance of, minimize the chances of, diminish the risk of, slash your risk of, halve the risk of, halve your risk of, remove the risk of, eliminate the risk of, reduce the odds of, cut the chances of, reduce recurrence, prevent recurrence, prevent relapse, minimize recurrence
slow: delay, postpone, stall, slow down, slow the progression of, slow the aging, slow the ageing, stop the progression of, halt the progression of, arrest the progression of, stem the tide of, curb, block the onset of, delay the onset of, avoid recurrence, avoid relapse, avoid the need for, remove the need for, eliminate the need for, save you from, spare you from, steer clear of, stay clear of, stay well, stay healthy, stay injury free, stay pain free, stay ahead of, catch early, catch before
`,
)

/** Preventing, as a thing or a quality. */
export const preventWords = lexicon(
  'prevent',
  'words',
  `
prevention of: prevention, preventive, preventative, prophylaxis, prophylactic, preventing future, protection against, protection from, defense against, defence against, line of defense, first line of defense, line of defence, insurance against, deterred, deters, deterring, immunity against, immunity to, before it starts, before they start, before they become, before it becomes a problem, before problems arise, before symptoms appear
`,
)
