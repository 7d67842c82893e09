import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../helpers/sources.ts';

/** A file of this folder, with all that it imports, as one script to be run inside a page. */
export async function bundled(file: 'probe.ts' | 'peers.ts'): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, file), formats: ['iife'], name: 'bundle' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${file} was not built.`);
  return output.output[0].code;
}
