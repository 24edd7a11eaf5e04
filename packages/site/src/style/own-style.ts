/**
 * What the site adds to the style of nhsuk-frontend: fonts that a computer has (Frutiger is licensed to the NHS),
 * tables that scroll by themselves, pictures, and paper.
 */
export const ownStyle = `
html{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Arial,sans-serif}
.imt-scroll{position:relative;overflow-x:auto;margin-bottom:24px;background:linear-gradient(90deg,#f0f4f5 40%,#f0f4f500) 0 0/48px 100% no-repeat local,linear-gradient(270deg,#f0f4f5 40%,#f0f4f500) 100% 0/48px 100% no-repeat local,linear-gradient(90deg,#4c627280,#4c627200) 0 0/16px 100% no-repeat scroll,linear-gradient(270deg,#4c627280,#4c627200) 100% 0/16px 100% no-repeat scroll}
.imt-scroll:focus{outline:4px solid #ffeb3b;outline-offset:0;box-shadow:0 0 0 8px #212b32}
.imt-scroll .nhsuk-table{margin-bottom:0}
.imt-figure{margin:0 0 32px}
.imt-figure img{display:block;width:100%;max-width:720px;height:auto;background:#fff;border:1px solid #d8dde0}
.imt-figure figcaption{margin-top:8px}
.imt-muted{color:#4c6272}
.imt-row--total th,.imt-row--total td{font-weight:600;border-top:2px solid #4c6272}
.imt-cell--checked{background:#fff;border-left:4px solid #212b32;padding-left:8px}
.imt-banner{background:#fff;border-bottom:4px solid #212b32;padding:16px 0;font-weight:600}
.imt-banner p{margin:0}
:target{outline:4px solid #212b32;background:#ffeb3b;color:#212b32}
th,td,dd,li,p,h1,h2,h3{overflow-wrap:anywhere}
.imt-scroll th,.imt-scroll td{overflow-wrap:normal;min-width:6em}
.imt-scroll .imt-short{white-space:nowrap}
.imt-scroll .imt-long{min-width:18em}
@media (forced-colors:active){.imt-figure img{forced-color-adjust:none}.imt-scroll{background:none}}
@media (prefers-reduced-motion:reduce){*{transition:none!important;scroll-behavior:auto!important}}
@media print{
html,body,.nhsuk-header,.nhsuk-footer,.imt-scroll{background:none}
.nhsuk-footer{display:block}
.nhsuk-header__navigation,.nhsuk-skip-link,.nhsuk-footer__list{display:none}
.imt-scroll{overflow:visible}
.imt-scroll .nhsuk-table{font-size:9pt;page-break-inside:auto}
.imt-scroll th,.imt-scroll td,.imt-scroll .imt-long{min-width:0;padding:4px 8px 4px 2px}
.imt-scroll .imt-cell--checked{padding-left:8px}
tr,figure{break-inside:avoid}
h2,h3,caption{break-after:avoid}
thead{display:table-header-group}
a[href]::after{content:none}
a[href^="https:"]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
}
`.trim()
