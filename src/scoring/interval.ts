/** The chance of at least `least` successes in `trials` of chance `p` each. */
function atLeast(least: number, trials: number, p: number): number {
  let sum = 0;
  let logChoose = 0;
  for (let k = 0; k <= trials; k++) {
    if (k > 0) logChoose += Math.log((trials - k + 1) / k);
    if (k >= least)
      sum +=
        p === 0 ? Number(k === 0) : p === 1 ? Number(k === trials) : Math.exp(logChoose + k * Math.log(p) + (trials - k) * Math.log1p(-p));
  }
  return Math.min(1, sum);
}

/** Where an increasing function of a chance reaches a level. */
function reached(level: number, of: (p: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (of(middle) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The exact 95% interval (Clopper and Pearson) of a share of successes; everything, where nothing was tried. */
export function exactInterval(successes: number, trials: number): [number, number] {
  if (trials === 0) return [0, 1];
  const low = successes === 0 ? 0 : reached(0.025, (p) => atLeast(successes, trials, p));
  const high = successes === trials ? 1 : reached(0.975, (p) => atLeast(successes + 1, trials, p));
  return [low, high];
}
