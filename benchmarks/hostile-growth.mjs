// What files that ask for much cost the command: how the time grows over 1, 4 and 16 times the size, and the worst
// processor time and memory of any file under 1 MB. Run: npm run build && node benchmarks/hostile-growth.mjs [WORD],
// with a word only the kind of that name, or the files whose names hold it, those of dense-files.mjs among them. Each
// file is checked by a process of its own, with the usual heap. What was measured takes the place of what was known of
// the same kinds in results/hostile-growth.json, so that all of it can be measured piece by piece.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { denseFiles } from './dense-files.mjs'
import { printTable, short, writeResult } from './harness.mjs'

/** The built command; `IMT_COMMAND` names another, such as one that was put together from the sources. */
const command = process.env.IMT_COMMAND ?? fileURLToPath(new URL('../packages/cli/bin/imt.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'imt-hostile-'))
const only = process.argv[2] ?? ''

const tell = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())))`

/** Checks a text as a file. Processor time in milliseconds of all threads, memory in MB at its highest. */
const check = (name, text) => {
  const path = join(folder, name)
  const usage = join(folder, 'usage.json')
  writeFileSync(path, text)
  rmSync(usage, { force: true })
  const { status, signal } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, command, 'check', path, '--as-of', '2026-11-28'],
    { env: { ...process.env, USAGE: usage }, stdio: 'ignore', timeout: 300_000 },
  )
  rmSync(path)
  if (signal !== null || ![0, 1, 3].includes(status ?? -1))
    return { cpu: Infinity, memory: Infinity, status: status ?? signal }
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'))
  process.stderr.write(`${name}: ${short((userCPUTime + systemCPUTime) / 1000)} ms, ${short(maxRSS / 1024)} MB\n`)
  return { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024, status }
}

const numbered = (count, one) => Array.from({ length: count }, (_, index) => one(index)).join('')
const page = (body) => `<!doctype html><title>Estate</title><h2>Hardware Estate</h2>${body}`
const estate = '<tr><th>Asset Type<th>Current Vendor<th>Quantity of Asset'

/** What grows: the name of the file and its text, by a size that takes 200 ms or more beyond the start at 1. */
const growing = {
  'nested lists': {
    size: 40,
    name: 'a.html',
    text: (size) => page('<ul><li>x'.repeat(200).concat('</li></ul>'.repeat(200)).repeat(size)),
  },
  'lists without an end': { size: 8000, name: 'a.html', text: (size) => page(`${'<ul><li>x'.repeat(size)}<h2>y</h2>`) },
  'long cells': {
    size: 60_000,
    name: 'a.csv',
    text: (size) =>
      `Cost Centre,Budget,WTE\n${numbered(20, () => `a${': -'.repeat(size / 3)}b,${'1'.repeat(size / 2)},${' '.repeat(size)}x\n`)}`,
  },
  rows: {
    size: 5000,
    name: 'a.html',
    text: (size) =>
      page(`<table>${estate}${numbered(size, (row) => `<tr><td>Laptops ${row}<td>HP<td>${row}`)}</table>`),
  },
  'rows of a CSV file': {
    size: 10_000,
    name: 'a.csv',
    text: (size) =>
      `Asset Type,Current Vendor,Quantity of Asset\n${numbered(size, (row) => `Laptops ${row},HP,${row}\n`)}`,
  },
  tables: {
    size: 400,
    name: 'a.html',
    text: (size) => page(numbered(size, (table) => `<table>${estate}<tr><td>Laptops ${table}<td>HP<td>790</table>`)),
  },
  links: {
    size: 10_000,
    name: 'a.html',
    text: (size) => page(`<p>${numbered(size, (link) => `<a href="/c/${link}">Contract ${link}</a> `)}`),
  },
  findings: {
    size: 6000,
    name: 'a.html',
    text: (size) => page(`<table>${estate}${numbered(size, (row) => `<tr><td>Laptops ${row}<td>HP`)}</table>`),
  },
  'results of a statement': {
    size: 500,
    name: 'a.csv',
    text: (size) =>
      `Item,2024/25 £000,2023/24 £000\nIncome,100,90\nPay,50,40\n${numbered(size, (row) => `Net surplus,${row % 97},${row % 89}\n`)}`,
  },
  'balances of a statement': {
    size: 500,
    name: 'a.csv',
    text: (size) =>
      `Item,2024/25 £000,2023/24 £000\n${numbered(size, (row) => `Opening balance,${row},1\nAdditions,2,3\nClosing balance,${row + 2},4\n`)}`,
  },
  'JSON keys': {
    size: 30_000,
    name: 'a.json',
    text: (size) =>
      `{"about":{},"sections":{"finance":{"revenue":[]},"estate":{${numbered(size, (key) => `"k${key}":${key},`)}"z":0}}}`,
  },
  'JSON rows': {
    size: 5000,
    name: 'a.json',
    text: (size) => `{"about":{},"sections":{"finance":{"revenue":[${numbered(size, () => '{"costCentre":5},')}{}]}}}`,
  },
}

const most = 950_000
/** As many of a text as go into a file under 1 MB. */
const filled = (one, before = '', after = '') =>
  `${before}${one.repeat(Math.floor((most - before.length - after.length) / one.length))}${after}`

/** Files just under 1 MB, each the worst of its kind. */
const single = {
  'holes.html': () =>
    `<table><tr>${'<td colspan=1000>x'.repeat(99)}<td rowspan=0>y</tr>${'<tr><td>1'.repeat(90_000)}</table>`,
  'hanging cells.html': () => `<table><tr>${'<td rowspan=0>x'.repeat(3000)}</tr>${'<tr><td>1'.repeat(90_000)}</table>`,
  'empty rows.html': () => filled('<tr>', `<table><tr>${'<td rowspan=0>x'.repeat(5000)}</tr>`),
  'cells.html': () => filled('<td>x', '<table><tr>'),
  'heading cells.html': () => filled('<th>x', '<table><tr>'),
  'rows of one cell.html': () => filled('<tr><td>x', '<table>'),
  'rows of two.html': () => filled('<tr><td>x<td>1', '<table><tr><th>a<th>b'),
  'known rows.html': () => page(filled('<tr><td>PC<td>HP<td>1', `<table>${estate}`)),
  'tables.html': () => filled('<table><td>x</table>'),
  'tables of two.html': () => filled('<table><th>a<th>b<tr><td>x<td>1</table>'),
  'tables in tables.html': () => filled('<table><td>'),
  'tables in cells.html': () =>
    filled('<table><tr><th>a<th>b<tr><td>1<td>2</table>', '<table><tr><th>a<th>b<tr><td>1<td>'),
  'lists.html': () => filled('<ul><li>x'),
  'list items.html': () => filled('<li>x', '<ul>'),
  'paragraphs.html': () => filled('<p>x'),
  'line breaks.html': () => filled('<br>x'),
  'bold.html': () => filled('<b>x'),
  'links.html': () => filled('<a href=x>y</a>', '<p>'),
  'headings.html': () => filled('<h2>x'),
  'footnotes.html': () => filled('<tr><td>7<sup>1</sup><td>8', '<table><tr><th>a<th>b'),
  'long heading.html': () => page(`<table><tr><th>${'x'.repeat(400_000)}<th>b${'<tr><td>1'.repeat(50_000)}</table>`),
  'long title.html': () => `<h2>${'x'.repeat(400_000)}</h2>${'<table><tr><th>a<th>b<tr><td>1</table>'.repeat(9000)}`,
  'attributes.html': () => filled(' a', '<p', '>'),
  'different attributes.html': () => `<p${numbered(120_000, (index) => ` a${index}`)}>x`,
  'styles.html': () => `<p style="${'text-decoration:'.repeat(50_000)}">x`,
  'foster parents.html': () => filled('<hr>', '<table>'),
  'adopted.html': () => filled('<hr>', '<a><p>', '</a>'),
  'fonts.html': () =>
    filled(
      '<p>x',
      numbered(400, (index) => `<font size=${index}>`),
    ),
  'entities.html': () => filled('&amp;', '<p>'),
  'comments.html': () => filled('<!-- -->'),
  'one word.html': () => filled('x', '<p>'),
  'spaces.html': () => filled(' ', '<p>x', 'y'),
  'commas.csv': () => filled(','),
  'columns.csv': () => filled('a,'),
  'records.csv': () => filled('a\n'),
  'rows.csv': () => filled('a,b\n'),
  'known rows.csv': () => filled('PC,HP,1\n', 'Asset Type,Current Vendor,Quantity of Asset\n'),
  'contracts.csv': () => filled('A,B,01/04/2020,31/03/2030\n', 'Contract title,Supplier,Start date,End date\n'),
  'unreadable contracts.csv': () => filled('A,B,N/A,x\n', 'Contract title,Supplier,Start date,End date\n'),
  'soft hyphens.csv': () =>
    filled(`A,B,N/A${'\u00ad'.repeat(400)}x,1\n`.slice(0, 420), 'Contract title,Supplier,Start date,End date\n').slice(
      0,
      470_000,
    ),
  'suppliers.csv': () => `Contract title,Supplier,Start date\nA,a${' '.repeat(most - 100)}b,01/04/2020\n`,
  'cost centres.csv': () => `Cost Centre,Budget,WTE\na${':'.repeat(most - 100)}b,1,2\n`,
  'quotes.csv': () => filled('"'),
  'unclosed quotes.csv': () => filled('"a\n'),
  'ragged.csv': () => filled('a\nb,c\n', 'a,b,c\n'),
  'known rows.tsv': () => filled('PC\tHP\t1\n', 'Asset Type\tCurrent Vendor\tQuantity of Asset\n'),
  'payments.csv': () =>
    filled('D,E,01/04/2025,X,S,1,30000\n', 'Department family,Entity,Date,Expense type,Supplier,Number,Amount\n'),
  'budget.csv': () =>
    `Cost Centre,Description,Budget,Actual,Variance,WTE\n${numbered(28_000, (row) => `C${row},PAY,${row},${row},0,1\n`)}`,
  'known rows.md': () => filled('|PC|HP|1|\n', '|Asset Type|Current Vendor|Quantity of Asset|\n|---|---|---|\n'),
  'tables.md': () => filled('|a|b|\n|-|-|\n|1|2|\n\n'),
  'emphasis.md': () => filled('**a*__b_'),
  'columns.txt': () => filled('PC laptop      HP          1\n', 'Asset Type     Current Vendor   Quantity of Asset\n'),
  'columns.eml': () => filled('a  b  c\r\n', 'From: a@b\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\n'),
  'records.json': () => `{"releases":[${'{"contracts":[{}]},'.repeat(48_000)}{}]}`,
  'lines.txt': () => filled('a\n'),
  'numbers.txt': () => filled('1\n', 'Hardware Estate\nAsset Type\nCurrent Vendor\nQuantity of Asset\n'),
  'headings.txt': () => filled('Asset Type\nCurrent Vendor\nQuantity of Asset\n'),
  'blank cells.txt': () => filled('\u00a0\n', 'Asset Type\nCurrent Vendor\nQuantity of Asset\n').slice(0, 400_000),
  'keys.json': () => growing['JSON keys'].text(80_000),
  'rows.json': () => growing['JSON rows'].text(55_000),
  'numbers.json': () => `{"about":{},"sections":{"finance":{"revenue":[${filled('0,').slice(0, -60)}0]}}}`,
  'depth.json': () => `{"about":{},"sections":{"finance":${'['.repeat(450_000)}${']'.repeat(450_000)}}}`,
  'one key.json': () =>
    `{"about":{},"sections":{${filled('"finance":{},')
      .slice(0, -60)
      .replace(/[^,]*$/, '')}"z":0}}`,
}

const start = Math.min(...[1, 2, 3].map(() => check('empty.html', '<p>x').cpu))
const isKind = Object.hasOwn(growing, only)
const matching = (all) => Object.entries(all).filter(([name]) => (isKind ? name === only : name.includes(only)))

/** The exponent of growth: the slope of the line through the logarithms, by least squares. */
const slope = (points) => {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)])
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  return (
    logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0) /
    logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
  )
}

const grown = matching(growing).map(([what, { size, name, text }]) => {
  const points = [1, 4, 16].map((times) => {
    const { cpu, memory } = check(name, text(size * times))
    return { times, cpu, memory }
  })
  return { what, size, points, exponent: slope(points.map(({ times, cpu }) => [times, Math.max(1, cpu - start)])) }
})
if (grown.length > 0)
  printTable(
    `Growth of processor time beyond the start of the command (${short(start)} ms); the aim is an exponent of 1.2`,
    grown.map(({ what, points, exponent }) => ({
      what,
      ...Object.fromEntries(points.map(({ times, cpu }) => [`${times}x ms`, short(cpu - start)])),
      exponent: exponent.toFixed(2),
    })),
  )

const worst = matching({ ...single, ...denseFiles })
  .map(([name, text]) => {
    const made = text()
    return { name, bytes: Buffer.byteLength(made), ...check(name, made) }
  })
  .sort((a, b) => b.cpu - a.cpu)
if (worst.length > 0)
  printTable(
    'Files under 1 MB, the slowest first; the aim is 5,000 ms and 300 MB',
    worst.map(({ name, bytes, cpu, memory, status }) => ({
      name,
      bytes,
      ms: short(cpu),
      MB: short(memory),
      exit: status,
    })),
  )
rmSync(folder, { recursive: true })

/** What was measured, and what is known of the others. */
const withKnown = (known, measured, key) => {
  const names = new Set(measured.map((each) => each[key]))
  return [...known.filter((each) => !names.has(each[key])), ...measured].sort((a, b) => (a[key] < b[key] ? -1 : 1))
}
const result = new URL('results/hostile-growth.json', import.meta.url)
const { growth = [], files = [] } = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : {}
await writeResult('hostile-growth', {
  startMilliseconds: start,
  growth: withKnown(growth, grown, 'what'),
  files: withKnown(files, worst, 'name'),
})
