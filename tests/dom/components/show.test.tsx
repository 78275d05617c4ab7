import { describe, expect, it } from 'vitest';
import { faults, show } from '../../support/show';

describe('the check for accessibility', () => {
  it('fires on a picture without words', async () => {
    show(<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />);
    expect(await faults()).toContainEqual(expect.stringMatching(/^light: image-alt/u));
  });

  it('looks at the dark scheme too', async () => {
    show(
      <>
        <style>
          {'p{color:#000;background:#fff}@media(prefers-color-scheme:dark){p{color:#eee}}'}
        </style>
        <p>Legible by day</p>
      </>,
    );
    expect(await faults()).toEqual([expect.stringMatching(/^dark: color-contrast/u)]);
  });
});
