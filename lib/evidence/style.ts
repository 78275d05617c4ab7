/** The look of an evidence file, on screen and on paper; nothing of it is fetched. */
export const EVIDENCE_STYLE = `
:root{color-scheme:light;--ink:#1d1b18;--soft:#5c574f;--rule:#cfc8bb}
*{box-sizing:border-box}
body{margin:2rem auto;max-width:64rem;padding:0 1.25rem;color:var(--ink);background:#fff;font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{margin:0;font:600 1.6rem/1.2 Georgia,"Noto Serif",serif}
h2{margin:1.75rem 0 .5rem;padding-top:.5rem;border-top:2px solid var(--ink);font-size:1.05rem}
h3{margin:1rem 0 .25rem;font-size:.95rem}
p{margin:.35rem 0}
ul{margin:.25rem 0;padding-inline-start:1.2rem}
.kicker,footer,small,i{color:var(--soft)}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:.3rem .5rem;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
.sides{margin-top:1rem}
.sides tr>:first-child{color:var(--soft);font-weight:400}
.k{width:9rem}.n{width:3rem}
.sides ul{list-style:none;padding:0}
code{font:12px/1.4 ui-monospace,Menlo,Consolas,monospace}
.changes td:nth-child(-n+2),.quotations td:first-child{color:var(--soft)}
.swap{white-space:nowrap}
blockquote{margin:0;font-family:Georgia,"Noto Serif",serif}
.texts{font-family:Georgia,"Noto Serif",serif}
.texts th{font-family:system-ui,sans-serif}
.gap{background:#f3f0ea;color:var(--soft);font:13px/1.5 system-ui,sans-serif}
.note{white-space:pre-wrap}
mark{background:#f6efdc;color:inherit;text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.2em}
mark.g-meaning{background:#fbeeec;text-decoration-style:double}
mark.g-quotation{background:#fbf3e2;text-decoration-style:wavy}
mark.g-fact{background:#ecf2fb;text-decoration-thickness:2.5px}
mark.g-attribution{background:#f4edf9;text-decoration-style:dashed}
mark.g-wording,mark.g-style{background:none;text-decoration-style:dotted}
mark.gap{display:inline-block;width:.6em;height:.5em;border:solid var(--soft);border-width:0 1.5px 1.5px;background:none}
sup{color:var(--soft);font:10px/1 system-ui,sans-serif}
figure{margin:1rem 0}img{display:block;max-width:100%;max-height:28rem;border:1px solid var(--rule)}figcaption{color:var(--soft);font-size:.85em}
.choice{margin-top:2rem;padding-top:.5rem;border-top:2px solid var(--ink)}.choice label{cursor:pointer}
.appendix h2{border-top:0;margin-top:1rem}
footer{margin-top:2rem;border-top:1px solid var(--rule);font-size:.85em}
@media print{body{margin:0;max-width:none;padding:0;font-size:8.5pt;line-height:1.35}th,td{padding:1.5pt 4pt}h2{margin:9pt 0 3pt;font-size:10.5pt}h3{margin:5pt 0 1pt;font-size:9pt}code{font-size:7pt}.texts{font-size:8pt}h1{font-size:15pt}h2{break-after:avoid}tr{break-inside:avoid}a{color:inherit;text-decoration:none}.choice{display:none}.choice:not(:has(:checked))+.appendix{display:none}img{max-height:60mm}footer{margin-top:6pt}.appendix{break-before:page}mark{print-color-adjust:exact}@page{margin:12mm}}
`;
