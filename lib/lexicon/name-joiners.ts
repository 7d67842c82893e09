/** Small words in lower case inside the names of bodies, works and places, in the languages of the news. Our own collection. */
export const NAME_JOINERS: ReadonlySet<string> = new Set(
  'of the and for on in to af av do dos das e en et i la las le les los o sous st sur ten und upon y'.split(' '),
);
