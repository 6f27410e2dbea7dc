import type { Db } from '#drizzle/db.ts';
import { blindedContent } from '#drizzle/publication-log.ts';
import { publishedTexts } from '#drizzle/read-log.ts';
import { sha256 } from './originals.ts';
import { publishedBytes } from './publish.ts';

/** Published texts that are not what their leaf says, in words by public id and version. */
export async function contentProblems(db: Db): Promise<readonly string[]> {
  const problems: string[] = [];
  for await (const { publicId, version, text, contentHash, salt, content } of publishedTexts(db)) {
    const name = `${publicId} version ${version}`;
    if (sha256(publishedBytes(text)) !== contentHash)
      problems.push(`${name}: the text was changed`);
    if (salt === null) problems.push(`${name}: the salt of its leaf is gone`);
    else if (blindedContent(salt, contentHash) !== content)
      problems.push(`${name}: the log was written for another text`);
  }
  return problems;
}
