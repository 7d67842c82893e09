/**
 * Our own binary files: a seal (magic, version, length, check sum) around a payload, and numbers within it.
 *
 *   ┌──────────┬─────────┬────────┬───────────┬─────────┐
 *   │ magic ×4 │ version │ length │ check sum │ payload │   numbers are u32, little-endian
 *   └──────────┴─────────┴────────┴───────────┴─────────┘
 */
const SEAL_LENGTH = 16;

/** Put a payload under a seal. `magic` is four ASCII letters. */
export function seal(magic: string, version: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SEAL_LENGTH + payload.length);
  bytes.set(asciiBytes(magic));
  const view = new DataView(bytes.buffer);
  view.setUint32(4, version, true);
  view.setUint32(8, payload.length, true);
  view.setUint32(12, checkSum(payload), true);
  bytes.set(payload, SEAL_LENGTH);
  return bytes;
}

/** The payload under a seal. Throws a sentence when the file is of another kind or version, cut short, or damaged. */
export function unseal(magic: string, version: number, file: Uint8Array, what: string): Uint8Array {
  const found = asciiText(file.subarray(0, 4));
  if (file.length < SEAL_LENGTH || found !== magic)
    throw new Error(`This is no ${what}: it does not begin with ${magic}.`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const itsVersion = view.getUint32(4, true);
  if (itsVersion !== version) throw new Error(`This ${what} has version ${itsVersion}; version ${version} is needed.`);
  const payload = file.subarray(SEAL_LENGTH);
  if (view.getUint32(8, true) !== payload.length) throw new Error(`This ${what} is cut short or too long.`);
  if (view.getUint32(12, true) !== checkSum(payload))
    throw new Error(`This ${what} is damaged: its check sum is wrong.`);
  return payload;
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, letter => letter.charCodeAt(0));
}

function asciiText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** FNV-1a over bytes. */
function checkSum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193); // Ten times as fast as for-of.
  return hash >>> 0;
}

/** Writes numbers one behind the other. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** A whole number of at least 0 in groups of seven bits, the lowest first. */
  varint(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 0x80);
    this.byte(rest);
  }

  /** A 16-bit number with a sign. */
  int16(value: number): void {
    this.byte(value);
    this.byte(value >> 8);
  }

  /** A string of ASCII behind its length. */
  string(value: string): void {
    this.varint(value.length);
    for (const byte of asciiBytes(value)) this.byte(byte);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what `ByteWriter` wrote. Behind the end everything is 0: the seal vouches for the length. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  varint(): number {
    const first = this.byte();
    if (first < 0x80) return first; // Most are.
    let value = first & 0x7f;
    for (let unit = 128; ; unit *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }

  int8(): number {
    return (this.byte() << 24) >> 24;
  }

  int16(): number {
    return ((this.byte() | (this.byte() << 8)) << 16) >> 16;
  }

  string(): string {
    const length = this.varint();
    this.#at += length;
    return asciiText(this.#bytes.subarray(this.#at - length, this.#at));
  }
}
