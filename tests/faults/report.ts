/** Writes what a fault run counted, for whoever reads the run: numbers belong in the notes of a release. */
export function report(line: string): void {
  process.stdout.write(`  counted: ${line}\n`)
}
