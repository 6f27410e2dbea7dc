/**
 * Remembers answers for a short time, at most `size` of them; the same question asked meanwhile waits for the
 * same answer. A failed answer is forgotten at once. With `ms` 0 it remembers nothing.
 */
export function briefMemory<T>(
  ms: number,
  size: number,
  now: () => number = () => performance.now(),
): (key: string, ask: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<T> }>();
  return (key, ask) => {
    if (ms === 0) return ask();
    const found = kept.get(key);
    if (found !== undefined && found.until > now()) return found.answer;
    kept.delete(key);
    const answer = ask();
    kept.set(key, { until: now() + ms, answer });
    answer.catch(() => kept.delete(key));
    if (kept.size > size) kept.delete(kept.keys().next().value ?? '');
    return answer;
  };
}
