// Keeps what several readers derive from the same model, so that it is derived once.

/** How many results are kept of one value: a few days, not one for each entry. */
const most = 4;

interface Kept<Args, Result> {
  args: Args;
  result: Result;
}

/**
 * `derive` with its last results kept, for as long as its first argument lives. Of a value that can still change, nothing is
 * kept. Whoever gets a result must not change it.
 */
export function once<Of extends object, Args extends readonly unknown[], Result>(
  derive: (of: Of, ...args: Args) => Result,
): (of: Of, ...args: Args) => Result {
  const results = new WeakMap<Of, Kept<Args, Result>[]>();
  return (of, ...args) => {
    if (!Object.isFrozen(of)) return derive(of, ...args);
    const kept = results.get(of) ?? [];
    const known = kept.find(
      (one) =>
        one.args.length === args.length && one.args.every((arg, index) => arg === args[index]),
    );
    if (known) return known.result;
    const result = derive(of, ...args);
    results.set(of, [{ args, result }, ...kept].slice(0, most));
    return result;
  };
}
