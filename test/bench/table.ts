export type Cell = string | number | null;

/** Lay out rows under a heading: words to the left, numbers to the right, "–" for nothing. */
export function tableOf(title: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [columns, ...rows.map(row => row.map(written))];
  const widths = columns.map((_, i) => Math.max(...cells.map(row => (row[i] ?? '').length)));
  const lines = cells.map(row =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  );
  const [head, ...body] = lines.map(line => line.trimEnd());
  return ['', `## ${title}`, head!, '-'.repeat(head!.length), ...body].join('\n');
}

function written(cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'string' ? cell : cell.toLocaleString('en');
}
