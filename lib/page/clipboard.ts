/** Put a text on the clipboard. False where the browser refuses. To be called while a click is being handled. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text); // Pages without a certificate have no clipboard, and some forbid it.
  }
}

function copyByCommand(document: Document, text: string): boolean {
  let done = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation(); // The page would add "Read more at…".
    done = true;
  };
  document.addEventListener('copy', write, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', write, { capture: true });
  }
  return done;
}
