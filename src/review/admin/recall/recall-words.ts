/** What a reviewer can recall. */
export type Recallable = 'page' | 'statement' | 'work'

const COMES_OF_IT: Record<Recallable, string> = {
  page: 'Visitors can no longer read it, from now on. What was approved of it does not count until a reviewer looks at it again.',
  statement: 'Every page that says it leaves the website at once, whatever its clinic has chosen.',
  work: 'No statement can rest on it any more. Pages whose statements have no other work leave the website at once, whatever their clinic has chosen.',
}

/** What a person reads before, on and after the button that recalls something or takes that back. */
export function recallWords(what: Recallable, isRecalled: boolean) {
  return isRecalled
    ? {
        button: `Reinstate this ${what}`,
        heading: `Reinstate this ${what}?`,
        explained:
          'What was approved can be read again, word for word, if nothing else stands against it. Nothing else is approved by this.',
        why: 'Why is it reinstated?',
        done: `The ${what} is reinstated.`,
      }
    : {
        button: `Recall this ${what}`,
        heading: `Recall this ${what}?`,
        explained: COMES_OF_IT[what],
        why: 'Why is it recalled?',
        done: `The ${what} is recalled.`,
      }
}
