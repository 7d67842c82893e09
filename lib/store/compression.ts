/** Compress a text for keeping. Characters that are half of a pair become U+FFFD. */
export async function compress(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new CompressionStream('gzip'), new TextEncoder().encode(text));
}

/** The text of what `compress` made. Rejects for damaged bytes. */
export async function decompress(bytes: Uint8Array): Promise<string> {
  // A mark of byte order is a character of the text: without it, all behind it would stand one too far ahead.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await through(new DecompressionStream('gzip'), new Uint8Array(bytes)),
  );
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const output = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(output).arrayBuffer());
}
