/** The whole seam in one import, for entry points that wire most of it. */
export { action } from './action';
export { alarms } from './alarms';
export { sharedCorpus } from './shared-corpus';
export { fetchFollowed } from './fetch-followed';
export { readBundled } from './files';
export { i18n } from './i18n';
export { createKeptLog } from './kept-log';
export { createLog } from './log';
export { permissions } from './permissions';
export { runtime } from './runtime';
export { scripting } from './scripting';
export { closeLocalArea, localArea, sessionArea } from './storage';
export { tabs } from './tabs';
