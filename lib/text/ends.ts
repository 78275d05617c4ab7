/**
 * The text without those of the marks, and spaces, that end it. An expression for a run
 * before the end tries every run of the text; this looks at the end alone. O(marks cut).
 */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text[end - 1]!) || text[end - 1] === ' ')) end--;
  return text.slice(0, end);
}
