import { lexicon } from './lexicon.ts'

/** What is done to tissue or structure: regenerate, rebuild, realign, strengthen, heal. */
export const repairVerbs = lexicon(
  'repair',
  'verb',
  `
repair: mend, fix, patch up, self repair, repair itself, heal, heal itself, knit together, weave back together, make good, undo damage, undo the damage, reverse damage, reverse the damage, reverse wear and tear, overhaul
regenerate: regrow, grow back, grow new, renew, recreate, replenish, reproduce, revive, resurrect, revitalize, rejuvenate, refresh, reawaken, resuscitate, restore, recondition, refurbish, rehabilitate, rehab, produce new, create new, form new, generate new, grow healthy, remodel, remyelinate, reactivate, plump up, resurface, rehydrate, hydrate, nourish, lubricate, thicken, regenerate itself
rebuild: reconstruct, build, build up, build back, rebuild itself, reinforce, fortify, strengthen, tone, tone up, toughen, bolster, shore up, stabilize, support the repair of, boost repair
realign: adjust the spine, adjust your spine, align, re align, bring into alignment, bring back into alignment, put back into alignment, put back in place, put back into place, pop back in, pop back into place, slip back into place, straighten, straighten out, straighten up, centre the, correct, recorrect, rectify, reposition, re position, reset, reseat, level out, even up, untwist, unkink, uncurl, unrotate, lengthen, elongate, reshape, restructure, correct alignment, correct posture, fix posture, open up the joint, reduce a herniation, shrink, retract, suck back in, draw back in, reabsorb, resorb
decompress: unload, offload, open up, create space, create space between, make space, unjam, unlock, unpin, unpinch, unstick, unblock, mobilize, remobilize, take pressure off, take the pressure off, relieve pressure, relieve pressure on, release pressure, release pressure on, take load off, free a trapped nerve, free trapped nerves, free the nerve, free pinched nerves
detangle: untangle, disentangle, unravel, loosen, unwind, unknot, untie, soften, break up, break down, break apart, break up adhesions, break up scar tissue, break down scar tissue, dissolve, melt, liquefy, release, restretch, unglue, separate the layers, smooth out, iron out, lift the fascia, hydrate the fascia, remove adhesions, remove scar tissue, comb out
retrain: re educate, reeducate, reteach, reprogram, re program, reprogramme, rewire, recalibrate, recode, reboot, restart, re wire, rebalance, refire, re engage, reengage, reintegrate, recondition the
`,
)

/** Repair as a thing or a quality. */
export const repairWords = lexicon(
  'repair',
  'words',
  `
regeneration: tissue regeneration, cell regeneration, cellular regeneration, nerve regeneration, tissue repair, cell repair, cellular repair, muscle repair, tissue healing, wound healing, bone healing, nerve healing, regenerative, reparative, realignment, spinal alignment, proper alignment, decompression, rejuvenation, restoration, remodelling, regrowth, cell renewal, cell turnover, healing at the cellular level, collagen remodeling, collagen remodelling, unknotted, rewound, reknit
`,
)

