/** Operational failures: something outside our code went wrong, and the user can be told. */
export type FailureCode =
  | 'corpus-blocked' // another tab holds an older version of the database open
  | 'corpus-newer' // a newer release has used the database
  | 'corpus-outdated' // the database waits for the user's word to take a new shape
  | 'corpus-upgrade-failed' // … did not take it, and is as it was
  | 'corpus-full' // the disk or the quota is exhausted
  | 'corpus-corrupt' // stored data does not parse
  | 'corpus-unavailable' // the browser does not open or keep the database, for reasons of its own
  | 'pack-malformed' // a file that is not a pack, or a damaged one
  | 'pack-cut-off' // a pack that holds fewer reports than it promises
  | 'pack-too-new' // a pack of a coding or version this release does not know
  | 'file-too-large'
  | 'input-malformed'
  | 'format-unknown' // a file that is none of the formats that are read
  | 'feed' // a file that is followed and not imported
  | 'not-text' // bytes that are no text in the encoding they should have
  | 'archive-damaged' // gzip or zip that cannot be unpacked to its end
  | 'archive-nested' // an archive in an archive
  | 'unpacks-too-large' // a few bytes that unpack to more than any file of reports
  | 'private-window' // nothing is stored of what is read in a private window
  | 'nothing-read' // the tab holds no article that was read
  | 'page-unreadable' // reading the page failed, or what was read of it was refused
  | 'team-unreachable' // the team's corpus does not answer, or not with all of its shards
  | 'team-refused' // it does not take the user or the key
  | 'team-unlike' // what answers holds no reports that this release can compare
  | 'worker-unreachable';

export class FirsthandError extends Error {
  /** Name of the field that is wrong, where it is one of several. */
  readonly field: string | null;

  constructor(
    readonly code: FailureCode,
    readonly detail: string,
    options?: { cause?: unknown; field?: string },
  ) {
    super(`${code}: ${detail}`, options);
    this.field = options?.field ?? null;
    this.name = 'FirsthandError';
  }
}
