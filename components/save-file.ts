/** A file to hand to the reader. */
export interface OwnFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** How long the browser may take to begin with a download before its source is let go. */
const LET_GO_MS = 60_000;

/** Hand a file to the reader as a download. This needs no permission, and works on phones too. */
export function saveFile({ name, mime, text }: OwnFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), LET_GO_MS);
}
