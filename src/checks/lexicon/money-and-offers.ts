import { lexicon } from './lexicon.ts'

/** Who pays: public schemes, insurers, and the words of their papers. */
export const payers = lexicon(
  'coverage',
  'noun',
  `
  # "plan" alone is not here: a treatment plan is no insurance plan.
  insurance: health cover, private cover, extras cover, hospital cover, ancillary cover, extended health, extended benefit, extended coverage
  insurer: insurance company, insurance carrier, insurance provider, health fund, private health fund, health insurer, third party payer, payor, payer, underwriter
  insurance plan: health plan, benefit plan, benefits plan, medical plan, dental plan, employee plan, group plan, ppo plan, hmo plan, plan member, policy holder, policyholder, most plans, many plans, some plans, all plans, insurance policy, plan year, benefit year
  coverage: insurance coverage, out of network benefit, in network benefit, insurance benefit, health benefit card, employee benefit, covered service, covered benefit, noncovered service, non covered service, coverage determination, coverage limit, annual limit, yearly limit, annual maximum, benefit limit, visit limit, lifetime maximum
  medicare: medicare part b, medicare part c, medicare advantage, medigap, cms coverage, national coverage determination, local coverage determination, medicare item, medicare rebate, mbs item
  medicaid: medi cal, masshealth, tenncare, badgercare, soonercare, husky health, oregon health plan, child health plus
  tricare: triwest, champva, va benefit, va community care, va referral, va authorization, veterans affairs, department of veterans affairs, veterans choice program, dva card, dva white card, dva gold card, veterans card
  nhs: national health service, nhs funding, nhs referral, integrated care board
  ohip: msp, msp premium assistance, provincial health plan, provincial coverage, ndis, ndis participant, ndis plan, accident compensation corporation, acc claim, acc levy, acc surcharge
  workers compensation: workers comp, worker comp, workman comp, workmen compensation, work comp, wcb, wsib, worksafe, worksafebc, workcover, workers compensation board, return to work scheme, comcare
  motor vehicle insurance: auto insurance, car insurance, no fault insurance, personal injury protection, med pay, medpay, pip claim, mva claim, icbc, icbc claim, ctp claim, compulsory third party, tac claim, personal injury claim, auto injury claim, lien
  hsa: health savings account, fsa, flexible spending account, flex spending, flex account, hra, health reimbursement account, health spending account, wellness spending account, lifestyle spending account, health care spending account
  care plan rebate: enhanced primary care, epc referral, epc plan, chronic disease management plan, gp management plan, team care arrangement, cdm plan, gp chronic condition management plan
  deductible: annual deductible, excess payment, policy excess, out of pocket, out of pocket maximum, out of pocket cost, out of pocket expense, gap payment, gap fee, patient responsibility
  copay: co pay, copayment, co payment, coinsurance, co insurance
  superbill: super bill, itemized receipt, itemised receipt, itemized invoice, itemised invoice, itemized statement, insurance receipt, official receipt, claim form, billing code, procedure code, diagnosis code, cpt code, icd code, icd 10 code, provider number, npi number, tax id number, hicaps, hicaps terminal, explanation of benefits, eob
  reimbursement: rebate, private health rebate, health fund rebate, tax credit, medical expense tax credit, tax deduction, tax deductible expense, medical expense, insurance claim, on the spot claim, claims department, claims process
  prior authorization: pre authorization, preauthorization, pre authorisation, preauthorisation, prior authorisation, pre approval, preapproval, precertification, authorization number, authorisation number, authorization code, insurance verification, benefits check, benefit check, verification of benefits, eligibility check, insurance card, member id, insurance id, group number, plan number, policy number, membership number
  direct billing: direct bill, insurance billing, bulk billing, third party billing, electronic claim, electronic billing, billing department, billing team, billing specialist, billing office
  `,
)

