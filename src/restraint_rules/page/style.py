"""The look of a page: for light and dark, for a phone and for paper; every contrast is at least 4.5 to 1."""

__all__ = ["STYLE"]

STYLE = """\
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --soft: #4c5560; --line: #b9c0c8;
  --link: #0b57a4; --breach: #b00020; --warn: #8a4b00; --band: #f3f5f7; }
@media (prefers-color-scheme: dark) { :root { --ground: #15191e; --ink: #e9ecef; --soft: #b4bcc5;
  --line: #4a535d; --link: #8cc2ff; --breach: #ff8a94; --warn: #ffbe70; --band: #1f252c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 3rem; max-width: 62rem;
  background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
header p, .origin, .more, footer { color: var(--soft); margin: .15rem 0; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem; }
nav h2 { border: 0; margin: 1rem 0 0; font-size: 1rem; }
nav ol { margin: .25rem 0; padding-left: 1.5rem; columns: 2 16rem; }
nav li { padding: .2rem 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-weight: 600; }
.lines { border-left: 4px solid var(--line); }
.lines.breaches, .lines.docket-overdue { border-left-color: var(--breach); }
.lines.warnings { border-left-color: var(--warn); }
.lines th:first-child, .lines td:first-child { width: 7.5rem; }
.lines td:last-child { width: 32%; color: var(--soft); }
.numbers { width: auto; font-variant-numeric: tabular-nums; }
.numbers td, .numbers thead th:not(:first-child) { text-align: right; }
.wide th, .wide td { overflow-wrap: normal; }
.wide tbody th { min-width: 6.5rem; }
.texts td { min-width: 8.5rem; }
.numbers td { white-space: nowrap; }
.numbers td.words, .numbers thead th.words:not(:first-child) { text-align: left; white-space: normal;
  min-width: 14rem; }
td.marked { border-left: 4px solid var(--breach); font-weight: 700; }
tbody tr:nth-child(even) { background: var(--band); }
.wide { overflow-x: auto; }
figure { margin: 1.25rem 0 1.75rem; }
figcaption { font-weight: 700; margin-bottom: .5rem; }
figure svg { height: auto; width: 100%; max-width: 46rem; min-width: 34rem; }
details { margin-top: .25rem; color: var(--soft); }
summary { cursor: pointer; padding: .25rem 0; }
details table { width: auto; font-size: .85rem; }
@media (max-width: 40rem) {
  .lines thead { position: absolute; clip-path: inset(50%); }
  .lines, .lines tbody, .lines tr, .lines th, .lines td { display: block; }
  .lines th:first-child, .lines td:first-child, .lines td:last-child { width: auto; }
  .lines th, .lines td { border: 0; padding: .1rem .6rem; }
  .lines tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
}
@page { margin: 1.5cm; }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000;
    --band: #fff; --breach: #000; --warn: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  details { display: none; }
  .wide { overflow-x: visible; }
  .wide tbody th { min-width: 5rem; }
  .texts td, .numbers td.words, .numbers thead th.words:not(:first-child) { min-width: 0; }
  .wide th, .wide td { overflow-wrap: break-word; }
  h2, h3, h4, figcaption { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  figure svg { min-width: 0; max-width: 16cm; }
  a { text-decoration: none; }
}
"""
