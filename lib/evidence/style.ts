/**
 * The look of an evidence file, on screen (light, dark, narrow) and on paper; nothing of it is
 * fetched. Signs, lines and colours are those of the views (docs/design-language.md).
 */
const SCREEN = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1d1b18;--soft:#5c574f;--rule:#cfc8bb;--link:#17505f;--sunken:#f3f0ea;--loading:#f6efdc;--meaning:#fbeeec;--quotation:#fbf3e2;--fact:#ecf2fb;--attribution:#f4edf9;--gap:.9em}
*{box-sizing:border-box}
body{margin:2rem auto;max-width:64rem;padding:0 1.25rem;color:var(--ink);background:var(--paper);font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;overflow-wrap:anywhere}
h1{margin:0;font:600 1.6rem/1.2 Georgia,"Noto Serif","Noto Naskh Arabic",serif}
h2{margin:1.75rem 0 .5rem;padding-top:.5rem;border-top:2px solid var(--ink);font-size:1.05rem}
h3{margin:1rem 0 .25rem;font-size:.95rem}
p{margin:.35rem 0}
a{color:var(--link)}
ul{margin:.25rem 0;padding-inline-start:1.2rem}
.kicker,footer,small,i{color:var(--soft)}
.parts{display:flex;flex-wrap:wrap;column-gap:var(--gap);clip-path:inset(-4px)}
.parts>span{position:relative;min-width:0}
.parts>span+span::before{position:absolute;inset-inline-start:calc(-1*var(--gap));width:var(--gap);text-align:center;content:"·";content:"·"/"";color:var(--soft)}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:.3rem .5rem;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
.sides{margin-top:1rem}
thead th,tbody th{color:var(--soft);font-weight:400}
.sides:first-of-type thead th{color:inherit;font-weight:600}
.k{width:9rem}.n{width:3rem}
.changes:not(:first-of-type) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.sides ul{list-style:none;padding:0}
code{font:12px/1.4 ui-monospace,Menlo,Consolas,monospace}
.changes td:nth-child(-n+2),.quotations td:first-child{color:var(--soft)}
blockquote{margin:0}
blockquote,.texts td,.sides tbody tr:first-child bdi{font-family:Georgia,"Noto Serif","Noto Naskh Arabic",serif}
.gap{background:var(--sunken);color:var(--soft);font:13px/1.5 system-ui,sans-serif}
.note{white-space:pre-wrap}
mark{background:var(--loading);color:inherit;text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.2em}
mark.g-meaning{background:var(--meaning);text-decoration-style:double}
mark.g-quotation{background:var(--quotation);text-decoration-style:wavy}
mark.g-fact{background:var(--fact);text-decoration-thickness:2.5px}
mark.g-attribution{background:var(--attribution);text-decoration-style:dashed}
mark.g-wording,mark.g-style{background:none;text-decoration-style:dotted}
mark.gap{display:inline-block;width:.6em;height:.5em;border:solid var(--soft);border-width:0 1.5px 1.5px;background:none}
sup{color:var(--soft);font:10px/1 system-ui,sans-serif}
figure{margin:1rem 0}img{display:block;max-width:100%;max-height:28rem;border:1px solid var(--rule)}figcaption{color:var(--soft);font-size:.85em}
.choice{margin-top:2rem;padding-top:.5rem;border-top:2px solid var(--ink)}.choice label{cursor:pointer}
.appendix h2{border-top:0;margin-top:1rem}
footer{margin-top:2rem;border-top:1px solid var(--rule);font-size:.85em}
`;
const DARK = `
@media screen and (prefers-color-scheme:dark){
:root{--paper:#1a1917;--ink:#ece8e0;--soft:#b2aaa0;--rule:#3a3732;--link:#8dc8d8;--sunken:#262420;--loading:#383122;--meaning:#35201d;--quotation:#322818;--fact:#1e2836;--attribution:#2d2335}
}
`;
/** Below this the name of a row stands over its two cells. */
const NARROW = `
@media screen and (max-width:40rem){
body{margin:1rem auto;padding:0 .75rem}
colgroup{display:none}
.sides tr,.changes tr,.quotations tr{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);border-bottom:1px solid var(--rule)}
.sides tr>*,.changes tr>*,.quotations tr>*{border:0;padding:.2rem .4rem}
.sides tr>:first-child,.quotations tr>:first-child{grid-column:1/-1}
.changes tr>:nth-child(1){grid-area:1/1}.changes tr>:nth-child(2){grid-area:1/2/2/4}
.changes tr>:nth-child(3){grid-area:2/1/3/3}.changes tr>:nth-child(4){grid-area:2/3}
.changes tr{grid-template-columns:2.5rem calc(50% - 2.5rem) minmax(0,1fr)}
thead tr>:empty{display:none}
.texts td,.texts th{padding:.3rem .4rem}
}
`;
const PAPER = `
@media print{
:root{color-scheme:light}
body{margin:0;max-width:none;padding:0;font-size:8.5pt;line-height:1.35}th,td{padding:1.5pt 4pt}h2{margin:9pt 0 3pt;font-size:10.5pt}h3{margin:5pt 0 1pt;font-size:9pt}code{font-size:7pt}.texts{font-size:8pt}h1{font-size:15pt}h2,h3{break-after:avoid}tr{break-inside:avoid}a{color:inherit;text-decoration:none}.choice{display:none}.choice:not(:has(:checked))+.appendix{display:none}img{max-height:60mm}footer{margin-top:6pt}.appendix{break-before:page}mark{print-color-adjust:exact;text-decoration-thickness:1px;text-underline-offset:.15em}mark.g-fact{text-decoration-thickness:2px}blockquote,.texts td{line-height:1.6}sup{font-size:6pt}@page{margin:12mm}
}
`;
export const EVIDENCE_STYLE = SCREEN + DARK + NARROW + PAPER;
