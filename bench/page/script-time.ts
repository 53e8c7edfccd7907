interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * What the browser itself names its running of scripts: reading and compiling them, running them and
 * modules for the first time, and calling their functions. The continuations of promises are within its
 * call (`v8.callFunction`) and not within what it says of a function (`FunctionCall`), which is not there
 * at all where a timer resolves a promise. Where the browser resolves one itself, as when something was
 * fetched, they are within no call (`RunMicrotasks`).
 */
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.produceCache',
  'v8.produceModuleCache',
  'v8.callFunction',
  'v8.callAsConstructor',
  'v8.newInstance',
  'v8.run',
  'RunMicrotasks',
]);

/**
 * Milliseconds for which scripts kept the main thread, by a trace of the browser. One event within
 * another counts once. Chrome's own `ScriptDuration` leaves out the continuations of promises.
 */
export function scriptTime(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isMain = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const main = new Set(traceEvents.filter(isMain).map(key));
  const parts = traceEvents
    .filter((event) => event.ph === 'X' && SCRIPT.has(event.name) && main.has(key(event)))
    .map(({ ts, dur = 0 }) => [ts, ts + dur] as const)
    .toSorted(([a], [b]) => a - b);
  if (parts.length === 0) throw new Error('The trace has no script.');
  let [sum, end] = [0, 0];
  for (const [from, to] of parts) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum / 1000;
}
