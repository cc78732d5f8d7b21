import { lexicon } from './lexicon.ts'

/** What comes of a treatment, as a thing: relief, improvement, recovery, an answer. */
export const benefitNouns = lexicon(
  'benefit-noun',
  'noun',
  `
relief: pain relief, symptom relief, stress relief, respite, easement, alleviation, reprieve, comfort, ease of movement, pain reliever, relief from pain
improvement: betterment, amelioration, enhancement, progress, upturn, turnaround, breakthrough, step forward, positive change, positive response, noticeable difference, real difference, big difference, world of difference, transformation
benefit: health benefit, advantage, upside, gain, positive effect, beneficial effect, therapeutic effect, therapeutic benefit, healing effect, calming effect, soothing effect, healing power, healing property, healing benefit, pain relieving effect, effect on pain, effectiveness, efficacy, usefulness, potency
result: outcome, success, success rate, success story, great result, real result, track record, cure rate, pregnancy rate, recovery rate, response rate
recovery: full recovery, speedy recovery, rehabilitation, recuperation, remission, convalescence, return to health, return to sport, return to work, road to recovery, path to recovery
healing: self healing, natural healing, deep healing, true healing, wound healing, tissue healing, healing process, healing journey, healing response, path to healing, road to wellness, path to wellness, journey to wellness, restoration, renewal, rejuvenation, revitalization, regeneration, repair
solution: answer to, answer for, answer to your, answer to your prayer, real answer, remedy, remedy for, fix, fix for, quick fix, antidote, antidote to, key to, secret to, secret weapon, secret weapon against, ticket to, way out of pain, way out, way forward, path to relief, road to relief, gateway to, lifeline, tonic, tonic for, balm, godsend, game changer, lifesaver, life saver, ally, powerful ally, powerful tool, weapon against, help for, hope for, new hope, help with pain
freedom: freedom from pain, freedom from, freedom of movement, freedom to move, liberation, release from pain, pain freedom, new lease of life, new lease on life, second chance, fresh start, life without pain, life free of pain, life beyond pain, pain free life, pain free living, pain free day, pain free future
less pain: less stiffness, less tension, less stress, less anxiety, less discomfort, less inflammation, less swelling, less suffering, fewer symptom, fewer headache, fewer migraine, fewer flare up, fewer attack, fewer hot flash, fewer hot flush, fewer relapse, fewer bad day
better sleep: restful sleep, deep sleep, deeper sleep, sound sleep, good night sleep, improved sleep, quality sleep, better mood, better circulation, better digestion, better health, better mobility, better posture, better balance, better function, better movement, better quality of life, better energy, better focus, better flexibility, better outcome, better result, better day, better night
increased mobility: increased flexibility, increased energy, increased range of motion, increased circulation, increased blood flow, increased strength, greater mobility, greater flexibility, greater range of motion, greater comfort, greater ease, improved mobility, improved function, improved circulation, improved mood, improved energy, improved quality of life, improved range of motion, improved flexibility, improved health, improved digestion, improved posture, more energy, more mobility, more comfort, more flexibility, renewed energy, newfound energy, enhanced performance, peak performance, optimal health, optimum health, vibrant health, radiant health, good health, perfect health
reduction: pain reduction, reduction in pain, stress reduction, decrease in pain, drop in pain, symptom reduction, reduction of pain, reduction of symptom, lessening, easing, weight loss, fat loss
balance: inner balance, homeostasis, equilibrium, harmony, inner peace, inner calm, peace of mind, sense of calm, sense of peace, sense of ease, state of balance, state of calm, deep relaxation, relaxation, tranquility, tranquillity, serenity, calmness, mental clarity, clarity of mind
pain management: pain control, symptom management, symptom control, stress management, pain modulation, migraine control
protection: protection against, protection from, prevention, prevention of, resilience, immunity, stronger immunity
healthy pregnancy: positive pregnancy test, positive test, easier labor, easier labour, shorter labor, shorter labour, easier birth, smoother birth, natural birth, baby bump
youthful glow: healthy glow, glow, glowing skin, radiant skin, clear skin, clearer skin, flawless skin, younger looking skin, youthful skin, smoother skin, firmer skin, fuller hair, thicker hair, hair regrowth, facelift without surgery, natural facelift, non surgical facelift, anti aging effect, anti ageing effect
`,
)

/** What a treatment is said to be: effective, helpful, healing, restorative. */
export const benefitAdjectives = lexicon(
  'benefit-adjective',
  'words',
  `
effective: highly effective, very effective, extremely effective, incredibly effective, remarkably effective, hugely effective, especially effective, particularly effective, equally effective, most effective, cost effective relief, effectively, efficacious, effectual, potent, powerful, impactful, successful, highly successful, very successful, successfully, productive, fruitful, high impact
helpful: useful, beneficial, highly beneficial, very beneficial, hugely beneficial, extremely beneficial, valuable, invaluable, advantageous, worthwhile, supportive, conducive, indispensable, great for, good for, excellent for, ideal for, perfect for, brilliant for, fantastic for, wonderful for, amazing for, well suited to, just the thing for, just what you need for, indicated for, recommended for
therapeutic: healing, medicinal, remedial, curative, restorative, rehabilitative, corrective, reparative, regenerative, tonic, recuperative, health giving, life giving, health promoting, health boosting, healthful, health enhancing
pain free: painfree, free of pain, free from pain, without pain, out of pain, pain relieving, pain reducing, pain killing, pain easing, analgesic, symptom free, free of symptoms, free from symptoms, headache free, migraine free, stress free, anxiety free, tension free, allergy free, medication free, ache free, smoke free, drug free for life, in remission, no longer in pain, no longer suffering
relieving: symptom relieving, stress relieving, tension relieving, stress busting, stress reducing, pain busting, anti inflammatory, anti spasmodic, muscle relaxing, tension melting, anti aging, anti ageing, antidepressant, anti anxiety, anxiolytic, decongestant
calming: soothing, relaxing, deeply relaxing, comforting, restful, grounding, balancing, settling, sedating, stress melting, blissful, de stressing, destressing, meditative
revitalizing: revitalising, rejuvenating, invigorating, energizing, energising, refreshing, uplifting, strengthening, nourishing, cleansing, purifying, detoxifying, immune boosting, mood boosting, mood lifting, energy boosting, performance enhancing, circulation boosting, fertility boosting, metabolism boosting
transformative: transformational, life changing, life altering, life saving, game changing, profound, remarkable, dramatic, amazing, incredible, astonishing, astounding, extraordinary, phenomenal, magical, miraculous, wondrous, breakthrough, groundbreaking, ground breaking, revolutionary, cutting edge
better: much better, far better, so much better, healthier, fitter, calmer, looser, lighter, freer, stronger, more mobile, more flexible, more comfortable, more relaxed, more energetic, more balanced, less painful, less stiff, less tense, less stressed, less anxious, like new, good as new, like a new person, back to normal, back to your best, back on track, on the mend, well again, whole again, back on your feet
preventive: preventative, protective, prophylactic, anti viral, antiviral, antibacterial, anti bacterial, antimicrobial, neuroprotective
reliable: dependable, sure fire, surefire, tried and true, tried and trusted, tried and tested, time tested, time honored, time honoured, trustworthy, powerful yet gentle, gentle yet powerful, gentle yet effective, gentle but effective, safe and effective
`,
)
