import { useState } from 'preact/hooks';
import type { Found, FoundFeed } from '../../lib/manage/following';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { problemKey } from '../model/following';
import { Field } from './Field';
import { FoundFeeds } from './FoundFeeds';

interface FollowFormProps {
  find: (address: string) => Promise<Found | undefined>;
  /** The same wherever the address leads. */
  lead: (address: string) => Promise<Found | undefined>;
  onFollow: (feed: FoundFeed) => void;
}

/** Looks at an address, once, for what there is to follow; a single feed is followed at once. */
export function FollowForm({ find, lead, onFollow }: FollowFormProps) {
  const { t } = useTranslator();
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const follow = (feed: FoundFeed) => {
    onFollow(feed);
    setFollowed(feed.title || feed.url);
    setFound(null);
    setAddress('');
  };
  const look = async () => {
    setBusy(true);
    setFollowed(null);
    const answer = await find(address);
    setBusy(false);
    if (answer && 'feeds' in answer && answer.feeds.length === 1) follow(answer.feeds[0]!);
    else setFound(answer ?? null);
  };
  const lookWhere = async () => {
    setBusy(true);
    setFound((await lead(address)) ?? null);
    setBusy(false);
  };
  const isElsewhere = found !== null && 'problem' in found && found.problem === 'redirected';
  const error = found && 'problem' in found ? t(problemKey(found.problem)) : undefined;
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <Field
        label={t('followAddress')}
        help={t('followAddressHelp')}
        value={address}
        error={error}
        onChange={(value) => {
          setAddress(value);
          setFound(null);
        }}
      />
      <button type="submit" class="primary" disabled={busy || address.trim() === ''}>
        {t('followButton')}
      </button>
      {isElsewhere && (
        <button type="button" disabled={busy} onClick={() => void lookWhere()}>
          {t('followLead')}
        </button>
      )}
      {found && 'feeds' in found && <FoundFeeds feeds={found.feeds} onFollow={follow} />}
      <p role="status" class="said wide">
        {busy && t('followLooking')}
        {followed !== null && t('followedNow', { title: isolate(followed) })}
      </p>
    </form>
  );
}
