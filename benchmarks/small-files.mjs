// What the densest files of under 1 MB cost the command: of every kind of table that the toolkit knows, in every format
// that it reads, and of shapes that no table has. The aim is 5 s of processor time and 300 MB of memory, with the usual
// heap. Run: npm run build && node benchmarks/small-files.mjs [WORD...], with words only the files whose names hold one
// of them; `--rounds 1` checks each once. The command of another folder is measured with IMT=/folder/bin/imt.js.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { printTable, short, writeResult } from './harness.mjs'

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
})
const command = process.env.IMT ?? fileURLToPath(new URL('../packages/cli/bin/imt.js', import.meta.url))
const targets = { processorSeconds: 5, megabytesOfMemory: 300 }
const most = 999_900

/** As many texts, told from each other by their number, as go into a file under 1 MB. */
const filled = (one, before = '', after = '') => {
  const texts = [before]
  let bytes = Buffer.byteLength(before + after)
  for (let index = 0; ; index += 1) {
    const text = one(index)
    bytes += Buffer.byteLength(text)
    if (bytes > most) return texts.join('') + after
    texts.push(text)
  }
}
const always = (text) => () => text
const number36 = (index) => index.toString(36)

/**
 * Tables of each kind: their headings, and rows as short as they may be. Of `same` all rows are alike, of `other` no
 * two, of `bad` each has a fault.
 */
const kinds = {
  revenue: {
    headings: ['Cost Centre', 'Class', 'Funded', 'Budget'],
    same: always(['a', 'b', '1', '1']),
    other: (row) => [number36(row), 'PAY', '1', String(row)],
    bad: (row) => [number36(row), 'b', 'x', 'y'],
    totals: (row) => [number36(row >> 1), row % 2 === 0 ? 'PAY' : 'TOTAL', '1', '1'],
    wrong: (row) => [number36(row >> 1), row % 2 === 0 ? 'PAY' : 'TOTAL', '1', String(row % 7)],
  },
  'revenue of one centre': {
    headings: ['Cost Centre', 'Class', 'Budget'],
    same: always(['', 'b', '1']),
    other: (row) => ['', number36(row), '1'],
  },
  'revenue and years': {
    headings: [
      'Cost Centre',
      'Class',
      'Budget',
      ...Array.from({ length: 20 }, (_, year) => `${2000 + year}/${String(1 + year).padStart(2, '0')} Budget (£)`),
    ],
    same: always(['a', 'b', '1', ...Array(20).fill('1')]),
  },
  'class summary': {
    headings: ['Cost Centre', 'Class', 'Funded', 'Budget'],
    other: (row) => [row === 0 ? 'PAY' : number36(row), 'TOTAL', '1', '1'],
  },
  capital: {
    headings: ['Category', 'Project', '2017/18'],
    same: always(['a', 'b', '1']),
    other: (row) => ['a', number36(row), String(row)],
    bad: (row) => ['a', number36(row), 'x'],
    wrong: (row) => ['', row % 2 === 0 ? number36(row) : 'Total', '1'],
  },
  'capital and years': {
    headings: [
      'Category',
      'Project',
      ...Array.from({ length: 30 }, (_, year) => `${2000 + year}/${String(1 + year).padStart(2, '0')}`),
    ],
    same: always(['a', 'b', ...Array(30).fill('1')]),
  },
  statement: {
    headings: ['Income', 'Plan £', 'Actual £'],
    same: always(['a', '1', '1']),
    other: (row) => [number36(row), '1', '2'],
    bad: (row) => [number36(row), '1', 'x'],
    wrong: (row) => [row % 2 === 0 ? 'a' : 'Total', '1', '5'],
  },
  'statement and variance': {
    headings: ['Income', 'Plan £', 'Actual £', 'Variance £', 'Variance %'],
    same: always(['a', '1', '2', '1', '9%']),
    other: (row) => [number36(row), '1', '2', String(row % 9), '5%'],
  },
  'statement of many columns': {
    headings: ['Income', ...Array.from({ length: 100 }, (_, column) => `Plan ${column} £`)],
    same: always(['a', ...Array(100).fill('1')]),
  },
  spend: {
    headings: ['Supplier', 'Date', 'Amount', 'Entity'],
    same: always(['a', '1/1/20', '1', '']),
    other: (row) => [number36(row), '1/1/20', String(row), ''],
    bad: (row) => [number36(row), 'x', 'y', ''],
    totals: (row) => [row % 2 === 0 ? 'a' : 'Total', '', '1', ''],
  },
  register: {
    headings: ['Contract title', 'Supplier', 'Start date', 'End date'],
    same: always(['A', 'B', '1/4/20', '31/3/30']),
    blank: always(['a', 'b', '', '']),
    other: (row) => [number36(row), 'B', '1/4/20', '31/3/30'],
    bad: always(['A', 'B', 'x', 'N/A']),
    wrong: (row) => [number36(row), 'B', '1/4/20', '1/4/10'],
  },
  'register and values': {
    headings: ['Contract title', 'Supplier', 'Value', 'Extension', 'Term', 'Notice period', 'End date', 'Review'],
    same: always(['A', 'B', '1', '1+1', '2 years', '3 months', '31/3/30', 'x']),
    other: (row) => [number36(row % 50), 'B', '£9k', '1+1', '2', '3', '31/3/30', 'x'],
  },
  classes: {
    headings: ['Asset Type', 'Vendor', 'Quantity'],
    same: always(['PC', 'HP', '1']),
    short: always(['a', '', '1']),
    other: (row) => [number36(row), 'HP', '1'],
    bad: (row) => [number36(row), 'HP', 'x'],
    totals: (row) => [row % 2 === 0 ? 'PC' : 'Total', '', '1'],
  },
  log: {
    headings: ['Reference', 'Date received', 'Date responded', 'Outcome'],
    same: always(['1', '1/1/20', '2/1/20', 'x']),
    short: always(['1', '', '', '']),
    other: (row) => [number36(row), '1/1/20', '2/3/20', 'Refused'],
    bad: (row) => [number36(row), 'x', 'y', 'z'],
  },
  'of no kind': {
    headings: ['a', 'b'],
    same: always(['x', '1']),
    other: (row) => [number36(row), String(row)],
    wrong: (row) => ['x', '£', row],
  },
}

