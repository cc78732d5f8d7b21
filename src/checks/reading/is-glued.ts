import { gluePoints } from '../text/glue-points.ts'

/** Tells whether two words seem to have been pasted together in a text ("InflammationNeedles", "eCAM2015"). A hint. */
export function isGlued(text: string): boolean {
  return gluePoints(text).length > 0
}