/** What is said to happen inside the body: stimulate, release, trigger, activate, block, rewire. */
export const mechanismVerbs = lexicon(
  'mechanism-verb',
  'verb',
  `
stimulate: excite, provoke, prompt, induce, encourage, elicit, evoke, spark, ignite, kindle, fire up, light up, jolt, rouse, arouse, stir, stir up, nudge, spur, drive, fuel, feed, recharge, energize, coax, urge, work with your body, harness, leverage, tap into, draw on, call on, mobilize, rally
release: secrete, pump out, flood, unleash, pour out, produce, generate, create, synthesize, manufacture, discharge, emit, liberate, send out, give off, let out, deliver, free up, flood the body with, flood your body with, fill your body with, flush the body with
trigger: activate, initiate, set off, kick start, kickstart, jump start, jumpstart, switch on, turn on, wake up, awaken, reawaken, reactivate, trip, launch, engage, unlock, cause the body to, cause your body to, cause the brain to, prompt the body to, tell the body to, tell your body to, tell the brain to, tell your brain to, allow the body to, allow your body to, help the body to, help your body to, teach the body to, teach your brain to, invite the body to, put the body into, put your body into, shift the body into, shift your body into, send your body into, switch the body into, bring the body into
boost: increase, raise, elevate, heighten, amplify, intensify, enhance, support, strengthen, stoke, supercharge, turbocharge, turbo charge, rev up, ramp up, pump up, speed up, accelerate, quicken, hasten, fast track, catalyze, catalyse, enrich, facilitate, promote, up regulate, upregulate, potentiate, optimize
regulate: modulate, moderate, modify, normalize, balance, rebalance, harmonize, stabilize, adjust, tune, fine tune, tune up, calibrate, recalibrate, reset, restore, even out, homeostatically regulate, down regulate, downregulate, self regulate, coordinate, synchronize, sync, re sync, govern, control, influence, affect, act on, act upon, alter, interact with, attune, realign, reprogram
calm: soothe, quiet, quieten, settle, relax, tone, sedate, dampen, dampen down, desensitize, switch off, turn off, turn down, dial down, shut off, shut down, cool down, disarm, deactivate, inactivate, override, bypass, short circuit
block: inhibit, suppress, interrupt, disrupt, intercept, jam, scramble, close the gate, shut the gate, close the pain gate, halt, numb, filter, neutralize, interfere with, counteract, hinder, disable, mute, silence, antagonize
signal: send signals, send a signal, transmit, conduct, communicate, communicate with, convey, carry, relay, speak to, talk to, trick, trick the brain, fool the brain, instruct, remind the body, remind your body
rewire: retrain, remap, reprogram the, re educate, reeducate, re train, reconnect, hardwire, reboot, restart, refresh, change the way the brain, alter the way, change how the brain, change how your brain, create new pathways, form new pathways, build new pathways, build new connections
flush: flush out, drain, wash out, clear, clear out, cleanse, purify, filter out, rinse, expel, excrete, eliminate, sweep out, carry away, draw out, pull out, suck out, detox, detoxify, push out, squeeze out, sweat out, disperse, dispel, break up, move out
oxygenate: supply blood to, supply oxygen to, irrigate, perfuse, bring blood, bring oxygen, bring fresh blood, bring more blood, bring nutrients, bring healing, draw blood, pull blood, send blood, direct blood, increase blood to, carry oxygen, flood the area, feed the tissues, nourish, nourish the tissues, hydrate, aerate, infuse, saturate, dilate, widen, expand, open up, vasodilate, warm up, thin the blood, get the blood flowing, get blood flowing, get the blood moving, get things moving, get energy moving, get the lymph moving, pump lymph, move blood, move qi, move energy, move lymph, circulate, flow freely
unblock: unclog, unplug, clear blockages, clear the blockage, clear the blockages, remove blockages, remove the blockage, break up blockages, break through blockages, free the flow, free up the flow, free up the energy, dissolve blockages, open the channels, open channels, open the meridians, open meridians, open the chakras, open pathways, restore the flow, restore flow, let energy flow, decongest, dredge, unjam, invigorate, tonify, nourish the blood, build blood, build qi
penetrate: reach deep, reach deep into, permeate, sink into, sink deep into, go deep into, get deep into, work deep into, travel through, travel along, be absorbed, be absorbed into, target the cells, vibrate, resonate, energize cells, energize the cells, work at the cellular level, work at a cellular level, work on a cellular level, work with the body, work with the nervous system
`,
)

/** To make less: reduce, lower, cut, shrink. */
export const reduceVerbs = lexicon(
  'reduce',
  'verb',
  `
reduce: decrease, lessen, lower, minimize, diminish, cut, cut down, cut down on, cut back, bring down, take down, slash, halve, cut in half, cut by half, shrink, scale back, scale down, pare down, trim, whittle down, whittle away, chip away at, shave off, slim down, dial down, dial back, turn down, tone down, wind down, dwindle, deplete, mute, dull, blunt, dampen, dampen down, temper, moderate, mellow, soften, deflate, quell, curb, curtail, restrict, limit, restrain, suppress, subdue, mitigate, attenuate, abate, allay, taper, slow, slow down, decelerate, go down, come down, subside, wane, ease, relieve, downregulate, down regulate, bring relief from, take the edge off, take down a notch, make less severe, make less frequent, make less painful, make less intense, become less, become less frequent, become less severe, be less frequent, be less severe, be lower, be less, be fewer, have fewer, have less, feel less, need less, need fewer, need less of, experience less, experience fewer, suffer less, suffer fewer, get fewer, get less, deintensify, de stress, destress, deescalate, de escalate, desensitize, debloat, de bloat, deflame
`,
)

/** Reducing, as a thing or a quality. */
export const reduceWords = lexicon(
  'reduce',
  'words',
  `
reduction in: reduction of, reduction, reductions in, decrease in, decreases in, drop in, fall in, decline in, cut in, lowering of, lessening of, easing of, fewer, milder, less severe, less intense, less frequent, less often, less frequently, far less, far fewer, much less, a lot less, significantly less, significantly fewer, significantly lower, shorter, down by, half as much, half as many, halving of, diminution, minimization, minimisation, limiting, limited the, limits the
`,
)

