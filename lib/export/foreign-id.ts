const UUID = /^(?:urn:uuid:)?(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu;

/**
 * The UUID of an annotation of another program: its own, or one made of its name, so that the same file read twice gives the
 * same annotations.
 */
export function uuidOf(name: string): string {
  return UUID.exec(name)?.groups?.['uuid']?.toLowerCase() ?? uuidMadeOf(name);
}

/** Version 8, the one for makings of one's own: four 32-bit FNV-1a hashes with different starts. */
function uuidMadeOf(name: string): string {
  const hex = [0, 1, 2, 3].map(start => hashOf(`${start}${name}`)).join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return parts.join('-');
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d); // FNV alone hardly moves the high bits of short names.
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
