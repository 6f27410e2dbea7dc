/** How a line of a generated text is set: the lines that a court centres, and all others. */
export type LineStyle = 'title' | 'centred' | 'body';

const TITLES = /^(?:QƏTNAMƏ|HÖKM|MƏHKƏMƏ ƏMRİ|QƏRARDAD|QƏRAR)$/u;
const CENTRED =
  /^(?:Azərbaycan Respublikası adından|müəyyən etdi:|MÜƏYYƏN ETDİ:|qət etdi:|QƏT ETDİ:|hökm etdi:|HÖKM ETDİ:|əmr edir:|əmr etdi:|qərara aldı:|QƏRARA ALDI:|İşin halları|Əsaslandırma|Prosessual məsələlər|Apellyasiya şikayətinin dəlilləri|Kassasiya şikayətinin dəlilləri|Fəsil \d+\. .*|[A-ZÇƏĞIİÖŞÜ ]{12,}MƏHKƏMƏSİ)$/u;

/** The style of a line by what stands in it. */
export function styleOfLine(line: string): LineStyle {
  if (TITLES.test(line)) return 'title';
  return CENTRED.test(line) ? 'centred' : 'body';
}
