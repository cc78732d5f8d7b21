type RedFlag = { text: string; group: 'emergency' | 'urgent' }

const emergency = (...texts: string[]): RedFlag[] => texts.map((text) => ({ text, group: 'emergency' }))
const urgent = (...texts: string[]): RedFlag[] => texts.map((text) => ({ text, group: 'urgent' }))

/** Signs that nerves at the base of the spine are squeezed: a matter of hours. */
const caudaEquina = emergency(
  'Numbness or an odd feeling around your genitals, buttocks or inner thighs: call 911 now',
  'Trouble starting or stopping urine, leaking, or not feeling that your bladder is full: call 911 now',
  'Loss of control of your bowels: call 911 now',
  'New or growing weakness or numbness in both legs: call 911 now',
  'Loss of sexual function that came with the pain: call 911 now',
)

export const backRedFlags: RedFlag[] = [
  ...caudaEquina,
  ...urgent(
    'Pain after a major fall or crash, or after a small one if you have osteoporosis or have long taken steroids',
    'Fever, chills or feeling very ill',
    'Cancer now or in the past, or weight loss you cannot explain',
    'Pain that is there all the time, also at rest or at night',
    'A weak immune system, or injecting drugs',
    'New back pain when you are under 18 or over about 55',
    'Weakness in one leg that is getting worse',
  ),
  ...emergency('Belly pain with a pulsing lump, fainting or chest pain: call 911 now'),
]

export const surgeryRedFlags: RedFlag[] = [
  ...backRedFlags,
  ...urgent('A wound that is red, hot, opening or leaking after surgery: ring your surgical team today'),
]

export const pregnancyRedFlags: RedFlag[] = [
  ...caudaEquina,
  ...emergency('Heavy bleeding, a fit, or severe pain in your belly: call 911 now'),
  ...urgent(
    'Regular tightenings, leaking fluid or any bleeding: call your maternity unit now',
    'A bad headache with changed sight, or sudden swelling of face and hands: call your maternity unit now',
    'Your baby moves less than usual: call your maternity unit now',
    'Fever, or pain when you pass urine',
    'Pain after a fall or crash',
    'Cancer now or in the past, or a weak immune system',
    'Pain that is there all the time, also at night',
  ),
]

export const neckRedFlags: RedFlag[] = [
  ...emergency(
    'Neck pain after a crash, dive or fall: keep still and call 911 now',
    'New weakness or clumsiness in arms or legs, or unsteady walking: call 911 now',
  ),
  ...urgent('Fever with a stiff neck', 'Cancer now or in the past', 'Pain that is there all the time, also at night'),
]

export const headacheRedFlags: RedFlag[] = [
  ...emergency(
    'The worst headache of your life, at full force within a minute or so: call 911 now',
    'Headache with weakness, trouble speaking, confusion or a fit: call 911 now',
    'Headache with fever and a stiff neck: call 911 now',
  ),
  ...urgent(
    'Headache after a blow to the head',
    'A new kind of headache over 50',
    'Headache that grows worse week by week',
  ),
]

export const sleepRedFlags: RedFlag[] = [
  ...emergency('Chest pain, or waking up unable to breathe: call 911 now'),
  ...urgent(
    'Loud snoring with pauses in your breathing',
    'Falling asleep at the wheel',
    'No sleep for days together with racing thoughts or very high mood',
  ),
]

export const moodRedFlags: RedFlag[] = [
  ...emergency(
    'Thoughts of ending your life or of harming somebody: call 911, or call or text 988, now',
    'Hearing or seeing things that others do not, or being unable to care for yourself: call 911 now',
  ),
  ...urgent('Low mood or worry on most days for two weeks or more', 'Drinking or taking drugs to get through the day'),
]
