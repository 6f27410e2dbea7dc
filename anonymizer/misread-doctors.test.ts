import { expect, test } from 'vitest';
import { withDoctor } from './misread-doctors.ts';

test.each([
  ['usaq poliklinikasinin hakimi ', ' arayis yazib', 'hekimi '],
  ['tecili yardim briqadasinin hakimi ', ' gelib', 'hekimi '],
  ['(xestelik tarixi 0460/7, hakim ', ') onu gorub', 'hekim '],
  ['vereqi ov № 33928, hakim ', '), onu evez etdi', 'hekim '],
  ['hakim ', ' mehkemeye melumat vermisdir', 'hekim '],
  ['orada hakim ', ' ona “odem” diaqnozu qoymusdur', 'hekim '],
  ['hakim ', ' xastelik tarixcasini taqdim etdi', 'hekim '],
  ['kend ambulatoriyasinin hakimi ', ' yazib', 'hekimi '],
])('reads a doctor in %s', (before, after, end) => {
  const read = withDoctor(before, after);
  expect(read.endsWith(end)).toBe(true);
  expect(read).toHaveLength(before.length);
});

test.each([
  ['rayon mehkemesinin hakimi ', ' sedrliyi ile'],
  ['hakim ', ' iclasi acib'],
  ['hakim ', ' qerarla xestexanani mesuliyyete celb etdi'],
  ['klinikasina qarsi ise baxan hakim ', ' qerar verib'],
])('leaves the judge in %s', (before, after) => {
  expect(withDoctor(before, after)).toBe(before);
});
