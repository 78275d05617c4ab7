import { useId, useState } from 'preact/hooks';
import type { FollowingManager, Found, Subscription } from '../../lib/manage/following';
import type { Attempt } from '../hooks/use-attempts';
import type { Following } from '../hooks/use-following';
import { useTranslator } from '../i18n/context';
import { formatMoment } from '../model/date';
import { problemKey } from '../model/following';
import { FollowForm } from './FollowForm';
import { ItemButton } from './ItemButton';
import { OpmlFile, OpmlStatus, type Imported } from './OpmlFile';
import { Parts } from './Parts';

/** What the file of the subscriptions is called. */
const FILE = 'firsthand-following.opml';

interface FollowingSectionProps {
  port: FollowingManager;
  following: Following;
  attempt: Attempt;
  onSaveFile: (file: Blob, name: string) => void;
}

/** The feeds and sitemaps that are followed, with their state in words. */
export function FollowingSection({ port, following, ...props }: FollowingSectionProps) {
  const { attempt, onSaveFile } = props;
  const { t } = useTranslator();
  const { rows, doing } = following;
  const [imported, setImported] = useState<Imported>(null);
  return (
    <>
      <p class="muted">{t('followingPlain')}</p>
      <FollowForm
        find={(address) => attempt(() => port.find(address))}
        lead={(address) => attempt(() => port.lead(address))}
        onFollow={(feed) => doing(() => port.follow(feed))}
      />
      <div class="row">
        <OpmlFile
          importOpml={(text) => attempt(() => port.importOpml(text))}
          onImported={setImported}
        />
        {rows !== null && rows.length > 0 && (
          <button
            type="button"
            onClick={() =>
              void attempt(() => port.exportOpml()).then((file) => file && onSaveFile(file, FILE))
            }
          >
            {t('followExport')}
          </button>
        )}
      </div>
      <OpmlStatus imported={imported} />
      {rows?.length === 0 && <p class="muted">{t('followingNone')}</p>}
      {rows !== null && rows.length > 0 && (
        <ul class="reports" aria-label={t('followingList')}>
          {rows.map((row) => (
            <Followed key={row.id} row={row} port={port} doing={doing} />
          ))}
        </ul>
      )}
    </>
  );
}

interface FollowedProps {
  row: Subscription;
  port: FollowingManager;
  doing: Following['doing'];
}

function Followed({ row, port, doing }: FollowedProps) {
  const { t, plural, locale } = useTranslator();
  const name = useId();
  return (
    <li class="report">
      <div class="report-head">
        <p class="report-title">
          <bdi id={name}>{row.title || row.url}</bdi>
        </p>
        <p class="muted">
          <bdi>{row.url}</bdi>
        </p>
        <Parts class="muted">
          {row.lastAt === null
            ? t('followedNever')
            : t('followedLast', { time: formatMoment(row.lastAt, locale) })}
          {row.on && t('followedNext', { time: formatMoment(row.nextAt, locale) })}
          {plural('followedTaken', row.taken)}
        </Parts>
        {row.problem !== null && <p class="error">{t(problemKey(row.problem))}</p>}
        {row.problem === 'redirected' && <Elsewhere row={row} port={port} doing={doing} />}
        <div class="choices row">
          <label>
            <input
              type="checkbox"
              checked={row.on}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                doing(() => port.set(row.id, { on }));
              }}
            />
            <span>{t('followedOn')}</span>
          </label>
          <label>
            <input
              type="checkbox"
              checked={row.fetchPages}
              onChange={(event) => {
                const fetchPages = event.currentTarget.checked;
                doing(() => port.set(row.id, { fetchPages }));
              }}
            />
            <span>{t('followedPages')}</span>
          </label>
        </div>
      </div>
      <div class="report-actions">
        <ItemButton of={name} class="quiet" onClick={() => doing(() => port.lookNow(row.id))}>
          {t('followedLook')}
        </ItemButton>
        <ItemButton of={name} class="quiet" onClick={() => doing(() => port.unfollow(row.id))}>
          {t('unfollow')}
        </ItemButton>
      </div>
    </li>
  );
}

/** Where a feed leads by now: asked on a click, shown, and followed on another. */
function Elsewhere({ row, port, doing }: FollowedProps) {
  const { t } = useTranslator();
  const [found, setFound] = useState<Found | null>(null);
  if (found === null) {
    return (
      <button type="button" onClick={() => doing(async () => setFound(await port.lead(row.url)))}>
        {t('followLead')}
      </button>
    );
  }
  if ('problem' in found) return <p class="error">{t(problemKey(found.problem))}</p>;
  const [feed] = found.feeds;
  if (!feed) return null;
  return (
    <div class="row">
      <p>
        <bdi>{feed.url}</bdi>
      </p>
      <button type="button" onClick={() => doing(() => port.move(row.id, feed))}>
        {t('followThere')}
      </button>
    </div>
  );
}
