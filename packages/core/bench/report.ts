/** Prints one measured figure beside its goal and remembers a missed one in the exit code. */
export function figure(what: string, measured: string, goal: string, met: boolean): void {
  console.log(`${met ? '✓' : '✗'} ${what.padEnd(58)} ${measured.padStart(18)}   goal ${goal}`);
  if (!met) process.exitCode = 1;
}

/** Processor time of this process per call, in microseconds: steadier than the wall clock on shared cores. */
export function microsecondsPerCall(call: () => unknown, calls: number): number {
  for (let warm = 0; warm < Math.min(calls, 2000); warm++) call();
  const rounds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (let index = 0; index < calls; index++) call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / calls;
  });
  return Math.min(...rounds);
}
