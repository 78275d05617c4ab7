/**
 * Puts a text into the clipboard; inside a click, which needs no permission. False where the browser
 * does not let it, as where the window has lost the focus meanwhile.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // a refusal is told, and what is refused differs by browser
  }
}
