/** Product in GF(2⁸) with the polynomial of QR codes, x⁸ + x⁴ + x³ + x² + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

/** Generator polynomial of a degree, highest power first, without its leading 1. */
function generator(degree: number): readonly number[] {
  const poly = new Array<number>(degree).fill(0);
  poly[degree - 1] = 1;
  let root = 1;
  for (let i = 0; i < degree; i += 1) {
    for (let j = 0; j < degree; j += 1) {
      poly[j] = multiply(poly[j] ?? 0, root) ^ (poly[j + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return poly;
}

/** Reed–Solomon correction code words of a block. Source: ISO/IEC 18004:2015, annex A. */
export function correctionBytes(block: readonly number[], count: number): readonly number[] {
  const poly = generator(count);
  const rest = new Array<number>(count).fill(0);
  for (const word of block) {
    const factor = word ^ (rest.shift() ?? 0);
    rest.push(0);
    poly.forEach((coefficient, i) => {
      rest[i] = (rest[i] ?? 0) ^ multiply(coefficient, factor);
    });
  }
  return rest;
}
