/** What `make` gives for each text, remembered; the memory starts afresh when it is full. */
export class Memo<T> {
  private readonly held = new Map<string, T>();

  constructor(
    private readonly make: (text: string) => T,
    private readonly most: number,
  ) {}

  get(text: string): T {
    const known = this.held.get(text);
    if (known !== undefined) return known;
    if (this.held.size >= this.most) this.held.clear();
    const made = this.make(text);
    this.held.set(text, made);
    return made;
  }
}
