/** Marks a field, or a group with all in it, as validated data that goes live without a reviewer, and says why. */
export function fact(why: string): { surface: false; why: string } {
  return { surface: false, why }
}
