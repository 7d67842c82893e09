import { CUE_VERBS } from './cues.ts';
import { formsOf } from './verb-forms.ts';

/** "says", "claims", "questions": behind the name of a person these are verbs. */
export const CUE_S_FORMS: ReadonlySet<string> = new Set(
  CUE_VERBS.flatMap(({ verbs }) => [...verbs].map(verb => formsOf(verb.split('-')[0]!).s)),
);

/** "said", "asks", "fumed": what may stand in a tag behind “…?”. */
export const TAG_FORMS: ReadonlySet<string> = new Set(
  CUE_VERBS.filter(({ takes, force }) => takes.includes('tag') && force !== 'discovery').flatMap(({ verbs }) =>
    [...verbs].flatMap(verb => {
      const { past, s } = formsOf(verb.split('-')[0]!);
      return [past, s];
    }),
  ),
);

/** Every form of the verbs that report words: "say", "said", "saying", "called". */
export const CUE_FORMS: ReadonlySet<string> = new Set(
  CUE_VERBS.filter(({ force }) => force !== 'attitude' && force !== 'discovery').flatMap(({ verbs }) =>
    [...verbs].flatMap(verb => Object.values(formsOf(verb.split('-')[0]!)) as string[]),
  ),
);
