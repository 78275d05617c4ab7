/** Files of every format that is read, and feeds, bent: each ends in reports or in a refusal. */
import { gzipSync } from 'node:zlib';
import { readFile } from '../../lib/formats/read';
import { readFollowed } from '../../lib/watch/feed';
import { readOpml } from '../../lib/watch/opml';
import { readRobots } from '../../lib/watch/robots';
import { bentText, someText } from './inputs';
import type { Random } from './random';
import type { Target } from './targets';

const WORDS = 'The northern quay is closed for three weeks, the harbour office said on Sunday. ';
const TEXT = WORDS.repeat(6);

/** A small file of each format, by its name. */
const FILES: Readonly<Record<string, string>> = {
  'a.jsonl': `{"firsthand":"reports","version":1}\n{"title":"A quay","text":"${TEXT}"}\n`,
  'a.json': `[{"title":"A quay","text":"${TEXT}"}]`,
  'a.fhpack':
    '{"format":"firsthand-pack","version":1,"coding":1,"count":1,"madeBy":"x","note":""}\n{}\n',
  'out.json': `{"uid":1,"id":"a","cluster":2,"size":2,"series":"Tide","begin":0,"end":9,"text":"${TEXT}"}\n`,
  'a.csv': `headline,text,date\n"A quay","${TEXT}",2031-03-10\n`,
  'a.html': `<!doctype html><title>A quay</title><article><h1>A quay</h1><p>${TEXT}</p></article>`,
  'a.mhtml': `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://tide.example/\n\n<p>${TEXT}=E2=80=A6</p>\n--b--\n`,
  'a.warc': `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tide.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 66\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>A quay is shut</p>\r\n\r\n`,
  'a.xml': `<?xml version="1.0"?><rss xmlns:content="c" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>A quay</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded></item></channel></rss>`,
  'ninjs.json': `{"uri":"urn:a","type":"text","headline":"A quay","body_text":"${TEXT}"}`,
  'a.md': `---\ntitle: A quay\ndate: 2031-03-10\n---\n\n# A quay\n\n${TEXT}\n`,
  'a.txt': `A quay\n\n${TEXT}\n`,
};

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Tide</title><link>https://tide.example/</link><item><title>A quay</title><link>https://tide.example/a</link><pubDate>Mon, 10 Mar 2031 09:00:00 GMT</pubDate><description>${WORDS}</description></item></channel></rss>`;
const OPML =
  '<opml version="2.0"><body><outline text="Tide" xmlUrl="https://tide.example/feed"/></body></opml>';
const ROBOTS = 'User-agent: *\nDisallow: /private/*.html$\nAllow: /private/a\n';

/** Reports that one bent file may give at most: no input of some kilobytes has more. */
const MOST = 10_000;

async function file(random: Random): Promise<void> {
  const name = random.of(Object.keys(FILES));
  const bytes = new TextEncoder().encode(bentText(random, FILES[name]!));
  for (let flips = random.below(4); flips > 0; flips--) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  const whole = bytes.subarray(0, random.chance(0.2) ? random.below(bytes.length) : bytes.length);
  const packed = random.chance(0.15) ? new Uint8Array(gzipSync(whole)) : whole;
  const called = random.chance(0.2) ? random.of(Object.keys(FILES)) : name;
  const blob = new Blob([Uint8Array.from(packed)]);
  const readings = readFile({ name: called, blob });
  for (let count = 0; !(await readings.next()).done; count++) {
    if (count > MOST) throw new Error('more readings than the file has bytes for');
  }
}

function feed(random: Random): void {
  const text = random.chance(0.1) ? someText(random, 2_000) : bentText(random, FEED);
  const read = readFollowed(text, 'https://tide.example/feed');
  if (read?.what !== 'feed') return;
  for (const { url } of read.items) {
    if (!/^https?:/u.test(url)) throw new Error(`not so: an http address, ${url}`);
  }
}

function rules(random: Random): void {
  readOpml(bentText(random, OPML));
  readRobots(bentText(random, ROBOTS)).allows('https://tide.example/private/a.html?b=c');
}

export const FILE_TARGETS: Readonly<Record<string, Target>> = {
  'files of every format': file,
  'feeds and sitemaps': feed,
  'opml and robots': rules,
};
