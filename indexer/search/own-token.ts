import { caseNumberKey, parseCaseNumber } from '#domain/case-number.ts';
import { actKeyOfTitle, type Citation, citationTokens } from '#domain/citation.ts';
import { walkProvisions } from '#domain/normative-act.ts';
import type { IndexDocument } from './engine.ts';

/**
 * The token under which the cited thing itself is found (`xownmm21`: the act that has the article), never
 * a text that mentions it (`xmm21`). Undefined where the target has no token.
 */
export function ownTokenOf(target: Citation['target']): string | undefined {
  const token =
    target.type === 'provision'
      ? citationTokens({ type: 'provision', act: target.act, article: target.article })[0]
      : target.type === 'act-number'
        ? citationTokens({ type: 'act-number', number: target.number })[0]
        : citationTokens(target)[0];
  return token === undefined ? undefined : `xown${token.slice(1)}`;
}

/** The token under which the act of this key itself is found (`xowncodeem`). */
export function ownActToken(key: string): string {
  return `xowncode${key}`;
}

/** The own token of an article of the act of this key (`xownem70`); nothing for what is no article of a named act. */
export function articleToken(act: string | undefined, article: string | null | undefined): string {
  if (act === undefined || article === null || article === undefined) return '';
  return ownTokenOf({ type: 'provision', act, article }) ?? '';
}

/** The own tokens of a document: its number and, of a named act, each of its articles. */
export function ownTokens(document: IndexDocument): string[] {
  const targets: Citation['target'][] = [];
  if (document.type === 'decision') {
    const parts = parseCaseNumber(document.number);
    if (parts !== undefined) targets.push({ type: 'case', caseNumberKey: caseNumberKey(parts) });
  } else {
    targets.push({ type: 'act-number', number: document.number });
    const act = actKeyOfTitle(document.title);
    if (act !== undefined) {
      for (const { node } of walkProvisions(document.text.provisions)) {
        if (node.kind !== 'maddə' || node.number === undefined) continue;
        targets.push({ type: 'provision', act, article: node.number });
      }
    }
  }
  const act = document.type === 'act' ? actKeyOfTitle(document.title) : undefined;
  const tokens = targets.map(ownTokenOf).filter((token) => token !== undefined);
  if (act !== undefined) tokens.push(ownActToken(act));
  return [...new Set(tokens)].filter((token) => /^[a-z0-9]+$/.test(token));
}
