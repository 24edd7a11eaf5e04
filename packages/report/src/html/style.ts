/** How the page looks, on a screen and on paper. Colours stand beside words that say the same. */
export const style = `
:root{color-scheme:light}
body{font:1rem/1.5 system-ui,sans-serif;color:#212b32;background:#fff;max-width:75rem;margin:0 auto;padding:1rem}
h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.4rem;margin-top:2.5rem}h3{font-size:1.1rem;margin:0 0 .5rem}
a{color:#005eb8}a:focus{outline:3px solid #212b32;background:#ffeb3b;color:#212b32}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
article{border-left:.5rem solid #4c6272;padding:.25rem 1rem;margin:1.5rem 0}
article.error{border-color:#b30c00}article.warning{border-color:#8a5a00}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.5rem 0}dt{font-weight:600}dd{margin:0}
.scroll{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}caption{text-align:left;font-weight:600}
th,td{border:1px solid #768692;padding:.2rem .5rem;text-align:left;vertical-align:top}
td.error{background:#fbe3e1}td.warning{background:#fff1d6}td.note{background:#e3effa}
@media print{.scroll{overflow:visible}a{color:inherit}details{display:block}}
`.trim()
