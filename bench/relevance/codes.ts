import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StructuredAct } from '#domain/structured-text.ts';
import { structureAct } from '#indexer/ingest/structure/structure-act.ts';
import { extractedFile } from '../extracted-file.ts';

/** A code of the shared data: `code` is the name of its file without extension. */
export type CodeAct = { readonly code: string; readonly act: StructuredAct };

const TAX_CODE = 'az-codes/md/tax_law_code.docling.md';

/** The codes of the shared data in order of name; empty where there are none. */
export async function readCodes(root: string): Promise<CodeAct[]> {
  const folder = join(root, 'az-codes/pdf');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));
  const codes: CodeAct[] = [];
  for (const path of [...files, join(root, TAX_CODE)].sort())
    codes.push({
      code: basename(path).replace(/(?:\.docling)?\.[a-z]+$/, ''),
      act: structureAct(await extractedFile(path)),
    });
  return codes;
}
