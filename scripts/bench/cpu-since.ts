/** What this process worked, in ms; other work on the machine changes it less than the time that passed. */
export function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return Math.round((user + system) / 1000)
}
