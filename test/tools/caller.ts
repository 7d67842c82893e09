import path from 'node:path';

/** A path as the caller meant it: npm changes to the project's folder, and keeps where it was called. */
export function fromCaller(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', file);
}
