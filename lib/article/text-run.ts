/** Ends a sentence, closing marks and one space aside. */
const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s?$/u;
/** Characters at the end that are looked at: no sentence is closed by more marks. */
const TAIL = 16;

/**
 * Text that grows piece by piece, with one space at most between two words. Adding is O(1)
 * in what was added before: a string that is looked at after each addition is copied each
 * time.
 */
export class TextRun {
  private pieces: string[] = [];
  private tail = '';

  get isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  /** A space, unless nothing or a space stands before it. */
  space(): void {
    if (!this.isEmpty && !this.tail.endsWith(' ')) this.append(' ');
  }

  /** Text whose white space is single spaces. */
  add(text: string): void {
    this.append(this.tail.endsWith(' ') ? text.trimStart() : text);
  }

  endsSentence(): boolean {
    return SENTENCE_END.test(this.tail);
  }

  /** The whole text without space around it; the run is empty again. */
  take(): string {
    const text = this.pieces.join('').trim();
    this.pieces = [];
    this.tail = '';
    return text;
  }

  private append(text: string): void {
    this.pieces.push(text);
    this.tail = (text.length < TAIL ? this.tail + text : text).slice(-TAIL);
  }
}
