/** One thing to time; each call does the whole of it for so many cases. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  readonly cases: number;
  readonly threads?: number;
}

/** Nanoseconds a case. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  /** Of the processor's time, by the threads it may use: what the clock would show at best, whatever else the machine is doing. */
  readonly processor: number;
}

export interface Pace {
  readonly rounds: number;
  readonly sampleMilliseconds: number;
}

/**
 * Times contenders in turn, A B C A B C …, so that a change in the machine's speed meets all alike. All samples are about equally long, of
 * as many calls as that takes, for the same reason; the warm-up is not counted.
 */
export async function interleave(contenders: readonly Contender[], pace: Pace): Promise<Timing[]> {
  const calls: number[] = [];
  for (const { run } of contenders) calls.push(await callsWithin(run, pace.sampleMilliseconds));
  const samples = contenders.map((): { readonly clock: number; readonly processor: number }[] => []);
  for (let round = 0; round < pace.rounds; round++)
    for (const [index, { run, cases, threads = 1 }] of contenders.entries()) {
      const each = 1e6 / (calls[index]! * cases);
      const before = process.cpuUsage();
      const start = performance.now();
      for (let call = 0; call < calls[index]!; call++) {
        const result = run();
        if (result instanceof Promise) await result;
      }
      const clock = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      samples[index]!.push({ clock: clock * each, processor: ((user + system) / 1000 / threads) * each });
    }
  return contenders.map(({ name }, index) => {
    const clock = quartiles(samples[index]!.map((sample) => sample.clock));
    return { name, ...clock, processor: quartiles(samples[index]!.map((sample) => sample.processor)).median };
  });
}

/** After it has run for a while: the fastest of some calls says how many there are in a sample. */
async function callsWithin(run: () => unknown, milliseconds: number): Promise<number> {
  let [fastest, spent, calls] = [Infinity, 0, 0];
  while (spent < milliseconds || calls < 2) {
    const start = performance.now();
    await run();
    const took = performance.now() - start;
    fastest = Math.min(fastest, took);
    spent += took;
    calls += 1;
  }
  return Math.max(1, Math.round(milliseconds / fastest));
}

export function quartiles(numbers: readonly number[]): { readonly median: number; readonly lower: number; readonly upper: number } {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
