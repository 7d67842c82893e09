/**
 * Numbers as planes of bytes: the lowest byte of each, then the second of each, and so on. Packed so, and then by gzip,
 * they take a tenth less room than one behind the other. Throws when a number has more bytes than `width`.
 */
export function planesOf(values: readonly number[], width: number): Uint8Array {
  const planes = new Uint8Array(values.length * width);
  values.forEach((value, i) => {
    if (value < 0 || value >= 256 ** width) throw new Error(`${value} does not fit into ${width} bytes.`);
    for (let plane = 0; plane < width; plane++) planes[plane * values.length + i] = (value / 256 ** plane) & 0xff;
  });
  return planes;
}

/** Undo `planesOf`. */
export function readPlanes(planes: Uint8Array, width: number): Uint32Array {
  const values = new Uint32Array(planes.length / width);
  for (let plane = 0; plane < width; plane++) {
    const first = plane * values.length;
    for (let i = 0; i < values.length; i++) values[i] = values[i]! | (planes[first + i]! << (8 * plane));
  }
  return values;
}

/** Fold the sign into the lowest bit, so that small negative numbers stay small. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** Undo `zigzag`. */
export function unzigzag(value: number): number {
  return value & 1 ? -((value + 1) >>> 1) : value >>> 1;
}

/** Where each of some stretches begins that lie one behind the other, and where the last ends. */
export function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}
