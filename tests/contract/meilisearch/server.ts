type Server = { readonly url: string; readonly key?: string | undefined };

/** Removes every index of a server whose name begins with one of these prefixes. */
export async function removeIndexes(server: Server, prefixes: readonly string[]): Promise<void> {
  const headers: Record<string, string> =
    server.key === undefined ? {} : { authorization: `Bearer ${server.key}` };
  const listed = await fetch(`${server.url}/indexes?limit=1000`, { headers });
  const { results } = (await listed.json()) as { results: { uid: string }[] };
  for (const { uid } of results) {
    if (!prefixes.some((prefix) => uid.startsWith(`${prefix}-`))) continue;
    await fetch(`${server.url}/indexes/${uid}`, { method: 'DELETE', headers });
  }
}
