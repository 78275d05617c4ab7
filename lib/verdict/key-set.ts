/**
 * A set of keys in [0, 2^31 − 1) with open addressing in one typed array: several times as
 * fast as Set for the short-lived sets of the measures. Never more than half full.
 */
export class KeySet {
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `most`: no more keys than this are ever added. */
  constructor(most: number) {
    const size = 1 << (32 - Math.clz32(2 * most + 1));
    this.slots = new Int32Array(size);
    this.mask = size - 1;
  }

  /** True when the key was not there before. */
  add(key: number): boolean {
    const at = this.find(key);
    if (this.slots[at] !== 0) return false;
    this.slots[at] = key + 1;
    return true;
  }

  has(key: number): boolean {
    return this.slots[this.find(key)] !== 0;
  }

  /** Slot of the key, or the empty one where it belongs. */
  private find(key: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask;
    while (this.slots[at] !== 0 && this.slots[at] !== key + 1) at = (at + 1) & this.mask;
    return at;
  }
}
