/** What the keys of the desk do, in the order in which a reviewer needs them. */
export const KEY_TABLE: readonly { keys: string; does: string }[] = [
  { keys: 'j', does: 'Next claim that waits for a verdict' },
  { keys: 'k', does: 'The one before' },
  { keys: 'n', does: 'Next change' },
  { keys: 'p', does: 'The change before' },
  { keys: '↓ ↑', does: 'Next sentence, the one before' },
  { keys: '1', does: 'Supported' },
  { keys: '2', does: 'Told as a tradition' },
  { keys: '3', does: 'Told as an experience' },
  { keys: '4', does: 'Not a claim' },
  { keys: '5', does: 'Change needed' },
  { keys: '6', does: 'Rejected' },
  { keys: 'c', does: 'Comment on the chosen words or sentence' },
  { keys: 'a', does: 'Approve the page: opens the signature' },
  { keys: 'r', does: 'Ask for changes' },
  { keys: 'Esc', does: 'Leave what is open, back to the sentence' },
  { keys: '?', does: 'This help' },
]
