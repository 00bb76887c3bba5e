/*
 * Owns how the HTML report looks: on a screen, light or dark, and on paper.
 */

/** The style sheet, to be written as it is: a `style` element ends at `</style` only. */
export const PAGE_STYLE: string = `
:root{--paper:#f6f7f9;--card:#fff;--ink:#1d2430;--quiet:#5b6675;--line:#dde2e9;--code:#f0f2f5;--link:#0b57b7;--danger:#a8230c;--danger-paper:#fdf0ed;--warning:#7d4e00;--warning-paper:#fff6e0;--good:#11632f;--good-paper:#eaf6ee}
@media (prefers-color-scheme:dark){:root{--paper:#0f1319;--card:#171c24;--ink:#e6eaf0;--quiet:#9aa6b6;--line:#2d3541;--code:#0f141b;--link:#7db4ff;--danger:#ff9a85;--danger-paper:#321814;--warning:#f0c36a;--warning-paper:#2c2310;--good:#7fd49b;--good-paper:#12291b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:66rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans","Hiragino Sans","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif;overflow-wrap:break-word}
:lang(ja) body,body:lang(ja){line-height:1.75;line-break:strict}
h1{margin:0 0 .75rem;font-size:1.7rem;line-height:1.25;text-wrap:balance}
h2{margin:0 0 1rem;font-size:1.3rem}
h3{margin:1.75rem 0 .6rem;font-size:1.05rem}
h4{margin:0 0 .5rem;font-size:1rem}
p{margin:.5rem 0}
a{color:var(--link)}
code{font:.875em/1.5 ui-monospace,"SFMono-Regular",Menlo,Consolas,"Noto Sans Mono",monospace;background:var(--code);border-radius:3px;padding:.1em .3em;overflow-wrap:anywhere}
h1 code{font-size:.85em}
header,section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.25rem 1.5rem;margin:0 0 1rem}
header{border-top:6px solid var(--quiet)}
header.danger{border-top-color:var(--danger)}
header.warning{border-top-color:var(--warning)}
header.good{border-top-color:var(--good)}
p.next{margin:1rem 0}
p.next a{display:inline-block;padding:.6rem 1rem;border-radius:8px;background:var(--link);color:var(--card);font-weight:600;text-decoration:none}
p.danger,p.warning,p.good{border-left:4px solid;border-radius:4px;padding:.45rem .75rem}
p.danger{color:var(--danger);background:var(--danger-paper);font-weight:600}
p.warning{color:var(--warning);background:var(--warning-paper)}
p.good{color:var(--good);background:var(--good-paper)}
p.danger code,p.warning code,p.good code{background:none;padding:0}
p.quiet,footer{color:var(--quiet);font-size:.9rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:.75rem 0}
dt{color:var(--quiet)}
dd{margin:0}
ul{margin:.5rem 0;padding-left:1.3rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0 0 1rem;padding:0 .25rem}
.table{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.5}
th{text-align:left;color:var(--quiet);font-weight:500;white-space:nowrap}
th,td{padding:.35rem .75rem .35rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
td{max-width:26rem;overflow-wrap:break-word;font-variant-numeric:tabular-nums}
td code{background:none;padding:0;overflow-wrap:break-word}
tr.danger td:first-child{box-shadow:inset 4px 0 var(--danger);color:var(--danger);font-weight:600}
tr.warning td:first-child{box-shadow:inset 4px 0 var(--warning)}
td:first-child,th:first-child{padding-left:.75rem}
.tree{list-style:none;padding-left:0}
.tree .tree{padding-left:1.5rem;border-left:2px solid var(--line);margin-left:.5rem}
.tree span.danger{color:var(--danger)}
.picture{overflow-x:auto;margin:1rem 0}
.picture:empty{display:none}
.picture svg{display:block;width:100%;min-width:40rem;height:auto}
figure{margin:.75rem 0}
figcaption{font-size:.9rem;margin-bottom:.25rem}
pre{margin:0;padding:.7rem .9rem;background:var(--code);border:1px solid var(--line);border-radius:6px;overflow-x:auto;max-height:26rem;-webkit-user-select:all;user-select:all;tab-size:4}
pre code{padding:0;background:none;overflow-wrap:normal}
.step{border-top:1px solid var(--line);padding:1rem 0 .5rem 2rem}
.step h4{margin-left:-2rem;display:flex;align-items:baseline;gap:.7rem}
.step h4 .good{color:var(--good);font-weight:400;font-size:.9rem;white-space:nowrap}
.step input{flex:none;width:1.15rem;height:1.15rem;margin:0;position:relative;top:.2rem;accent-color:var(--good)}
.step:has(input:checked) label{color:var(--quiet);text-decoration:line-through}
h3+.step{border-top:0;padding-top:.25rem}
@media (max-width:40rem){header,section{padding:1rem}dl{display:block}dd{margin-bottom:.4rem}.step{padding-left:0}.step h4{margin-left:0}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--quiet:#333;--line:#bbb;--code:#fff;--link:#000;--danger:#8a1400;--danger-paper:#fff;--warning:#5c3900;--warning-paper:#fff;--good:#0b4a22;--good-paper:#fff}body{max-width:none;padding:0;font-size:10.5pt}header,section{border:0;border-radius:0;padding:0;margin:0 0 1.5rem}header{border-top:4pt solid;padding-top:.5rem}nav{display:none}p.next a{padding:0;background:none;color:#000}h2{border-bottom:1.5pt solid;break-after:avoid}h3,h4{break-after:avoid}tr,.picture,dl,p{break-inside:avoid}.picture svg{min-width:0}.table{overflow:visible}table{font-size:7.5pt}th,td{padding:.25rem .4rem}td code{overflow-wrap:anywhere}th{white-space:normal}figure,li{break-inside:avoid}pre{max-height:none;white-space:pre-wrap;overflow-wrap:anywhere}.step input{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{text-decoration:none}}
@page{margin:16mm}
`;
