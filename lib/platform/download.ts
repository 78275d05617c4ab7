/** Hands a file to the reader the way a page does, without the downloads permission. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click returns; the address may go a turn later.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
