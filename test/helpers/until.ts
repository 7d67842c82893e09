import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 50;

/** Ask again and again until there is an answer that counts: neither false, null, undefined nor an error. */
export async function until<T>(what: string, ask: () => Promise<T> | T, patience = 20_000): Promise<Answer<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const { answer, problem } = await attempt(ask);
    if (answer) return answer as Answer<T>;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain: ${what}.${problem}`);
    await sleep(PAUSE_MS);
  }
}

type Answer<T> = Exclude<T, false | null | undefined>;

async function attempt<T>(ask: () => Promise<T> | T): Promise<{ answer?: T; problem: string }> {
  try {
    return { answer: await ask(), problem: '' };
  } catch (error) {
    return { problem: ` The last try failed: ${error instanceof Error ? error.message : error}` };
  }
}
