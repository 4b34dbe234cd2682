/** One thing to time; each call does the whole of it once. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** Microseconds a call. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Times contenders in turn, A B C A B C …, so that a change in the machine's speed meets all alike. Each sample is a batch long
 * enough for the clock; the warm-up is not counted.
 */
export async function interleave(contenders: readonly Contender[], rounds = 60, batchMilliseconds = 8): Promise<Timing[]> {
  const sizes: number[] = [];
  for (const { run } of contenders) {
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < 400) {
      await run();
      calls += 1;
    }
    sizes.push(Math.max(1, Math.round((calls / 400) * batchMilliseconds)));
  }
  const samples = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, { run }] of contenders.entries()) {
      const size = sizes[index]!;
      const start = performance.now();
      for (let call = 0; call < size; call++) {
        const result = run();
        if (result instanceof Promise) await result;
      }
      samples[index]!.push(((performance.now() - start) * 1000) / size);
    }
  return contenders.map(({ name }, index) => {
    const sorted = samples[index]!.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
    return { name, median: at(0.5), lower: at(0.25), upper: at(0.75) };
  });
}
