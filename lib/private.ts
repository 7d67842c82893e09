/** What is said wherever something would be saved in a private window. */
export const PRIVATE_SENTENCE = 'Private window: nothing is saved.';
