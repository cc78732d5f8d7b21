import { beforeEach } from 'vitest'

/**
 * Says of a group of tests that each goes on where the one before it stopped. Once one has failed the rest is left out,
 * and says because of which, so that what is printed as failed is where to look.
 */
export function inOrder(): void {
  let broken = ''
  beforeEach(({ onTestFailed, skip, task }) => {
    skip(broken !== '', `“${broken}” failed before it`)
    onTestFailed(() => {
      broken = task.name
    })
  })
}
