import { permissions } from './permissions';

/** Whether every site may be read without a click, now and after each change of it. */
export const everySite = {
  granted: {
    get: () => permissions.hasEverySite(),
    subscribe(callback: (granted: boolean) => void, signal: AbortSignal) {
      permissions.onChanged(() => void permissions.hasEverySite().then(callback), signal);
    },
  },
  request: () => void permissions.requestEverySite(),
};
