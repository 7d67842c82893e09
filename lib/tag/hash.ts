/**
 * Hashes for features: 32 bits, well mixed in the low bits, the same on every machine. As numbers they have a sign: so
 * they are small integers, which need no box of their own.
 * FNV-1a for strings, with the finaliser of MurmurHash3 (both in the public domain).
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return finalise(hash);
}

/** One hash of two, not symmetric: `mix(a, b)` is not `mix(b, a)`. */
export function mix(a: number, b: number): number {
  return finalise(Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b) ^ b);
}

function finalise(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
