import { describe, expect, it } from 'vitest';
import { copyOf, fillForm, textOf } from '../../../tools/eval/traps/fill';
import { FORMS } from '../../../tools/eval/traps/forms';

describe.each(FORMS.map((form) => [form.kind, form] as const))('the form of a %s', (_, form) => {
  it('is filled wholly, and alike for one seed', () => {
    const text = textOf(fillForm(form, 1, 2));
    expect(text).not.toMatch(/[[\]]|undefined/);
    expect(textOf(fillForm(form, 1, 2))).toBe(text);
  });

  it('has other figures in another filling, and the same in a copy', () => {
    const figures = (text: string) => new Set(text.match(/\d+/g));
    const source = figures(textOf(fillForm(form, 1, 2)));
    const other = [...figures(textOf(fillForm(form, 3, 4)))];
    const copy = [...figures(textOf(copyOf(form, 1, 2)))];
    expect(other.filter((figure) => source.has(figure)).length).toBeLessThan(other.length * 0.7);
    expect(copy.every((figure) => source.has(figure))).toBe(true);
  });

  it('is long enough to be checked', () => {
    expect(textOf(fillForm(form, 1, 2)).split(/\s+/).length).toBeGreaterThan(60);
  });
});
