import { lexicon } from './lexicon.ts'

/** Verbs that tell the reader what to do, as they stand at the head of a sentence: "rested" and "calls" tell nobody anything. */
export const instructionVerbs = lexicon(
  'instruction',
  'words',
  `
  # About the visit.
  bring: bring along, take along, carry
  wear: dress, put on, change into
  arrive: come, come in, come by, stop by, stop in, drop by, drop in, pop in, swing by, show up, turn up, park, enter, ring the bell, walk in, head to, head over
  call: phone, ring us, give us a call, give us a ring, give us a shout, dial, text, message, email, e mail, write to, fax, whatsapp, dm us, reach out, get in touch, contact, speak to, speak with, talk to, talk with
  book: schedule, reserve, reschedule, cancel, rebook, pre book, register, enroll, enrol, sign up, set up an appointment, make an appointment, make a booking, make time, request
  rate: score, circle, tick
  ask: inquire, enquire, find out, check, check with, check out, verify, confirm, double check
  tell: let your, inform, notify, advise us, mention, report, disclose, share with, discuss, describe, point out, speak up, alert, remind
  fill out: fill in, complete, print, print out, sign, submit, upload, send, return, download
  remove: take off, undress, leave your, switch off, turn off, silence your
  # On the page.
  click: click here, tap, press, scroll, select, choose, pick, see, see below, see our, view, visit, browse, watch, listen, read, read on, read more, learn, learn more, find us, follow, like us, subscribe, join, share, share this, refer, print this, search, type, navigate, explore, note, note that, please note, keep reading, look for, look up, refer to
  # What to do about oneself.
  drink: sip, hydrate, stay hydrated, eat, have a light meal, have a snack, eat a light meal, chew, swallow, take, take it easy, take your time, take care, take a break, take breaks, take a walk, take a few, take a deep breath, take a warm bath
  rest: relax, lie, lie down, lie on, lay, sit, sit up, sit with, stand, stand up, stand with, stay, stay active, stay warm, stay still, remain, sleep, nap, go to bed, go for a walk, go slow, go slowly, get up, get plenty of, get enough, settle, wait, pause, hold, hold for, hold the
  avoid: refrain, abstain, skip, limit, minimize, cut back, cut back on, cut down, cut down on, steer clear of, stay away from, don't, do not, try not to, be careful not to, beware, beware of
  breathe: inhale, exhale, breathe in, breathe out, close your eyes, open your eyes
  stretch: bend, twist, rotate, roll, roll over, lean, reach, extend your, flex, squeeze, tighten your, clench, tilt, tuck, draw in, pull, push, lift, raise, lower your, place, put, position, turn your, point your, straighten, squat, kneel, hinge, lunge, engage your, brace, shift, switch sides, step, walk, jog, swim, cycle, exercise, move, move around, keep moving, march, warm up, cool down, repeat, perform, practice, practise, alternate, gradually, start with, begin with, begin by, start by, build up, aim for, aim to
  apply: rub, massage your, ice, heat, use, wrap, soak, bathe, wash, rinse, dry, clean, pat, cover, elevate, support your, press on, mix, add, boil, steep, dissolve, store, pour, stir, simmer, chop
  keep: keep your, keep a, keep in mind, maintain, continue, adjust, set up, set a, change, replace your, swap, buy, get yourself, invest in, try to, consider, think about, write down, jot down, track, log, record, plan, plan to, prepare, pack, monitor, watch for, watch out for, look out for, notice, listen to your, pay attention to, remember, remember to, don't forget, do not forget, be aware, be sure, be honest, be patient, be gentle, be prepared, be mindful, be consistent, follow up, follow the, follow your, stick to, vary, wash your hands, allow
  `,
)

/** Frames that make of what follows an instruction, a request or advice. */
export const instructionFrames = lexicon(
  'instruction',
  'words',
  `
  please: kindly, pls, if you would, would you please, we ask that, we ask that you, we ask you to, we kindly ask, we request, we request that, we require, we encourage you to, we invite you to, we recommend that you, we recommend you, we advise, we advise you, we advise that you, we suggest you, we suggest that you, we would ask
  make sure: ensure, ensure that, be sure to, make sure to, make sure you, make certain, see to it, take care to
  feel free to: do not hesitate to, don't hesitate to, please don't hesitate, don't be afraid to, do not be afraid to, don't be shy, you are welcome to, you're welcome to, you are free to, you are encouraged to, you are invited to, you're invited to
  you should: you shouldn't, you should not, you must, you must not, you need to, you'll need to, you will need to, you have to, you'll want to, you will want to, you may want to, you might want to, you may wish to, you ought to, you can call, you can book, you can schedule, you can reach, you can bring, you can wear, you can park, you may bring, you may wear, it is best to, it's best to, it is best not to, it's a good idea to, it is a good idea to, it is important to, it's important to, it is important that you, it is essential to, it is advisable to, it is advised to, it is wise to, it is recommended to, it is recommended that, it is not recommended to, it is okay to, it's okay to, it's ok to, it's fine to, patients should, clients should, patients are asked to, clients are asked to, patients are advised to, patients must, new patients should, the best way to reach
  let us know: let me know, let your practitioner know, let your acupuncturist know, let your therapist know, let your doctor know, let the receptionist know, let reception know, let our staff know, let our team know, tell us, tell me, tell your practitioner, tell your acupuncturist, tell your therapist, tell your doctor, give notice, give us at least, give at least
  hold for 10 seconds: have a go, practice daily, repeat on the other side, repeat 10 times, repeat ten times, repeat three times, 10 repetitions, 10 reps, ten repetitions, three sets, 3 sets, sets of 10, sets of ten, hold for 20 seconds, hold for 30 seconds, hold for thirty seconds, times a day, twice a day, twice daily, once a day, every 30 minutes, every half hour, before meals, after meals, on an empty stomach, as directed, as tolerated, as needed
  `,
)
