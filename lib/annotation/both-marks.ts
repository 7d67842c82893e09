/**
 * Words whose quotation marks come in pairs. What was said may begin or end inside marks, which were left behind; to be
 * shown, a mark without its mate gets one at the edge.
 *
 * - hit “fuel depots         → hit “fuel depots”
 * - complete”, said the crew → “complete”, said the crew
 */
export function withBothMarks(words: string): string {
  const marks = [...words.matchAll(/[“”]/g)].map(([mark]) => mark);
  let open = 0;
  let lostOpening = false;
  for (const mark of marks) {
    if (mark === '“') open++;
    else if (open > 0) open--;
    else lostOpening = true;
  }
  return `${lostOpening ? '“' : ''}${words}${open > 0 ? '”' : ''}`;
}