/** Insurers by name, where no other meaning is near. */
export const insurerNames = lexicon(
  'coverage',
  'words',
  `
  american insurers: aetna, cigna, evernorth, anthem, blue cross, blue shield, bluecross, blueshield, bcbs, empire plan, humana, kaiser, kaiser permanente, unitedhealthcare, united healthcare, united health care, uhc, optum, oscar health, premera, regence, highmark, harvard pilgrim, tufts health plan, emblemhealth, oxford health plans, health net, healthnet, molina, centene, wellcare, ambetter, american specialty health, ashlink, landmark healthcare, moda health, providence health plan, pacificsource, carefirst, healthfirst, fidelis care, metroplus, geha, multiplan, umr, meritain, coventry health, hmsa, uha, amerihealth, independence blue cross, medical mutual, priority health, scan health plan, sharp health plan, alliance medicare
  british and irish insurers: bupa, axa health, axa ppp, aviva health, vitality health, vitalityhealth, wpa health, simplyhealth, westfield health, medicash, health shield, healthshield, hsf health plan, bhsf, benenden, vhi, vhi healthcare, laya, laya healthcare, irish life health
  australian and new zealand insurers: medibank, medibank private, hcf, nib, ahm, hbf, gmhba, teachers health, australian unity, defence health, latrobe health, westfund, frank health, peoplecare, doctors health fund, police health, southern cross health, unimed health, acc registered, acc accredited, acc funded, acc subsidised, acc covered, acc provider, under acc, through acc
  canadian insurers: manulife, sun life, sunlife, green shield, greenshield, great west life, canada life, pacific blue cross, medavie, desjardins, equitable life, telus health, telus eclaims, alberta blue cross, empire life, chambers of commerce group insurance, ssq, industrial alliance, johnson insurance, cowan insurance
  `,
)

/** What insurers do and what a policy says. */
export const coverageWords = lexicon(
  'coverage',
  'words',
  `
  # "cover" alone is not here: towels, classes and articles cover things too.
  in network: out of network, in network provider, preferred provider, participating provider, contracted provider, ppo, hmo, epo, network status, approved provider, registered provider, recognised provider, credentialed with, paneled with, empaneled with
  covered by: covered under, covered for, covered in full, fully covered, partially covered, partly covered, not covered, is covered, are covered, be covered, may be covered, get covered, covered through, covered 100, covered at, covers acupuncture, covers part of, covers up to, covers some, covers most, covers the cost, cover the cost, cover the full, cover acupuncture, cover massage, cover physiotherapy, cover chiropractic, covers massage, covers physiotherapy, covers chiropractic, cover part of, cover up to, cover a portion, covers a portion, cover your treatment, cover your visit, cover your session, covers your visit, you are covered, you may be covered
  eligible: eligible expense, eligible for a rebate, eligible for rebates, eligible for reimbursement, eligible for coverage, claimable, claimable through, rebatable, rebateable, hsa eligible, fsa eligible, hsa and fsa eligible, qualified medical expense, tax deductible, medically necessary, medical necessity
  accept insurance: accepts insurance, accepting insurance, accept most insurance, accept most insurances, insurance accepted, insurances accepted, take insurance, takes insurance, take most insurance, do not take insurance, now accepted, accept assignment, self pay, private pay, cash based, cash only, privately insured, uninsured, underinsured
  claim back: claim on your, claim through, claim from your, submit a claim, submit claims, submit to your insurance, submit for reimbursement, file a claim, file claims, lodge a claim, make a claim, your claim, claim number, open claim, claims on your behalf, claims on the spot, bill your insurance, bill insurance, billed to, bills insurance, billing your insurance, directly bill, direct billed, bill directly, bulk bill, bulk billed, bulk bills, verify your benefits, verify your coverage, verify your insurance, check your benefits, check your coverage, check your policy, check with your insurance, check with your insurer, check with your provider, check with your plan, check with your health fund, insurance check
  visits per calendar month: visits per year, visits per calendar year, visits in 90 days, sessions per year, treatments per year, per calendar year, visits a year, visits are covered, additional visits
  `,
)

/** What insurers and billing desks do, as verbs. */
export const coverageVerbs = lexicon(
  'coverage',
  'verb',
  `
  reimburse
  preauthorize: pre authorize, preapprove, pre approve, precertify
  coinsure: insure
  `,
)

