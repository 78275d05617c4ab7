import type { ColumnField, ColumnMap } from './format';

/** What programs and people call the columns of a table of reports, in lower case. */
const NAMES: Record<ColumnField, readonly string[]> = {
  text: [
    'text',
    'body',
    'content',
    'article',
    'full_text',
    'fulltext',
    'article_text',
    'maintext',
    'story',
    'volltext',
    'inhalt',
    'texte',
    'contenu',
    'texto',
    'contenido',
    'testo',
    'النص',
  ],
  title: [
    'title',
    'headline',
    'heading',
    'titel',
    'überschrift',
    'titre',
    'título',
    'titolo',
    'العنوان',
  ],
  outlet: [
    'outlet',
    'source',
    'publisher',
    'publication',
    'newspaper',
    'series',
    'site',
    'media_name',
    'medium',
    'quelle',
    'zeitung',
    'journal',
    'medio',
    'المصدر',
  ],
  url: ['url', 'link', 'address', 'permalink', 'web_url', 'adresse', 'enlace', 'الرابط'],
  published: [
    'published',
    'date',
    'day',
    'pubdate',
    'publish_date',
    'published_at',
    'publication_date',
    'date_publish',
    'publishedat',
    'datum',
    'veröffentlicht',
    'fecha',
    'data',
    'التاريخ',
  ],
  byline: ['byline', 'author', 'authors', 'writer', 'autor', 'auteur', 'autore', 'الكاتب'],
  language: ['language', 'lang', 'sprache', 'langue', 'idioma', 'lingua', 'اللغة'],
  id: ['id', 'uid', 'guid', 'article_id', 'stories_id'],
};

/** The fields that the names of columns tell; of two columns for one field the first. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/gu, '_'),
  );
  const map: ColumnMap = {};
  for (const field of Object.keys(NAMES) as ColumnField[]) {
    // In the order of our own list: "body" says more than "content" beside it.
    const known = NAMES[field].find((name) => names.includes(name));
    if (known !== undefined) map[field] = names.indexOf(known);
  }
  return map;
}

/** True for the first line of a table whose columns name a text and something else. */
export function hasTextColumn(line: string): boolean {
  const names = line.trim().split(/[,;\t|]/u);
  const map = guessColumns(names.map((name) => name.replaceAll('"', '')));
  return names.length > 1 && map.text !== undefined && Object.keys(map).length > 1;
}
