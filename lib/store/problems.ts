/** Do some work on the database; what goes wrong is told in a sentence that a reader can act on. */
export async function withClearProblems<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const sentence = SENTENCES.find(({ names }) => names.some(name => namesOf(error).includes(name)))?.sentence;
    if (sentence === undefined) throw error;
    throw new Error(sentence, { cause: error });
  }
}

const SENTENCES: readonly { readonly names: readonly string[]; readonly sentence: string }[] = [
  {
    names: ['QuotaExceededError'],
    sentence:
      'There is no room left on this device, so nothing was saved. Free some space, or export and delete old records, and try again.',
  },
  {
    names: ['VersionError'],
    sentence: 'Your records were written by a newer version of On the Record. Update the extension; nothing is lost.',
  },
  {
    names: ['OpenFailedError', 'InvalidStateError', 'MissingAPIError', 'UnknownError', 'SecurityError'],
    sentence:
      'The browser does not let On the Record use its storage. Private windows and a setting to never keep history do this.',
  },
  {
    names: ['DatabaseClosedError'],
    sentence: 'On the Record has been updated or closed its records. Reload this page to go on.',
  },
];

/** The name of an error and of those that it wraps: Dexie wraps the browser's own, one or many. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 3) return [];
  const { name, inner, cause, failures } = error as Readonly<Record<string, unknown>>;
  const wrapped = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  return [...wrapped.flatMap(each => namesOf(each, depth + 1)), ...(typeof name === 'string' ? [name] : [])];
}
