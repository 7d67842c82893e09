/** Append a whole number ≥ 0 as a variable-length integer: 7 bits a byte, low bits first. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** Fold the sign into the lowest bit, so that small negative numbers stay small. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** Undo `zigzag`. */
export function unzigzag(value: number): number {
  return value & 1 ? -((value + 1) >>> 1) : value >>> 1;
}

/** Read `count` variable-length integers of at most 32 bits. What lies beyond the end reads as 0. */
export function readVarints(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    values[i] = value >>> 0;
  }
  return values;
}

/** FNV-1a, 32 bits: tells a damaged file, not a forged one. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
