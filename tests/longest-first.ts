import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** One file each that would keep everybody waiting at the end: a whole browser, whole servers, long walks. */
const LONG = [/tests\/browser\//, /tests\/faults\//, /public-words-are-approved|races|roles|demo-checks|receipts/]

/** These share a process as long as they follow each other. */
const SHARING = /tests\/unit\//

const place = ({ moduleId }: TestSpecification): number => {
  if (SHARING.test(moduleId)) return LONG.length + 1
  const found = LONG.findIndex((each) => each.test(moduleId))
  return found === -1 ? LONG.length : found
}

/** Begins with what takes longest, which the size of a file does not tell. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
