/** Most hashes looked up are not there; in a table this empty the first slot says so. */
const SLOTS_A_HASH = 8;

/**
 * Numbers hashes in the order of their coming: a Map for unsigned 32-bit hashes that are
 * well mixed, several times as fast. Open addressing.
 */
export class HashTable {
  private readonly slots: Int32Array;
  private readonly hashes: Uint32Array;
  private readonly mask: number;
  private count = 0;

  /** Room for so many hashes. */
  constructor(room: number) {
    const size = 2 ** Math.ceil(Math.log2(SLOTS_A_HASH * Math.max(1, room)));
    this.slots = new Int32Array(size).fill(-1);
    this.hashes = new Uint32Array(room);
    this.mask = size - 1;
  }

  /** Adds a hash; false when it was there. */
  add(hash: number): boolean {
    const slot = this.slotOf(hash);
    if (this.slots[slot] !== -1) return false;
    this.hashes[this.count] = hash;
    this.slots[slot] = this.count++;
    return true;
  }

  /** The number of a hash, from 0; −1 when it was not added. */
  find(hash: number): number {
    return this.slots[this.slotOf(hash)]!;
  }

  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.slots[slot] !== -1 && this.hashes[this.slots[slot]!] !== hash) {
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }
}
