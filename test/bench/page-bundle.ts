import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../helpers/sources.ts';

/** The probe as one script, to be run inside a page: it leaves `probe` behind. */
export async function bundledProbe(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(ROOT, 'test/bench/page-probe.ts'), formats: ['iife'], name: 'bundle' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The probe was not built.');
  return output.output[0].code;
}
