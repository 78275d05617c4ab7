import { describe, expect, it } from 'vitest';
import { LINE_KINDS } from '../../../components/model/line-names';
import { layOut, pathOf } from '../../../components/model/story-graph';
import { timeLine } from '../../../components/model/story-time';
import { linesOfWords } from '../../../components/model/text';
import type { DrawnReport, DrawnStory } from '../../../lib/manage/drawn-story';

const report = (id: string, at: string | null): DrawnReport => ({
  id,
  title: id,
  outlet: id,
  url: null,
  published: null,
  seen: at,
  language: 'en',
  is: null,
  at: at === null ? null : Date.parse(at),
});

const story: DrawnStory = {
  reports: [report('a', '2031-03-01'), report('b', '2031-03-02'), report('c', null)],
  lines: [
    { kind: 'reuse', from: 'a', to: 'b', equal: 90, names: 'none' },
    { kind: 'shared', from: 'b', to: 'c', equal: 50, names: 'none' },
  ],
  absent: [{ key: 'herald', name: 'Herald', by: [{ id: 'b', names: 'credited' }] }],
  more: 0,
};

describe('the drawing of a story', () => {
  it('has sources in front of what came of them, in the direction of reading', () => {
    const xOf = (dir: 'ltr' | 'rtl') => {
      const { boxes } = layOut(story, new Set(LINE_KINDS), dir);
      return (id: string) => boxes.find((box) => box.id === id)!.x;
    };
    expect(xOf('ltr')('a')).toBeLessThan(xOf('ltr')('b'));
    expect(xOf('rtl')('a')).toBeGreaterThan(xOf('rtl')('b'));
  });

  it('has no two boxes on each other, and all of them inside', () => {
    const { boxes, width, height } = layOut(story, new Set(LINE_KINDS), 'ltr');
    for (const one of boxes) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
      for (const other of boxes) {
        if (one === other) continue;
        const isApart =
          Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
          Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
        expect(isApart).toBe(true);
      }
    }
  });

  it('leaves out lines that are not wanted, and houses that only they lead to', () => {
    const { lines, boxes } = layOut(story, new Set(['reuse']), 'ltr');
    expect(lines.map(({ kind }) => kind)).toEqual(['reuse']);
    expect(boxes.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  });

  it('rounds the corners of its lines', () => {
    expect(pathOf([])).toBe('');
    expect(
      pathOf([
        { x: 0, y: 0 },
        { x: 4, y: 2 },
      ]),
    ).toBe('M0 0L4 2');
    expect(
      pathOf([
        { x: 0, y: 0 },
        { x: 4, y: 2 },
        { x: 8, y: 2 },
      ]),
    ).toBe('M0 0Q4 2 6 2L8 2');
  });
});

describe('the line of time', () => {
  it('sets the first at its start, the last at its end, and undated ones aside', () => {
    const { rows, undated, marks } = timeLine([
      report('a', '2031-03-01T00:00:00Z'),
      report('b', '2031-03-02T06:00:00Z'),
      report('c', '2031-03-11T00:00:00Z'),
      report('d', null),
    ]);
    expect(rows.map(({ at }) => at)).toEqual([0, 0.125, 1]);
    expect(undated.map(({ id }) => id)).toEqual(['d']);
    expect(marks.map(({ iso }) => iso)).toContain('2031-03-11');
  });

  it('tells hours within one day, and none where only days are known', () => {
    const hours = timeLine([
      report('a', '2031-03-01T09:30:00Z'),
      report('b', '2031-03-01T10:30:00Z'),
    ]);
    expect(hours.marks[0]!.iso).toBe('2031-03-01T09:30:00.000Z');
    expect(timeLine([report('a', '2031-03-01')]).marks).toEqual([{ at: 0, iso: '2031-03-01' }]);
    expect(timeLine([report('a', null)]).marks).toEqual([]);
  });
});

describe('lines of words', () => {
  it.each([
    ['one two three four', 9, 2, ['one two', 'three fo…']],
    ['short', 9, 2, ['short']],
    ['', 9, 2, []],
    ['unbreakablelongword', 6, 2, ['unbrea', 'kable…']],
    ['港の防波堤が閉鎖される', 10, 2, ['港の防波堤', 'が閉鎖さ…']],
  ])('%s', (text, columns, lines, expected) => {
    expect(linesOfWords(text, columns, lines)).toEqual(expected);
  });
});
