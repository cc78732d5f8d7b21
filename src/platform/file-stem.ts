/** A stored name without its ending and without the focal point it was cut for: the same for all files of one picture. */
export function stemOf(name: string): string {
  return name.replace(/\.[a-z]+$/, '').replace(/-f\d+x\d+$/, '')
}
