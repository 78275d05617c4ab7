import type { TablePreview } from '../../lib/check/corpus-manager';
import type { ColumnField, ColumnMap, Source } from '../../lib/formats/format';

/** In the order in which a reader is asked for them. */
export const COLUMNS: readonly ColumnField[] = [
  'text',
  'title',
  'outlet',
  'url',
  'published',
  'byline',
  'language',
  'id',
];

/** Tables with the same columns, for which one answer is enough. */
export interface TableGroup {
  files: Source[];
  preview: TablePreview;
  columns: ColumnMap;
}

/** Tables by their columns, in the order in which they were chosen. */
export function groupTables(
  tables: readonly { file: Source; preview: TablePreview }[],
): TableGroup[] {
  const groups = new Map<string, TableGroup>();
  for (const { file, preview } of tables) {
    const key = JSON.stringify(preview.header);
    const group = groups.get(key);
    if (group) group.files.push(file);
    else groups.set(key, { files: [file], preview, columns: preview.columns });
  }
  return [...groups.values()];
}

/** The field to be read from another column, or from none (-1). */
export function withColumn(map: ColumnMap, field: ColumnField, column: number): ColumnMap {
  const others = Object.entries(map).filter(([name]) => name !== field);
  return {
    ...(Object.fromEntries(others) as ColumnMap),
    ...(column < 0 ? {} : { [field]: column }),
  };
}

/** The answer for each file, by its name. */
export function columnsByName(groups: readonly TableGroup[]): Record<string, ColumnMap> {
  return Object.fromEntries(
    groups.flatMap(({ files, columns }) => files.map(({ name }) => [name, columns])),
  );
}
