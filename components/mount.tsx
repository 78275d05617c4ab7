import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { TranslatorProvider } from './i18n/context';
import type { Translator } from './i18n/translator';
import './styles/shared.css';

/** Draws a view into `#app` and gives the document its language, direction and title. */
export function mount(view: ComponentChildren, translator: Translator, title: string): void {
  document.documentElement.lang = translator.locale;
  document.documentElement.dir = translator.dir;
  document.title = title;
  const root = document.getElementById('app');
  if (!root) throw new Error('Firsthand: the page has no #app');
  render(<TranslatorProvider translator={translator}>{view}</TranslatorProvider>, root);
}