const csvRow = (cells) => `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(',')}\n`
const htmlRow = (cells) => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}`
const lines = (cells) => cells.map((cell) => `${cell}\n`).join('')
const formats = {
  csv: ({ headings }, row) => filled((index) => csvRow(row(index)), csvRow(headings)),
  html: ({ headings }, row) =>
    filled(
      (index) => htmlRow(row(index)),
      `<h2>Freedom of Information requests</h2><table><tr>${headings.map((cell) => `<th>${cell}`).join('')}`,
    ),
  txt: ({ headings }, row) => filled((index) => lines(row(index).filter((cell) => cell !== '')), lines(headings)),
}

const files = {}
for (const [kind, { headings, ...rows }] of Object.entries(kinds))
  for (const [which, row] of Object.entries(rows))
    for (const [format, text] of Object.entries(formats))
      files[`${kind}, ${which}.${format}`] = () => text({ headings }, row)

/** Many tables of a kind, of a few rows each. */
for (const [kind, { headings, ...rows }] of Object.entries(kinds)) {
  const row = Object.values(rows)[0]
  const table = `<table><tr>${headings.map((cell) => `<th>${cell}`).join('')}${htmlRow(row(0))}${htmlRow(row(1))}</table>`
  files[`${kind}, many.html`] = () => filled(always(table), '<h2>Freedom of Information requests</h2>')
}

const publication = (sections) => `{"about":{},"sections":${sections}}`
/** A publication one list of which is filled. */
const listed = (before, one, after) => {
  const whole = filled((index) => `${one(index)},`, publication(before).slice(0, -2), `${one(0)}${after}}}`)
  return whole
}
const parts = {
  revenue: ['finance":{"revenue', '{"costCentre":"a","class":"b","budget":"1"}'],
  'class summary': ['finance":{"classSummary', '{"class":"a","budget":"1"}'],
  capital: ['finance":{"capital', '{"category":"a","project":"b","amounts":[]}'],
  'capital amounts': [
    'finance":{"capital',
    '{"category":"a","project":"b","amounts":[{"year":"2017/18","amount":"1"}]}',
  ],
  statements: ['finance":{"statements', '{"columns":[],"rows":[]}'],
  spend: ['finance":{"spend', '{"supplier":"a","amount":"1"}'],
  'short spend': ['finance":{"spend', '{"supplier":"a"}'],
  virements: ['finance":{"virements', '{"id":"a","lines":[]}'],
  register: ['contracts":{"register', '{"title":"a"}'],
  'empty register': ['contracts":{"register', '{}'],
  notice: ['contracts":{"notice', '{"kind":"list","text":"a"}'],
  classes: ['estate":{"classes', '{"assetType":"a","quantity":"1"}'],
  'empty classes': ['estate":{"classes', '{}'],
  devices: ['estate":{"devices', '{"serial":"a"}'],
  filters: ['estate":{"filters', '{"text":"a"}'],
  ratios: ['estate":{"ratios', '{"devices":"1","users":"1"}'],
  log: ['foi":{"log":{"entries', '{"reference":"a"}', '}'],
  'own keys': ['finance":{"revenue', '{"a":1}'],
  numbers: ['finance":{"revenue', '0'],
}
for (const [name, [at, one, closing = '']] of Object.entries(parts))
  files[`${name}.json`] = () => filled(always(`${one},`), `{"about":{},"sections":{"${at}":[`, `${one}]${closing}}}}`)
files['statement rows.json'] = () =>
  filled(
    always('{"label":"a","cells":[{"amount":"1"}]},'),
    '{"about":{},"sections":{"finance":{"statements":[{"columns":[{"heading":"b"}],"rows":[',
    '{"label":"a","cells":[]}]}]}}}',
  )
files['unknown keys.json'] = () =>
  filled((index) => `"${number36(index)}":0,`, '{"about":{},"sections":{"finance":{', '"z":0}}}')
files['repeated keys.json'] = () => filled(always('"a":0,'), '{"about":{},"sections":{"finance":{', '"z":0}}}')
files['unknown sections.json'] = () =>
  filled((index) => `"${number36(index)}":0,`, '{"about":{},"sections":{', '"z":0}}')
files['contracting data.json'] = () =>
  filled(always('{"ocid":"a","tag":[],"tender":{}},'), '{"releases":[', '{"ocid":"a"}]}')
files['inventory.json'] = () => filled(always('{"name":"a"},'), '{"deviceid":"a","content":{"softwares":[', '{}]}}')
files['deep.json'] = () => `{"about":{},"sections":{"finance":${'['.repeat(480_000)}${']'.repeat(480_000)}}}`
files['quoted.json'] = () => filled(always('"a",'), '[', '0]')

/** Shapes that no table has. */
const shape = (one, before, after) => () => filled(always(one), before, after)
Object.assign(files, {
  'commas.csv': shape(','),
  'values of one letter.csv': shape('a,'),
  'values of one letter in ten.csv': shape('a,b,c,d,e,f,g,h,i,j\n'),
  'figures in ten.csv': shape('1,2,3,4,5,6,7,8,9,0\n', 'a,b,c,d,e,f,g,h,i,Plan £\n'),
  'pounds in ten.csv': shape('£1,2,3,4,5,6,7,8,9,0\n', 'a,b,c,d,e,f,g,h,i,Plan £\n'),
  'one column.csv': shape('a\n'),
  'one column of figures.csv': shape('1\n', 'Plan £\n'),
  'two columns.csv': shape('a,b\n'),
  'two empty columns.csv': shape(',\n', 'a,b\n'),
  'lines.csv': shape('\n', 'a,b\n1,2\n'),
  'quotation marks.csv': shape('"'),
  'quotation marks in pairs.csv': shape('"",'),
  'quoted letters.csv': shape('"a",'),
  'quoted rows.csv': shape('"a","b"\n'),
  'quotation marks inside.csv': shape('a"b,"c"d\n'),
  'unclosed quotation marks.csv': shape('"a\n'),
  'ragged.csv': shape('a\nb,c\n', 'a,b,c\n'),
  'semicolons.csv': shape('a;b\n'),
  'tabs.csv': shape('a\tb\n'),
  'bars.csv': shape('a|b\n'),
  'padded.csv': shape(' a , b \n'),
  'mixed ends.csv': shape('a,b\r\nc,d\n'),
  'foreign letters.csv': () => Buffer.from(filled(always('aé,b\n')), 'latin1'),
  'NUL.csv': shape('\0,\0\n', 'a,b\n'),
  'export of devices.csv': shape('a,b,c\n', 'Device name,Serial number,OS version\n'),
  'export of devices and days.csv': shape('a,1/1/20,Windows 10\n', 'Device name,Last check-in,OS\n'),
  'holes.html': () =>
    `<table><tr>${'<td colspan=1000>x'.repeat(99)}<td rowspan=0>y</tr>${'<tr><td>1'.repeat(90_000)}</table>`,
  'hanging cells.html': () => `<table><tr>${'<td rowspan=0>x'.repeat(3000)}</tr>${'<tr><td>1'.repeat(90_000)}</table>`,
  'hanging headings.html': () =>
    `<table><tr>${'<th rowspan=0>x'.repeat(1000)}</tr>${'<tr><td>1'.repeat(90_000)}</table>`,
  'wide cells.html': shape('<tr><td colspan=1000>x', `<table><tr>${'<td>1'.repeat(1000)}`),
  'empty rows.html': shape('<tr>', `<table><tr>${'<td rowspan=0>x'.repeat(5000)}</tr>`),
  'cells.html': shape('<td>x', '<table><tr>'),
  'empty cells.html': shape('<td>', '<table><tr>'),
  'heading cells.html': shape('<th>x', '<table><tr>'),
  'rows of one.html': shape('<tr><td>x', '<table>'),
  'rows of two.html': shape('<tr><td>x<td>1', '<table><tr><th>a<th>b'),
  'tables.html': shape('<table><td>x</table>'),
  'tables of two.html': shape('<table><th>a<th>b<tr><td>x<td>1</table>'),
  'tables in tables.html': shape('<table><td>'),
  'lists.html': shape('<ul><li>x'),
  'list items.html': shape('<li>x', '<h2>Contracts</h2><ul>'),
  'paragraphs.html': shape('<p>x', '<h2>Contracts</h2>'),
  'links.html': shape('<a href=x>y</a>', '<h2>Contracts</h2><p>'),
  'headings.html': shape('<h2>x'),
  'headings of contracts.html': shape('<h2>Contracts</h2><p>x'),
  'statement on requests.html': shape('<p>x', '<h2>Freedom of Information and security</h2>'),
  'line breaks.html': shape('<br>x'),
  'bold.html': shape('<b>x'),
  'struck out.html': shape('<s>x</s>', '<table><tr><td>'),
  'footnotes.html': shape('<tr><td>7<sup>1</sup><td>8', '<table><tr><th>a<th>b'),
  'hidden.html': shape('<tr hidden><td>7<td>8', '<table><tr><th>a<th>b'),
  'elements.html': shape('<i></i>'),
  'attributes.html': shape(' a', '<p', '>'),
  'different attributes.html': () => filled((index) => ` a${number36(index)}`, '<p', '>'),
  'foster parents.html': shape('<hr>', '<table>'),
  'entities.html': shape('&amp;', '<p>'),
  'comments.html': shape('<!---->'),
  'one word.html': shape('x', '<p>'),
  'lines.txt': shape('a\n'),
  'blank lines.txt': shape('\n', 'a', 'b'),
  'figures.txt': shape('1\n', 'Asset Type\nCurrent Vendor\nQuantity of Asset\n'),
  'headings of a table.txt': shape('Asset Type\nCurrent Vendor\nQuantity of Asset\n'),
  'headings.txt': shape('Contracts\n'),
  'headings and lines.txt': shape('Contracts\na\n'),
  'one line.txt': shape('a '),
})

const folder = mkdtempSync(join(tmpdir(), 'imt-small-'))
const tell = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())))`