/** To make more: increase, boost, raise, double. */
export const increaseVerbs = lexicon(
  'increase',
  'verb',
  `
increase: speed recovery, speed healing, speed your recovery, raise, boost, heighten, elevate, enhance, maximize, augment, amplify, intensify, multiply, double, triple, quadruple, treble, expand, extend, broaden, widen, lengthen, prolong, grow, build, build up, enlarge, step up, ramp up, pump up, rev up, crank up, scale up, bump up, turn up, speed up, accelerate, quicken, hasten, expedite, fast track, jump start, kick start, kickstart, jumpstart, shorten the time to, supercharge, turbocharge, turbo charge, skyrocket, go up, rise, add to, bring up, lift, uplift, strengthen, sharpen, deepen, reinforce, enrich, escalate, up level, uplevel, level up, upregulate, up regulate, optimize, improve your odds, improve your odds of, improve your chances, improve your chances of, improve the chances of, improve the odds of, increase your chances of, increase the chances of, boost your chances of, raise your chances of, double your chances, double your chances of, get more, gain more, gain, have more, feel more, experience more, give more, give you more, bring more, create more, add years, add years to
`,
)

/** More, as a quality or a thing. */
export const increaseWords = lexicon(
  'increase',
  'words',
  `
increase in: increases in, rise in, boost in, boost to, gain in, gains in, jump in, surge in, spike in, growth in, growth of, acceleration of, greater, higher, stronger, faster, quicker, far more, much more, a lot more, significantly more, significantly higher, significantly greater, twice as, twice the, two times, three times, double the, triple the, ten times, tenfold, twofold, threefold, two fold, three fold, ten fold, up by, increasingly
`,
)

/** To have somebody or something under treatment: treat, address, target, work on, specialize in. */
export const treatVerbs = lexicon(
  'treat-verb',
  'verb',
  `
treat: cotreat, co treat, retreat with, rehabilitate, provide treatment for, offer treatment for, give treatment for, deliver treatment for, provide care for, provide therapy for, offer therapy for, offer help for, provide help for, offer solutions for, offer support for, provide support for, offer a treatment for, be treated for, be treated with, be treatable, use to treat, be used to treat, be used for, be used in the treatment of, be indicated for, be indicated in, be recommended for, be prescribed for, be suitable for, be suited to, be designed for, be designed to, be intended for, be aimed at
address: target, tackle, take on, attend to, see to, deal with, take care of, care for, look after, respond to the needs of, focus on, zero in on, zone in on, home in on, hone in on, concentrate on, go after, go for, get to work on, get at, get to, hit the spot, pinpoint, isolate, work on, work with, work through, work at, work to resolve, work to relieve, work against, be directed at, direct treatment at, go straight to, get to the bottom of, get right to, speak to, aim at, aim for, aim to relieve, aim to treat
help with: help people with, help patients with, help you with, help those with, help anyone with, help clients with, help sufferers of, help people suffering from, help patients suffering from, help those suffering from, help people overcome, help patients overcome, help you overcome, help manage, assist with, assist people with, assist patients with, assist in the treatment of, aid in the treatment of, aid with, support people with, support patients with, support those with, support you through, guide you through, see patients with, see people with, see clients with, see a lot of, see many people with, see many patients with, see you through
specialize in: specialize in treating, specialize in the treatment of, specialize in helping, focus on treating, have a special interest in, have a particular interest in, have special training in, have experience treating, have experience with, have success with, have success treating, have great success with, have great success treating, have had success, have had great success, have good results with, have excellent results with, have treated, get great results with, get good results with, get results with, be experienced in, be experienced in treating, be skilled in, be skilled at, be skilled at treating, be trained to treat, be trained in treating, be equipped to treat, be known for treating, be renowned for treating, be passionate about treating, excel at, excel in, excel at treating, be able to treat, be able to help, be able to help with, be here to help, be here for, be successful in treating, be successful at treating, be effective in treating, be great at, be good at treating
use for: use in the treatment of, use to relieve, use to help, use as a treatment for, turn to acupuncture for, turn to us for, try for, be tried for, be given for, administer for, apply to, apply for the relief of, prescribe for, recommend for, employ for, utilize for, utilize to treat
diagnose and treat: assess and treat, evaluate and treat, identify and treat, find and treat, treat and prevent, treat and manage, treat and heal, relieve and treat, diagnose and correct
`,
)

/** Treatment of something, as the thing that is offered. */
export const treatWords = lexicon(
  'treat-verb',
  'words',
  `
# "Acupuncture for", "clinic for", "approach to" are not here: they name a service and treat nothing yet.
treatment for: treatment of, treatments for, therapies for, care for your, relief for, relief from, help for, help with your, conditions treated, conditions we treat, what we treat, we treat, also treats, treatable, treatable with, therapeutic for, rehab for, rehabilitation of, management of, in the management of, in the treatment of
`,
)
