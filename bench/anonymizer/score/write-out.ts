import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './run.ts';

/**
 * Writes what would be published: `<id>.txt` for documents the gate publishes (with `asIfAccepted` also
 * those in review), and for every document `<id>.json` with gate, reasons and found spans.
 */
export function writeOut(folder: string, runs: readonly Run[], asIfAccepted: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (const { row, result, back } of runs) {
    const { text, gate, receipt, annotations, withholdGround } = result;
    const isOut = gate === 'publish' || (gate === 'review' && asIfAccepted);
    const published = [text.title, ...text.blocks.map((block) => block.text)].join('\n');
    const name = fileName(row.id);
    if (isOut) writeFileSync(join(folder, `${name}.txt`), published);
    const spans = annotations.map(({ start, end, cls, action, label, entity, ground }) => ({
      start: back[start],
      end: (back[end - 1] ?? 0) + 1,
      class: cls,
      action,
      label,
      entity,
      ground,
    }));
    const shown = isOut ? { title: text.title, text: published, legend: text.legend } : {};
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ id: row.id, gate, withholdGround, ...shown, receipt, spans }),
    );
  }
}

/** An id as a file name that stays in its folder: separators of paths become `_`. */
export function fileName(id: string): string {
  return id.replace(/[/\\\0]/g, '_').replace(/^\.+/, '_');
}
