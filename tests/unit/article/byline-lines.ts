import type { BylineShape } from './byline-shapes';

/** Names printed under the headline, by the line or the markup around it. */
export const PRINTED: readonly BylineShape[] = [
  ['By Orla Venning', 'Orla Venning'],
  ['By Orla Venning and Odd Kvist', 'Orla Venning and Odd Kvist'],
  ['By Orla Venning, Odd Kvist and Mina Farr', 'Orla Venning, Odd Kvist and Mina Farr'],
  ['BY ORLA VENNING', 'ORLA VENNING'],
  ['Von Orla Venning und Odd Kvist', 'Orla Venning und Odd Kvist'],
  ['Par Orla Venning et Odd Kvist', 'Orla Venning et Odd Kvist'],
  ['Por Orla Venning y Odd Kvist', 'Orla Venning y Odd Kvist'],
  ['di Orla Venning', 'Orla Venning'],
  ['Door Orla Venning', 'Orla Venning'],
  ['Av Orla Venning', 'Orla Venning'],
  ['Autor: Orla Venning', 'Orla Venning'],
  ['Автор: Орла Веннинг', 'Орла Веннинг'],
  ['Yazan: Orla Venning', 'Orla Venning'],
  ['Oleh: Orla Venning', 'Orla Venning'],
  ['By Orla Venning, Staff Writer', 'Orla Venning'],
  ['By Orla Venning | Staff Writer', 'Orla Venning'],
  ['By Orla Venning, Eastvale Post', 'Orla Venning'],
  ['By Orla Venning, Harbour Correspondent', 'Orla Venning'],
  ['By Orla Venning • April 18, 2026', 'Orla Venning'],
  ['By Orla Venning on April 18, 2026', 'Orla Venning'],
  ['By Orla Venning 18 Apr 2026, 10:15', 'Orla Venning'],
  ['April 18, 2026 by Orla Venning', 'Orla Venning'],
  ['18. April 2026 von Orla Venning', 'Orla Venning'],
  ['Posted by Orla Venning at 10:15', 'Orla Venning'],
  ['Written by Orla Venning', 'Orla Venning'],
  ['Published April 18, 2026 By Orla Venning', 'Orla Venning'],
  ['By Orla Venning in Tolmere', 'Orla Venning'],
  ['By Orla Venning for the Harbour Times', 'Orla Venning'],
  ['By Orla Venning of the Harbour Times', 'Orla Venning'],
  ['Von Orla Venning, Tolmere', 'Orla Venning'],
  ['Von Orla Venning (dpa)', 'Orla Venning'],
  ['Par Orla Venning (avec AFP)', 'Orla Venning'],
  ['Par Orla Venning avec AFP', 'Orla Venning'],
  ['Por Orla Venning / EFE', 'Orla Venning'],
  ['By Orla Venning (AP)', 'Orla Venning'],
  ['Story by Orla Venning, photos by Odd Kvist', 'Orla Venning'],
  ['Words and photographs by Orla Venning', 'Orla Venning'],
  ['Ein Kommentar von Orla Venning', 'Orla Venning'],
  ['Eine Reportage von Orla Venning', 'Orla Venning'],
  ['Text und Fotos: Orla Venning', 'Orla Venning'],
  ['Propos recueillis par Orla Venning', 'Orla Venning'],
  ['Texto: Orla Venning', 'Orla Venning'],
  ['Dal nostro inviato Orla Venning', 'Orla Venning'],
  ['Door onze correspondent Orla Venning', 'Orla Venning'],
  ['Oprac. Orla Venning', 'Orla Venning'],
  ['Текст: Орла Веннинг', 'Орла Веннинг'],
  ['文・山田花子', '山田花子'],
  ['김민수 기자', '김민수'],
  ['By Ludo van der Meer', 'Ludo van der Meer'],
].map(([line, byline]) => ({
  shape: `the line "${line}"`,
  under: `<p>${line!}</p>`,
  byline: byline!,
}));

