import { useEffect } from 'preact/hooks';
import type { ReportDraft } from '../../lib/check/corpus-manager';
import type { Errand } from '../../lib/session/errands';
import type { DeskSection } from '../model/desk-sections';
import type { Collecting } from './use-collect';
import type { TextCheck } from './use-text-check';

interface DeskParts {
  collecting: Collecting;
  check: TextCheck;
  go: (section: DeskSection) => void;
}

/** Carries out, as the desk opens, what a click elsewhere left for it to do; null for nothing. */
export function useErrand(errand: Errand | null, { collecting, check, go }: DeskParts): void {
  useEffect(() => {
    const ask = (draft: ReportDraft) => {
      go('check');
      void check.ask({ kind: 'text', draft });
    };
    if (errand === null) return;
    switch (errand.do) {
      case 'save-tabs':
        go('collect');
        return collecting.saveTabs(errand.window);
      case 'save':
        go('collect');
        return collecting.saveAddress(errand.url, errand.incognito);
      case 'check':
        go('collect');
        return collecting.readAddress(errand.url, ask);
      case 'check-text':
        return ask({ title: '', outlet: null, url: null, published: null, text: errand.text });
    }
    // Once: what else changes is no errand.
  }, [errand]);
}