/** What a visit costs. */
export const prices = lexicon(
  'price',
  'noun',
  `
  # "rate" alone is not here: hearts and successes have rates too.
  price: pricing, price list, price guide, price range, price tag, pricelist, quote
  fee: fee schedule, consultation fee, cancellation fee, no show fee, late fee, service fee, visit fee, appointment fee, admin fee, booking fee, membership fee, annual fee, fee structure
  cost: treatment cost, total cost, cost estimate, good faith estimate, low cost, upfront cost, hidden cost, expense
  charge: additional charge, extra charge, cancellation charge, surcharge
  hourly rate: flat rate, reduced rate, discounted rate, special rate, cash rate, time of service rate, community rate, student rate, senior rate, concession rate, standard rate, affordable rate, competitive rate, reasonable rate, our rate, session rate, follow up rate, insurance rate, day rate, going rate
  package: package deal, package price, treatment package, session package, bundle, bundle price, bundle of sessions, block booking, block of sessions, 10 pass, class pass, punch card, pack of 5, pack of 10, five pack, ten pack, prepaid package, series of visits price
  sliding scale: sliding fee scale, sliding fee, tiered pricing, community pricing, pay what you can, pay what you want, suggested donation, donation based, by donation, financial assistance, hardship discount, low income rate, concession, concession price, concession card, pensioner price
  payment: payment plan, payment option, payment method, prepayment, down payment, installment, instalment, installment plan, instalment plan, interest free payment, financing, financing option, care credit, carecredit, afterpay, klarna, zip pay, layby, balance due, outstanding balance, unpaid balance, invoice, bill, credit card, debit card, card payment, contactless payment, contactless, apple pay, google pay, venmo, zelle, paypal, eftpos, interac, e transfer, bank transfer, direct debit, cash payment, personal check, cheque, gratuity, money, refund
  dollar: cent, pound sterling, euro, usd, aud, cad, gbp, nzd, eur, buck, quid, hst, gst, vat, sales tax
  `,
)

/** Ways to speak of prices that are no nouns. */
export const priceWords = lexicon(
  'price',
  'words',
  `
  $: £, €
  per session: per visit, per treatment, per hour, per person, per class, per month, per appointment, a session for, each additional session, each session is, an hour for, per minute, per half hour, per needle, per region, per area
  affordable: inexpensive, reasonably priced, fairly priced, budget friendly, wallet friendly, cost effective pricing, value for money, expensive, pricey, cheap, cheaper, cheapest, low priced, best value, economical
  pay at time: payable, payment due, due at the time of service, paid in full, pay as you go, pay in full, pay by card, pay as little as, paid upfront, prepaid, pre paid, pay monthly, pay online, pay on the day, nonrefundable, non refundable, refundable, refunded, tax included, plus tax, plus gst, plus hst, including vat, excluding tax, taxes included, non transferable
  how much does it cost: how much is, how much will, as low as, as little as, starting at, starting from, starts at, prices from, prices start, from only, priced at, priced from, we charge, charged for, charged a, you will be charged, be charged, charges apply, a charge of, fees apply, at a cost of, at cost
  no charge: at no charge, free of charge, no cost, at no cost, no additional cost, no extra cost, without charge, complimentary, no hidden fees, no hidden costs
  `,
)

/** What a clinic gives away or lowers to win visitors. */
export const offers = lexicon(
  'offer',
  'noun',
  `
  special offer: introductory offer, intro offer, new patient offer, new client offer, online offer, exclusive offer, seasonal offer, limited offer, welcome offer, opening offer, opening special, bonus offer
  intro special: new patient special, new client special, monthly special, holiday special, birthday special, mother day special, father day special, first visit special, first time special, web special, internet special, spring special, summer special, winter special, fall special, current special, introductory special, package special, combo special
  discount: student discount, senior discount, military discount, veteran discount, first responder discount, family discount, teacher discount, staff discount, multi buy discount, early bird discount, discount code, promo, promo code, promotion, promotional code, promotional price, coupon, coupon code, savings, price drop, markdown, sale price, flash sale, black friday sale, cyber monday sale, bogo, 2 for 1, two for one, 3 for 2, three for two
  voucher: gift voucher, gift card, gift certificate, egift card, e gift card, groupon, groupon deal, livingsocial deal, treatwell voucher, wowcher
  best deal: daily deal, introductory deal, combo deal, bargain
  membership: monthly membership, membership plan, membership program, membership perk, member price, member rate, member discount, wellness membership, wellness club, loyalty card, loyalty program, loyalty scheme, loyalty point, reward program, rewards point, stamp card, referral reward, referral program, referral bonus, referral credit, refer a friend
  introductory: introductory price, introductory rate, introductory session, introductory visit, introductory package, introductory treatment, trial session, trial class, trial visit, taster session, trial membership, starter package
  free consultation: free consult, free initial consultation, free phone consultation, free discovery call, free call, free phone call, free 15 minute consultation, free 15 minute call, free session, free visit, free treatment, free first visit, free first session, free class, free trial, free assessment, free evaluation, free exam, free examination, free screening, free spinal check, free posture check, free add on, free cupping, free upgrade, free gift, free sample, free report, free guide, free ebook, free e book, free download, free webinar, free workshop, free seminar, free event, free open day, free quote, free month, free tea, free shipping, free delivery, free massage, free acupuncture, freebie, complimentary consultation, complimentary session, complimentary visit, complimentary call, complimentary assessment, no obligation consultation, no obligation chat, no obligation call
  giveaway: give away, raffle, prize, prize draw, contest, sweepstake, competition entry, door prize, goody bag, goodie bag, free swag, lucky draw
  `,
)

