/**
 * What the site adds to the style of nhsuk-frontend: fonts that a computer has (Frutiger is licensed to the NHS),
 * tables that scroll by themselves, pictures, and paper.
 */
export const ownStyle = `
html{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Arial,sans-serif}
.imt-scroll{position:relative;overflow-x:auto;margin-bottom:24px}
.imt-scroll:focus{outline:4px solid #ffeb3b;outline-offset:0;box-shadow:0 0 0 8px #212b32}
.imt-scroll .nhsuk-table{margin-bottom:0}
.imt-figure{margin:0 0 32px}
.imt-figure img{display:block;width:100%;max-width:720px;height:auto;background:#fff;border:1px solid #d8dde0}
.imt-figure figcaption{margin-top:8px}
.imt-muted{color:#4c6272}
.imt-row--total th,.imt-row--total td{font-weight:600;border-top:2px solid #4c6272}
.imt-cell--checked{box-shadow:inset 0 0 0 2px #212b32}
.imt-banner{background:#fff;border-bottom:4px solid #212b32;padding:16px 0;font-weight:600}
.imt-banner p{margin:0}
:target{outline:4px solid #212b32;background:#ffeb3b;color:#212b32}
th,td,dd,li,p,h1,h2,h3{overflow-wrap:anywhere}
.imt-scroll th,.imt-scroll td{overflow-wrap:normal;min-width:6em}
@media (forced-colors:active){.imt-figure img{forced-color-adjust:none}}
@media (prefers-reduced-motion:reduce){*{transition:none!important;scroll-behavior:auto!important}}
@media print{
.imt-scroll{overflow:visible}
.nhsuk-header__navigation,.nhsuk-skip-link{display:none}
tr,figure,section>h2,section>h3{break-inside:avoid;break-after:auto}
thead{display:table-header-group}
a[href^="https:"]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
}
`.trim()
