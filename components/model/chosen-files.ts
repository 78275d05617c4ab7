import type { Source } from '../../lib/check/corpus-manager';

/** Files of a picker; those of a folder are named with their way in it. */
export function chosenFiles(files: Iterable<File>): Source[] {
  return [...files].map((blob) => ({ name: blob.webkitRelativePath || blob.name, blob }));
}

/**
 * What was dropped, folders with all that is in them. The list of a drop is only there while
 * it is handled, so its entries are taken before anything is awaited.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Source[]> {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const files: Source[] = [];
  for (const entry of entries) await addFiles(entry, files);
  return files;
}

async function addFiles(entry: FileSystemEntry, files: Source[]): Promise<void> {
  if (entry.isFile) {
    const blob = await fileOf(entry as FileSystemFileEntry);
    files.push({ name: entry.fullPath.replace(/^\//u, ''), blob });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred at a time, and none when it is through.
  for (;;) {
    const inside = await entriesOf(reader);
    if (inside.length === 0) return;
    for (const one of inside) await addFiles(one, files);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
}
