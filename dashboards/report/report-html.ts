import { cellsOf, columnNames, labelledRows, type Report, type ReportTable } from './report.ts';

const STYLE = [
  'body{font:15px/1.5 Georgia,serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1d21}',
  'h1{font-size:1.8rem}h2{border-top:2px solid;padding-top:.5rem;margin-top:2.5rem}',
  'h3{font-size:1.05rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0}',
  'table{border-collapse:collapse;width:100%;font:13px/1.4 system-ui,sans-serif;margin:.5rem 0}',
  'th,td{text-align:right;padding:.2rem .5rem;border-bottom:1px solid #ddd}',
  'th:first-child{text-align:left}.total>*{font-weight:600}.note{font-size:.8rem;color:#555}',
  '@media print{body{margin:0;max-width:none}section{break-inside:avoid}}',
].join('');

/** The report as one HTML file that needs nothing else. */
export function reportHtml(report: Report): string {
  const { lang, title, range, madeOn, parts } = report;
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(title)}</h1><p>${escaped(range)}</p><p>${escaped(madeOn)}</p>`,
    ...parts.map(
      ({ name, tables }) => `<h2>${escaped(name)}</h2>${tables.map(tableHtml).join('\n')}`,
    ),
    '</body></html>\n',
  ].join('\n');
}

function tableHtml(one: ReportTable): string {
  const head = columnNames(one).map((name) => `<th scope="col">${escaped(name)}</th>`);
  const rows = labelledRows(one).map(({ label, row }, at) => {
    const cells = cellsOf(one, row).map(({ text }) => `<td>${escaped(text)}</td>`);
    const kind = at === 0 ? ' class="total"' : '';
    return `<tr${kind}><th scope="row">${escaped(label)}</th>${cells.join('')}</tr>`;
  });
  const notes = [one.note, ...one.notes].map((note) => `<p class="note">${escaped(note)}</p>`);
  return [
    `<section><h3>${escaped(one.title)}</h3><p>${escaped(one.comparison)}</p>`,
    `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    `${notes.join('')}</section>`,
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
