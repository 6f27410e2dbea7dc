import { foldAz } from './az-text.ts';
import type { Citation } from './citation.ts';

/**
 * Opaque index tokens of a citation's target, parents included, most precise first: `xmm21p1`, `xmm21`.
 * Only `[a-z0-9]+`: `h` is a hyphen, `p` a point, `x` any other separator.
 */
export function citationTokens(target: Citation['target']): readonly string[] {
  if (target.type === 'case') return [`xcase${encode(target.caseNumberKey.replace(')-', ')'))}`];
  if (target.type === 'act-number') {
    const number = `xact${encode(target.number)}`;
    return target.date === undefined
      ? [number]
      : [`${number}d${target.date.replaceAll('-', '')}`, number];
  }
  const parts = (target.point ?? '').split('.').filter((part) => part !== '');
  const article = `x${encode(target.act)}${encode(target.article)}`;
  const tokens = [article];
  for (const part of parts) tokens.unshift(`${tokens[0] ?? article}p${encode(part)}`);
  return tokens;
}

function encode(text: string): string {
  return foldAz(text)
    .replaceAll('-', 'h')
    .replaceAll('.', 'p')
    .replace(/[^a-z0-9]/g, 'x');
}
