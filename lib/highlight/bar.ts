import type { BarWords, MarkGroup } from './marks';
import type { PaintedMark } from './painter';

/** What the reader does with the bar. */
export interface BarActions {
  step(by: 1 | -1): void;
  toggle(group: MarkGroup): void;
  close(): void;
}

export interface BarState {
  /** Groups that were found, with their counts, and whether they are painted. */
  groups: { group: MarkGroup; count: number; shown: boolean }[];
  current: PaintedMark | null;
  /** From 1; 0 before the first. */
  position: number;
  all: number;
  lost: number;
}

/**
 * The bar over the page: one host beside the body, everything else in its closed shadow tree,
 * where neither the page's style nor its scripts reach. Text is set as text, never as HTML.
 */
export class Bar {
  private readonly host = document.createElement('div');
  private readonly root: ShadowRoot;
  private readonly parts: ReturnType<typeof partsOf>;

  constructor(
    private readonly words: BarWords,
    private readonly actions: BarActions,
  ) {
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.root.adoptedStyleSheets = [sheet];
    this.parts = partsOf(words);
    this.root.append(this.parts.bar, this.parts.tip);
    this.listen();
    document.documentElement.append(this.host);
  }

  /** The bar takes the focus: who opened it by keyboard goes on by keyboard. */
  focus(): void {
    this.parts.next.focus({ preventScroll: true });
  }

  show({ groups, current, position, all, lost }: BarState): void {
    const { parts, words } = this;
    parts.position.textContent = filled(words.position, { position, all });
    parts.told.replaceChildren(...(current ? toldNodes(current, words) : []));
    parts.lost.textContent = lost > 0 ? filled(words.lost, { count: lost }) : '';
    parts.groups.replaceChildren(
      ...groups.map(({ group, count, shown }) => this.chip(group, count, shown)),
    );
  }

  /** Both wordings beside the pointer; null hides them. */
  tip(at: { x: number; y: number; mark: PaintedMark } | null): void {
    const { tip } = this.parts;
    tip.hidden = at === null;
    if (at === null) return;
    tip.replaceChildren(...toldNodes(at.mark, this.words));
    tip.style.left = `${Math.max(8, Math.min(at.x + 12, innerWidth - 330))}px`;
    tip.style.top = `${at.y + 18}px`;
  }

  remove(): void {
    this.host.remove();
  }

  private listen(): void {
    const { bar, previous, next, close } = this.parts;
    previous.addEventListener('click', () => this.actions.step(-1));
    next.addEventListener('click', () => this.actions.step(1));
    close.addEventListener('click', () => this.actions.close());
    bar.addEventListener('keydown', (event) => {
      const key = (event as KeyboardEvent).key;
      if (key === 'Escape') this.actions.close();
      else if (key === 'ArrowDown' || key === 'ArrowUp')
        this.actions.step(key === 'ArrowDown' ? 1 : -1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  private chip(group: MarkGroup, count: number, shown: boolean): HTMLElement {
    const chip = button(`${this.words.groups[group]} ${count.toLocaleString(this.words.language)}`);
    chip.className = `chip ${group}`;
    chip.setAttribute('aria-pressed', String(shown));
    chip.addEventListener('click', () => {
      this.actions.toggle(group);
      // The chips are drawn anew; the focus stays where it was.
      this.root.querySelector<HTMLElement>(`.chip.${group}`)?.focus();
    });
    return chip;
  }
}

function partsOf(words: BarWords) {
  const bar = element('section', 'bar');
  bar.setAttribute('aria-label', words.title);
  bar.setAttribute('dir', words.direction);
  bar.setAttribute('lang', words.language);
  const tip = element('div', 'tip');
  tip.hidden = true;
  const groups = element('div', 'groups');
  const position = element('span', 'position');
  const told = element('p', 'told');
  told.setAttribute('role', 'status');
  const lost = element('p', 'lost');
  const previous = button('↑', words.previous);
  const next = button('↓', words.next);
  const close = button('×', words.close);
  const title = element('strong', 'title');
  title.textContent = words.title;
  const row = element('div', 'row');
  row.append(title, previous, next, position, close);
  bar.append(row, told, groups, lost);
  return { bar, tip, groups, position, told, lost, previous, next, close };
}

function toldNodes({ mark }: PaintedMark, words: BarWords): Node[] {
  const { told, group } = mark;
  const name = element('span', 'name');
  name.textContent = told?.name ?? words.groups[group];
  if (!told) return [name];
  const { quoted } = words;
  const sides = [
    [told.before, quoted.before],
    [told.after, quoted.after],
  ] as const;
  const [before, after] = sides.map(([wording, language]) => {
    const shown = element('bdi', 'wording');
    if (wording && language !== '') shown.lang = language;
    shown.textContent = wording === null ? words.unknown : wording === '' ? words.nothing : wording;
    return shown;
  });
  return [name, document.createTextNode(' '), before!, document.createTextNode(' → '), after!];
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function button(text: string, label?: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (label !== undefined) {
    made.setAttribute('aria-label', label);
    made.title = label;
  }
  return made;
}

/** Fills $NAME$ with numbers. */
function filled(text: string, values: Record<string, number>): string {
  return text.replace(/\$(\w+)\$/gu, (_, name: string) => String(values[name.toLowerCase()] ?? ''));
}

/** Set with "!important" where the page's own style could reach the host. */
const STYLE = `
:host{all:initial!important;position:fixed!important;inset-block-end:12px!important;inset-inline-end:12px!important;z-index:2147483647!important;display:block!important;color-scheme:light dark}
:host>*{box-sizing:border-box}
.bar,.tip{background:light-dark(#fcfbf8,#22201d);color:light-dark(#1d1b18,#ece8e0);border:1px solid light-dark(#8c857a,#857e73);border-radius:6px;box-shadow:0 2px 12px rgb(0 0 0/.25);font:14px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.bar{inline-size:min(24rem,calc(100vw - 24px));padding:8px 10px}
.row{display:flex;align-items:center;gap:6px}
.title{flex:1}
.position,.lost,.name{color:light-dark(#5c574f,#b2aaa0)}
p{margin:4px 0}
.groups{display:flex;flex-wrap:wrap;gap:4px}
button{min-block-size:32px;min-inline-size:32px;padding:2px 8px;border:1px solid light-dark(#8c857a,#857e73);border-radius:4px;background:none;color:inherit;font:inherit;cursor:pointer}
button:focus-visible{outline:2px solid light-dark(#17505f,#8dc8d8);outline-offset:1px}
.chip{min-block-size:28px;border-radius:999px;font-size:13px}
.chip[aria-pressed=false]{border-style:dashed;color:light-dark(#5c574f,#b2aaa0);text-decoration:line-through}
.wording{font-weight:600}
.tip{position:fixed;max-inline-size:20rem;padding:4px 8px;pointer-events:none}
.tip[hidden]{display:none}
@media print{:host{display:none!important}}
`;
