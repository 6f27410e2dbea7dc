/** True where an object of this valid JSON text has a key twice. Source: RFC 8259, 4. */
export function duplicateKey(text: string): boolean {
  const open: (Set<string> | undefined)[] = []; // a set per object, undefined per array
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [token] = match;
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else {
      const keys = open.at(-1);
      if (keys === undefined || !isFollowedByColon(text, tokens.lastIndex)) continue;
      const key = String(JSON.parse(token));
      if (keys.has(key)) return true;
      keys.add(key);
    }
  }
  return false;
}

function isFollowedByColon(text: string, at: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = at;
  return colon.test(text);
}
