import { useState } from 'preact/hooks';
import type { FollowingManager, FoundFeed } from '../../lib/manage/following';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { AddFiles, type AddFilesProps } from './AddFiles';
import { FoundFeeds } from './FoundFeeds';
import { OpmlFile, OpmlStatus, type Imported } from './OpmlFile';

/** What fills a corpus from the welcome page on. */
export interface FillPort extends AddFilesProps {
  /** The feeds that the pages of the open tabs name. */
  feedsOfTabs: () => Promise<FoundFeed[]>;
  /** Follows one; false where it was followed already. */
  follow: (feed: FoundFeed) => Promise<boolean>;
  importOpml: FollowingManager['importOpml'];
}

/** Ways to a corpus that is worth it, each by a click of its own. */
export function WelcomeFill({ port }: { port: FillPort }) {
  const { t } = useTranslator();
  const [imported, setImported] = useState<Imported>(null);
  return (
    <div class="fill">
      <h3>{t('welcomeFollowTitle')}</h3>
      <p>{t('followingPlain')}</p>
      <FeedsOfTabs port={port} />
      <div class="row">
        <OpmlFile importOpml={(text) => port.importOpml(text)} onImported={setImported} />
      </div>
      <OpmlStatus imported={imported} />
      <h3>{t('welcomeImportTitle')}</h3>
      <AddFiles corpus={port.corpus} packs={port.packs} />
    </div>
  );
}

function FeedsOfTabs({ port }: { port: FillPort }) {
  const { t } = useTranslator();
  const [feeds, setFeeds] = useState<readonly FoundFeed[] | null>(null);
  const [said, say] = useState('');
  const follow = async (feed: FoundFeed) => {
    const title = isolate(feed.title || feed.url);
    say(t((await port.follow(feed)) ? 'followedNow' : 'followedAlready', { title }));
  };
  return (
    <>
      <div class="row">
        <button type="button" onClick={() => void port.feedsOfTabs().then(setFeeds)}>
          {t('welcomeFollowTabs')}
        </button>
      </div>
      {feeds?.length === 0 && <p role="status">{t('welcomeFollowNone')}</p>}
      {feeds !== null && feeds.length > 0 && (
        <FoundFeeds feeds={feeds} onFollow={(feed) => void follow(feed)} />
      )}
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}
