/**
 * What a recogniser without the Azerbaijani model makes of a letter or of two, each reading with the cost of
 * believing it: 0 is the letter itself, 1 any other letter. Source: shapes of the letters, and Azerbaijani
 * print read by Tesseract with the model of English.
 */
const TABLE: Readonly<Record<string, string>> = {
  ə: 'a.1 e.15 o.3 s.4 @.2 9.25 8.3 3.4 0.4 d.6 i.8 g.9 .75',
  ı: 'i.05 :.3 !.3 ).3 1.3 t.4 l.4 n.5 h.6 u.6 m.8 s.8 r.8 .5',
  i: 'ı.3 !.3 1.3 ).4 :.4 [.3 {.3 l.4 t.5 n.6 u.6 a.8 s.8 h.8 d.8 .6',
  ö: 'o.1 é.1 6.3 d.4 0.4 s.6 b.6 i.7 .7',
  ü: 'u.1 i.2 o.35 0.3 a.4 d.4 é.4 g.45 l.6 c.6 t.7 .7',
  ğ: 'g.05 q.4 h.5 f.6 j.6 d.7 i.7 .5',
  ş: 's.05 $.1 g.3 5.3 9.4 3.4 y.5 p.7 q.7 z.7 i.8 .7',
  ç: 'c.1 ¢.1 g.2 y.5 e.5 s.5 q.6 z.7 i.7 .6',
  a: 'ə.4 e.6 s.7 o.7 @.5',
  b: 'd.6 6.6 8.6',
  c: 'e.5 ç.3 .75',
  d: 'i.8 l.8 ¢.7',
  e: 'ə.4 a.5 c.5 @.4',
  f: 't.5 p.6 l.8 .75',
  g: 'q.3 ğ.3 9.5',
  h: 'b.6 n.6',
  j: 'y.3 .7',
  k: 'l.7 i.8',
  l: 'i.35 1.4 t.45 |.3 h.7 g.8 k.8 a.8 u.8 .6',
  m: 'n.6',
  n: 'm.6 i.7',
  o: '0.2 ö.3 e.7 a.7 c.7',
  p: 'r.7',
  q: 'g.25 a.6 d.7 9.5 i.9',
  r: 'n.5 i.7 e.8 a.8 o.8 .7',
  s: '$.2 ş.2 5.4 g.8',
  t: 'l.45 1.6 g.8 e.8 .8',
  u: 'y.6 w.6 ü.3 o.6',
  v: 'y.6',
  x: 'n.7 u.7 .75',
  y: '¥.2 v.6',
  z: '2.4 u.7 n.8 .75',
  lı: 'h.3 k.6 b.6',
  rı: 'n.25 m.5',
  nı: 'm.5',
  li: 'h.45',
  ki: 'a.6',
  iş: 's.5',
  ri: 'n.5',
  rl: 'n.6',
  ti: 'u.45',
  tl: 'u.6',
  tı: 'b.5 u.5',
  lə: 'a.5 o.6',
  ğl: 'd.5 f.7',
  ır: 'w.4 n.6',
  ış: 's.4',
  ın: 'm.6',
  ıl: 'u.6 i.5',
  şı: 's.4 p.5 g.5 y.5',
  çı: 'g.4',
  rn: 'm.5',
};

export type Reading = { readonly read: string; readonly cost: number };

/** Readings of a letter, or of two letters read as one; an empty reading is a lost letter. */
export const READINGS: ReadonlyMap<string, readonly Reading[]> = new Map(
  Object.entries(TABLE).map(([letters, list]) => [
    letters,
    list.split(' ').map((entry) => {
      const at = entry.lastIndexOf('.');
      return { read: entry.slice(0, at), cost: Number(entry.slice(at)) };
    }),
  ]),
);
