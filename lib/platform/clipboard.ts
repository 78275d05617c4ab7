/** Puts a text into the clipboard; inside a click, which needs no permission. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
