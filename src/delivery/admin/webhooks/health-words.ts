import type { Health } from '../../webhooks/webhook-health.ts'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** A moment as the clocks here show it: "22 Nov 2026, 14:05". */
export const momentHere = (iso: string): string => moment.format(new Date(iso))

/** How a webhook does, in a word or two. */
export const HEALTH_NAMES: Readonly<Record<Health['state'], string>> = {
  new: 'Nothing sent yet',
  works: 'Works',
  failing: 'Failing',
  off: 'Off',
  gone: 'Off: the website is gone',
}

/** And in sentences, with what there is to do. */
export function healthSentences({ failingSince, givenUp, lastDeliveredAt, state, waiting }: Health): string[] {
  return [
    sentenceOf(state, failingSince),
    lastDeliveredAt === null ? null : `Something came through last on ${momentHere(lastDeliveredAt)}.`,
    waiting === 0 ? null : waiting === 1 ? '1 change waits.' : `${waiting} changes wait.`,
    givenUp === 0 ? null : givenUp === 1 ? '1 change was given up.' : `${givenUp} changes were given up.`,
  ].filter((sentence) => sentence !== null)
}

function sentenceOf(state: Health['state'], failingSince: string | null): string {
  switch (state) {
    case 'new':
      return 'Nothing has come through yet. Send a test to see whether it does.'
    case 'works':
      return 'It works.'
    case 'failing':
      return `It fails since ${failingSince === null ? 'a while' : momentHere(failingSince)}. The list below says what the website answered.`
    case 'off':
      return 'It is off, so nothing is sent.'
    case 'gone':
      return 'The website answered that it is gone for good, so the webhook was turned off. If that is wrong, turn it on again and save.'
  }
}