/** Checks a file once. Processor time in seconds of all threads; memory in MB at its highest. */
const check = (path) => {
  const usage = join(folder, 'usage.json')
  rmSync(usage, { force: true })
  const { status, signal } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, command, 'check', path, '--as-of', '2026-11-28'],
    { env: { ...process.env, USAGE: usage }, stdio: 'ignore', timeout: 120_000 },
  )
  if (signal !== null || ![0, 1, 3].includes(status ?? -1))
    return { processorSeconds: Infinity, megabytesOfMemory: Infinity, exit: status ?? signal }
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'))
  return { processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytesOfMemory: maxRSS / 1024, exit: status }
}

/** The least of several rounds: other work on the machine lengthens the others. */
const measure = (name, text) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  const rounds = Array.from({ length: Number(values.rounds) }, () => check(path))
  rmSync(path)
  const processorSeconds = Math.min(...rounds.map((round) => round.processorSeconds))
  const megabytesOfMemory = Math.min(...rounds.map((round) => round.megabytesOfMemory))
  process.stderr.write(`${name}: ${short(processorSeconds)} s, ${short(megabytesOfMemory)} MB\n`)
  return { name, bytes: Buffer.byteLength(text), processorSeconds, megabytesOfMemory, exit: rounds[0].exit }
}

const asked = Object.entries(files).filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)))
const measured = asked
  .map(([name, text]) => measure(name, text()))
  .sort((a, b) => b.processorSeconds - a.processorSeconds || b.megabytesOfMemory - a.megabytesOfMemory)
rmSync(folder, { recursive: true })

const isMet = ({ processorSeconds, megabytesOfMemory }) =>
  processorSeconds <= targets.processorSeconds && megabytesOfMemory <= targets.megabytesOfMemory
printTable(
  `${measured.length} files under 1 MB, of which ${measured.filter((each) => !isMet(each)).length} miss 5 s or 300 MB; the slowest first`,
  measured.map((each) => ({
    name: each.name,
    bytes: each.bytes,
    s: short(each.processorSeconds),
    MB: short(each.megabytesOfMemory),
    exit: each.exit,
    met: isMet(each) ? 'yes' : 'no',
  })),
)
if (words.length === 0) await writeResult('small-files', { targets, measured })
