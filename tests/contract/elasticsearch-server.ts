/** Names of the indexes on a server that begin with this prefix, in order. */
export async function indexesOf(server: string, prefix: string): Promise<string[]> {
  const found = await fetch(`${server}/${prefix}-*/_alias`);
  return Object.keys((await found.json()) as object).sort();
}

/** Removes every index whose name begins with one of these prefixes. */
export async function removeIndexes(server: string, prefixes: readonly string[]): Promise<void> {
  for (const prefix of prefixes) {
    const names = await indexesOf(server, prefix);
    if (names.length > 0) await fetch(`${server}/${names.join(',')}`, { method: 'DELETE' });
  }
}
