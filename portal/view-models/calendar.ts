/** The year that an address asks for; undefined for none, and for one in which there is nothing to count. */
export function wantedYear(params: URLSearchParams, today: string): number | undefined {
  const year = Number(params.get('year') ?? '');
  return Number.isInteger(year) && year >= 1991 && year <= Number(today.slice(0, 4))
    ? year
    : undefined;
}

/** Months of a year as `YYYY-MM`, in order. */
export function monthsOfYear(year: string): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
}

/** Last day of a month `YYYY-MM`. */
export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