/** Lines that begin like those and name nobody. */
export const UNNAMED: readonly BylineShape[] = [
  'By Monday the lamps were gone',
  'By the numbers',
  'By Our Reporter',
  'By our correspondent',
  'Von Montag an gilt das Verbot',
  'Par ailleurs, le maire a quitté la salle',
].map((line) => ({ shape: `nobody in "${line}"`, under: `<p>${line}</p>`, byline: null }));

export const NAMED: readonly BylineShape[] = [
  {
    shape: 'an author aside, and the one of the text',
    under:
      '<aside><a rel="author" href="/q">Otto Quill</a></aside><p class="byline">By Orla Venning</p>',
    byline: 'Orla Venning',
  },
  {
    shape: 'two elements with nothing between them',
    under: '<div class="author"><span>Orla Venning</span><span>Reporter</span></div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'a line with names in bold links',
    under:
      '<p>Von <strong><a href="https://o.example">Orla Venning</a></strong> und <strong><a href="https://k.example">Odd Kvist</a></strong><br></p>',
    byline: 'Orla Venning und Odd Kvist',
  },
  {
    shape: 'a class for the byline with its parts',
    under:
      '<div class="ArticleByline"><span class="ArticleByline-by">By</span> <a href="/person/o">Orla Venning</a><time datetime="2026-04-18">April 18, 2026</time></div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'a name and a role beneath it',
    under:
      '<div class="author-card"><div class="author-card__name">Orla Venning</div><div class="author-card__role">Harbour editor</div></div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'a link to the page of a person',
    under:
      '<ul class="meta"><li>18 April 2026</li><li><a href="/profile/orla-venning/">Orla Venning</a></li></ul>',
    byline: 'Orla Venning',
  },
  {
    shape: 'a test id',
    under: '<div data-testid="author-name">Orla Venning</div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'an address element',
    under: '<address><a href="/o">Orla Venning</a></address>',
    byline: 'Orla Venning',
  },
  {
    shape: 'beneath the date',
    under: '<div class="date">18 April 2026</div><div class="info">by <b>Orla Venning</b></div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'two links under one class',
    under:
      '<div class="byline"><a href="/a/1">Orla Venning</a>, <a href="/a/2">Odd Kvist</a></div>',
    byline: 'Orla Venning, Odd Kvist',
  },
  {
    shape: 'an agency as author',
    head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour lamps","author":{"@type":"Organization","name":"Reuters"}}</script>',
    byline: 'Reuters',
  },
  {
    shape: 'a card of the author behind the text',
    behind:
      '<div class="about-the-author"><h3>About the author</h3><p class="author-name">Orla Venning</p><p>Orla writes of harbours.</p></div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'a teaser with the author of another story',
    behind:
      '<aside class="related"><h3>More</h3><p class="byline">By Mina Farr</p><p>Ferry dear again</p></aside>',
    byline: null,
  },
  {
    shape: 'a commenter',
    behind:
      '<section id="comments" class="comments"><div class="comment"><span class="comment-author">Mina Farr</span><p>Well said.</p></div></section>',
    byline: null,
  },
  {
    shape: 'a picture by somebody',
    under: '<figure><img src="/x.jpg" alt=""><figcaption>Photo by Mina Farr</figcaption></figure>',
    byline: null,
  },
  {
    shape: 'nothing between "By" and the name',
    under: '<div class="byline"><span>By</span><span>Orla Venning</span></div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'the place on the line beneath',
    under: '<p>Von Orla Venning und Odd Kvist<br>Tolmere</p>',
    byline: 'Orla Venning und Odd Kvist',
  },
  {
    shape: 'the newsroom',
    under: '<p class="byline">By Eastvale Post Staff</p>',
    byline: 'Eastvale Post Staff',
  },
  {
    shape: 'a sentence that begins with "By"',
    under: '<p>By Monday the council wants the lamps to burn again.</p>',
    byline: null,
  },
];
