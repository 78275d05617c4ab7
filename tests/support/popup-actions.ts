import { vi } from 'vitest';
import type { PopupActions } from '../../components/views/PopupView';

/** Everything that a popup can ask for, recorded and not done. */
export function popupActions() {
  return {
    check: vi.fn(),
    save: vi.fn(),
    openOptions: vi.fn(),
    compare: vi.fn(),
    compareBeside: vi.fn(),
    compareTwo: vi.fn(),
    drawStory: vi.fn(),
    copySummary: vi.fn(),
    saveEvidence: vi.fn(),
    saveWithPicture: vi.fn(),
    showOnPage: vi.fn(),
    searchWeb: vi.fn(),
    askArchive: vi.fn(),
    checkSelection: vi.fn(),
    keepFinding: vi.fn(),
    beginJudging: vi.fn(),
    cancelJudging: vi.fn(),
    judge: vi.fn(),
    beginCorrecting: vi.fn(),
    cancelCorrecting: vi.fn(),
    correct: vi.fn(),
    setSiteOff: vi.fn(),
    chooseReading: vi.fn(),
  } satisfies PopupActions;
}