/** Ways to speak of offers that are no nouns. */
export const offerWords = lexicon(
  'offer',
  'words',
  `
  # "free" alone is not here: pain free and drug free are no gifts.
  for free: is free, are free, absolutely free, totally free, get one free, free of cost, free with, free when, free for new patients, free for members, free for children, on the house, on us
  percent off: per cent off, off your first, off your next, off your initial, off first visit, off all, off a package, off packages, dollars off, half off, half price, off the regular price, off regular price, money off
  save up to: save when, save on your, save money, save on packages, save today, you save, buy one, buy 5 get, buy 10 get, buy five, buy ten, reduced price, on sale, discounted, specials, redeem, redeemable, redeem your, use code, with code, mention this ad, mention this page, mention this offer, mention this coupon, bring a friend, refer a friend and, tell a friend and, earn points, earn rewards, terms apply, terms and conditions apply, cannot be combined, not valid with, valid through, valid until, valid for new, valid on, one per person, one per customer, new patients only, new clients only, first time clients, first time patients only, no purchase necessary
  valued at: just $, only $, for just $, for only $, was $, regularly $, worth $, value of $, save $, now only, now just, regularly priced at, normally priced at
  `,
)

/** Words that hurry the reader. */
export const urgency = lexicon(
  'urgency',
  'words',
  `
  act now: act fast, act today, act soon, hurry, hurry up, hurry in, don't delay, do not delay, don't wait, do not wait, why wait, don't hesitate, wait no longer, wait no more, no need to wait, don't put it off, don't miss out, do not miss out, don't miss, don't miss this, miss out, don't lose out, quick before, right away before, rush in, jump on
  limited time: limited time only, limited time offer, for a limited time, for a short time, short time only, limited period, limited offer, time limited, limited availability, limited spots, limited spaces, limited places, limited seats, limited appointments, limited supply, limited edition, limited slots, exclusive opportunity
  today only: this week only, this month only, this weekend only, one day only, for today only, tonight only, today's special, ends today, ends tonight, ends tomorrow, ends soon, ends this week, ends sunday, ends friday, ends midnight, ending soon, last day, last days, last chance, final day, final days, final chance, final hours, last call, last minute, countdown, expires, expires soon, expires today, expiring soon, offer ends, offer expires, sale ends, before it's too late, before it is too late, before they're gone, before they are gone, before it's gone, before it ends, before the offer ends, once it's gone, gone forever
  spots filling: spots are filling, spots filling fast, spots fill, fill up fast, fills up fast, fills up quickly, fill up quickly, filling up, filling fast, filling up fast, booking fast, booking up, booking up fast, book up fast, books up fast, almost full, nearly full, almost sold out, nearly sold out, sell out, sells out, selling fast, selling out, going fast, going quickly, few spots left, spots left, spots remaining, places left, places remaining, spaces left, only a few left, only two left, only three left, only one left, seats left, slots left, appointments left, first ten callers, first ten clients, first 10 callers, first 10 clients, first 20 clients, high demand, due to demand, wait list is growing, first come, first come first served
  while it lasts: while they last, while supplies last, while stocks last, while stock lasts, while spots last, while available, while you can, while there is still time
  book now: now is the time, now or never, call now, order now, buy now, join now, start now, start today, sign up now, sign up today, enroll now, enrol now, register now, claim now, claim yours, claim your, claim yours today, reserve now, secure your spot, secure your place, grab your, grab yours, grab a spot, snag, lock in, lock in your, get it now, get yours, get yours today, call today, book today, schedule today, schedule now, contact us today, contact us now, take action, take action now, take advantage, the time is now, time is running out, running out of time, time's running out, time is ticking, clock is ticking, the sooner the better, what are you waiting for, early bird, early access, hours left, days left, only days left
  `,
)
