/**
 * Words that lose their beginning to an apostrophe, without it: "’em", "rock ’n’ roll", "’tis". An opening single mark
 * before one of them opens no quotation. Ours. Sorted.
 */
export const ELISIONS = [
  'bout',
  'cause',
  'cos',
  'cuz',
  'em',
  'er',
  'fore',
  'hood',
  'im',
  'n',
  'neath',
  'nother',
  'nuff',
  'round',
  'scuse',
  'sup',
  'til',
  'till',
  'tis',
  'tude',
  'twas',
  'twere',
  'twill',
  'ya',
] as const;
