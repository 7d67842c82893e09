/**
 * A function that remembers its last answers, `most` of them. The same question gives the same answer, only sooner; so
 * what asks it stays pure.
 */
export function remembered<Q, A extends NonNullable<unknown> | null>(
  answer: (question: Q) => A,
  most: number,
): (question: Q) => A {
  const known = new Map<Q, A>();
  return question => {
    let found = known.get(question);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      found = answer(question);
      known.set(question, found);
    }
    return found;
  };
}

/** The same for questions that are objects: their answers are forgotten with them. */
export function rememberedWith<Q extends object, A extends object>(answer: (question: Q) => A): (question: Q) => A {
  const known = new WeakMap<Q, A>();
  return question => {
    let found = known.get(question);
    if (found === undefined) {
      found = answer(question);
      known.set(question, found);
    }
    return found;
  };
}
