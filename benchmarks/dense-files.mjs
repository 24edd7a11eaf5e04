// Files just under 1 MB that hold as much as such a file can: the shortest rows, items, tables, links and values of
// each kind that is read. `hostile-growth.mjs` has the command check each of them.
const most = 990_000

/** As many of a text as go into a file, or of those that a function gives for 0, 1, 2 and so on. */
const filled = (one, before = '', after = '') => {
  const parts = [before]
  let length = before.length + after.length
  for (let index = 0; ; index += 1) {
    const next = typeof one === 'string' ? one : one(index)
    if (length + next.length > most) return parts.join('') + after
    parts.push(next)
    length += next.length
  }
}

/** The name of each file, and what makes its text. */
export const denseFiles = {
  'estate.tsv': () => filled('PC\tHP\t1\n', 'Asset Type\tCurrent Vendor\tQuantity of Asset\n'),
  'estate.csv': () => filled('PC,HP,1\n', 'Asset Type,Current Vendor,Quantity of Asset\n'),
  'estate-distinct.csv': () => filled((i) => `P${i},HP,${i}\n`, 'Asset Type,Current Vendor,Quantity of Asset\n'),
  'contracts.csv': () => filled('A,B,1/4/20,1/4/30,1\n', 'Contract title,Supplier,Start date,End date,Value\n'),
  'revenue.csv': () => filled((i) => `C${i},P,${i},${i},0\n`, 'Cost Centre,Description,Budget,Actual,Variance\n'),
  'revenue.tsv': () =>
    filled((i) => `C${i}\tP\t${i}\t${i}\t0\n`, 'Cost Centre\tDescription\tBudget\tActual\tVariance\n'),
  'capital.csv': () => filled((i) => `S${i},1,2,3\n`, 'Capital scheme,2023/24 £000,2024/25 £000,Total £000\n'),
  'foi.csv': () =>
    filled((i) => `F${i},1/4/25,q,1/5/25,d\n`, 'Reference,Date received,Request,Date of response,Outcome\n'),
  'spend.csv': () =>
    filled('D,E,1/4/25,X,S,1,9\n', 'Department family,Entity,Date,Expense type,Supplier,Transaction number,Amount\n'),
  'tb.csv': () => filled((i) => `${i},P,1,1\n`, 'Account code,Account name,Debit,Credit\n'),
  'unknown.csv': () => filled((i) => `x${i},${i},${i}\n`, 'Foo,Bar,Baz\n'),
  'unknown-same.csv': () => filled('x,1,2\n', 'Foo,Bar,Baz\n'),
  'unknown.tsv': () => filled('x\t1\t2\n', 'Foo\tBar\tBaz\n'),
  'numbers.csv': () => filled('1,1,1,1,1,1,1,1\n', 'a,b,c,d,e,f,g,h\n'),
  'names.csv': () => filled((i) => `Ann Lee,a@b.uk,${i % 9}\n`, 'Name,Email,Count\n'),
  'small-counts.csv': () => filled((i) => `x,${i % 5}\n`, 'Sex,Number of staff\n'),
  'wide.csv': () => filled('1,'.repeat(1000) + '\n', Array.from({ length: 1000 }, (_, i) => 'c' + i).join(',') + '\n'),
  'wide-one.csv': () => filled('a,'),
  'spaces.txt': () => filled('PC  HP  1\n', 'Asset Type     Current Vendor   Quantity of Asset\n'),
  'spaces-aligned.txt': () =>
    filled('PC laptop      HP               1\n', 'Asset Type     Current Vendor   Quantity of Asset\n'),
  'spaces-unknown.txt': () => filled('a  b  1\n'),
  'lines.txt': () => filled('a\n'),
  'numbers.txt': () => filled('1\n', 'Hardware Estate\nAsset Type\nCurrent Vendor\nQuantity of Asset\n'),
  'headings.txt': () => filled('Asset Type\nCurrent Vendor\nQuantity of Asset\n'),
  'letter.txt': () => filled('Dear Sir\nSection 12 applies.\n'),
  'mail.eml': () => filled('a  b  1\r\n', 'From: a@b\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\n'),
  'maillines.eml': () => filled('Dear Sir, s.40(2)\r\n', 'From: a@b\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\n'),
  'mailheads.eml': () =>
    filled('> From: a@b\n> Sent: 1 April 2026\n', 'From: a@b\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\n'),
  'estate.md': () => filled('|PC|HP|1|\n', '|Asset Type|Current Vendor|Quantity of Asset|\n|---|---|---|\n'),
  'tables.md': () => filled('|a|b|\n|-|-|\n|1|2|\n\n'),
  'captioned.md': () => filled('# T\n|a|b|\n|-|-|\n|1|2|\n\n'),
  'list.md': () => filled('- a\n'),
  'wide.md': () => filled('|1'.repeat(2000) + '|\n', '|a'.repeat(2000) + '|\n' + '|-'.repeat(2000) + '|\n'),
  'emph.md': () => filled('**a*__b_'),
  'short-rows.md': () => filled('|\n', '|a'.repeat(4) + '|\n' + '|-'.repeat(4) + '|\n'),
  'short-rows-wide.md': () => filled('|1\n', '|a'.repeat(500) + '|\n' + '|-'.repeat(500) + '|\n'),
  'estate.html': () =>
    filled('<tr><td>PC<td>HP<td>1', '<table><tr><th>Asset Type<th>Current Vendor<th>Quantity of Asset'),
  'rows1.html': () => filled('<tr><td>x', '<table>'),
  'rows2.html': () => filled('<tr><td>x<td>1', '<table><tr><th>a<th>b'),
  'cells.html': () => filled('<td>1', '<table><tr>'),
  'tables.html': () => filled('<table><td>x</table>'),
  'tables2.html': () => filled('<table><th>a<th>b<tr><td>x<td>1</table>'),
  'captioned.html': () => filled('<table><caption>a<th>b<tr><td>x</table>'),
  'headed.html': () => filled('<h2>a</h2><table><th>b<tr><td>1</table>'),
  'estates.html': () =>
    filled('<table><tr><th>Asset Type<th>Current Vendor<th>Quantity of Asset<tr><td>x<td>y<td>1</table>'),
  'revenues.html': () => filled('<table><tr><th>Cost Centre<th>Budget<tr><td>x<td>1<tr><td>Total<td>2</table>'),
  'ul.html': () => filled('<li>x', '<ul>'),
  'ul-labelled.html': () => filled('<li>Supplier: x', '<ul>'),
  'uls.html': () => filled('<ul><li>x</ul>'),
  'dl.html': () => filled('<dt>a<dd>1', '<dl>'),
  'dl-estate.html': () => filled('<dt>Laptops<dd>1', '<h2>Hardware Estate</h2><dl>'),
  'dls.html': () => filled('<dl><dt>a<dd>1</dl>'),
  'links.html': () => filled('<a href=x>y</a>', '<p>'),
  'links-sep.html': () => filled('<p><a href=x>y</a>'),
  'p.html': () => filled('<p>x'),
  'br.html': () => filled('<br>x'),
  'h.html': () => filled('<h2>x'),
  'h-distinct.html': () => filled((i) => `<h${(i % 6) + 1}>x${i}`),
  'p-money.html': () => filled('<p>£1'),
  'p-section.html': () => filled('<p>s.40(2) of FOIA'),
  'b.html': () => filled('<b>x'),
  'foot.html': () => filled('<tr><td>7<sup>1</sup><td>8', '<table><tr><th>a<th>b'),
  'deep.html': () => filled('<ul><li>x'),
  'rows.json': () => filled('{"costCentre":5},', '{"about":{},"sections":{"finance":{"revenue":[', '{}]}}}'),
  'emptyrows.json': () => filled('{},', '{"about":{},"sections":{"finance":{"revenue":[', '{}]}}}'),
  'goodrows.json': () =>
    filled(
      (i) => `{"costCentre":"C${i}","budget":"1"},`,
      '{"about":{},"sections":{"finance":{"revenue":[',
      '{"costCentre":"x","budget":"1"}]}}}',
    ),
  'keys.json': () => filled((i) => `"k${i}":0,`, '{"about":{},"sections":{"estate":{', '"z":0}}}'),
  'keys-row.json': () => filled((i) => `"k${i}":0,`, '{"about":{},"sections":{"finance":{"revenue":[{', '"z":0}]}}}'),
  'sections.json': () => filled((i) => `"k${i}":0,`, '{"about":{},"sections":{', '"z":0}}'),
  'numbers.json': () => filled('0,', '{"about":{},"sections":{"finance":{"revenue":[', '0]}}}'),
  'dup.json': () => filled('"a":0,', '{"about":{},"sections":{"estate":{', '"z":0}}}'),
  'array.json': () => filled('{"a":1},', '[', '{"a":1}]'),
  'array-estate.json': () => filled('{"Asset Type":"x","Quantity":1},', '[', '{"a":1}]'),
  'array-num.json': () => filled('1,', '[', '1]'),
  'array-distinct.json': () => filled((i) => `{"k${i}":1},`, '[', '{"a":1}]'),
  'lines.jsonl': () => filled('{"a":1}\n'),
  'lines-distinct.jsonl': () => filled((i) => `{"k${i}":1}\n`),
  'pubs.jsonl': () => filled('{"about":{},"sections":{}}\n'),
  'nums.jsonl': () => filled('1\n'),
  'releases.json': () => filled('{"contracts":[{}]},', '{"releases":[', '{}]}'),
  'releases2.json': () =>
    filled((i) => `{"ocid":"a${i}","contracts":[{"id":"${i}","title":"x"}]},`, '{"releases":[', '{}]}'),
  'contracts-ocds.json': () =>
    filled((i) => `{"id":"${i}","awardID":"${i}"},`, '{"releases":[{"ocid":"a","contracts":[', '{}]}]}'),
  'awards-ocds.json': () =>
    filled(
      (i) => `{"id":"${i}","suppliers":[{"id":"1"}]},`,
      '{"releases":[{"ocid":"a","contracts":[{"id":"1","awardID":"1"}],"awards":[',
      '{}]}]}',
    ),
  'parties-ocds.json': () =>
    filled(
      (i) => `{"id":"${i}"},`,
      '{"releases":[{"ocid":"a","contracts":[{"id":"1","awardID":"1"}],"parties":[',
      '{}]}]}',
    ),
  // Many small tables, each with a total that fails.
  'budgets.html': () =>
    filled(
      (i) =>
        `<table><tr><th>Budget statement<th>Budget £<th>Actual £<th>Variance £${Array.from({ length: 12 }, (_, row) => `<tr><td>x${i * 12 + row}<td>${(i * 97 + row * 389) % 999}<td>1<td>2`).join('')}<tr><td>Total<td>2<td>3<td>4</table><p>y`,
    ),
  'unknowns.html': () =>
    filled(
      (i) =>
        `<table><tr><th>Foo<th>B<th>C<th>D${Array.from({ length: 12 }, (_, row) => `<tr><td>x${i * 12 + row}<td>${(i * 97 + row * 389) % 999}<td>${(i * 53 + row * 211) % 999}<td>${(i * 31 + row * 677) % 999}`).join('')}<tr><td>Total<td>2<td>3<td>4</table><p>y`,
    ),
  // Totals, each of which is tried against much that stands above it.
  'recurring.csv': () =>
    filled(
      (i) => `${['Income', 'Pay', 'Total expenditure', 'Surplus'][i % 4]},${i},${i * 2},${-i}\n`,
      'Statement of comprehensive income,Budget £000,Actual £000,Variance £000\n',
    ),
  'marks.csv': () =>
    filled(
      (i) => `L${i},${100 + i},90,${i < 60 ? 10 + i : 5000 + i},${i < 60 || i % 2 ? 'F' : 'A'}\n`,
      'Budget statement,Budget £,Actual £,Variance £,Fav/Adv\n',
    ),
  'many-tables.csv': () =>
    filled((i) => (i % 4 === 0 ? `\nTable ${i}\nItem,Budget £,Actual £,Variance £\n` : `x${i},1,2,-1\n`)),
  'side-by-side.html': () =>
    filled((i) => `<tr><td>x${i}<td>1<td><td>y${i}<td>2`, '<table><tr><th>Income<th>£<th><th>Expenditure<th>£'),
  'quarters.csv': () =>
    filled(
      (i) => `L${i},${i % 9},${i % 7},${i % 5},${i % 3},${(i % 9) + (i % 7) + (i % 5) + (i % 3) + (i % 2)}\n`,
      'Budget statement,Q1 £,Q2 £,Q3 £,Q4 £,Total £\n',
    ),
  'capital-totals.csv': () =>
    filled((i) => (i % 5 === 4 ? 'Total,4,4,8\n' : `S${i},1,1,2\n`), 'Capital scheme,2023/24,2024/25,Total\n'),
  'capital-years.csv': () =>
    filled((i) => `S${i},1,2,3,4,5,15\n`, 'Capital scheme,2023/24,2024/25,2025/26,2026/27,2027/28,Total\n'),
  'blocks.csv': () =>
    filled(
      (i) => (i % 3 === 0 ? `H${i},,\n` : i % 3 === 1 ? `x${i},1,2\n` : `Total H${i - 2},1,2\n`),
      'Item,Budget £,Actual £\n',
    ),
  'less.csv': () =>
    filled((i) => `Less: x${i},1,2\n${i % 4 === 3 ? 'Net total,4,8\n' : ''}`, 'Item,Budget £,Actual £\n'),
  'of-which.csv': () =>
    filled((i) => `of which x${i},1,2\n${i % 4 === 3 ? 'Total,4,8\n' : ''}`, 'Item,Budget £,Actual £\n'),
  'percents.csv': () =>
    filled((i) => (i % 2 ? 'as % of total,50%,50%\n' : `x${i},5,5\n`), 'Item,2024/25 £000,2023/24 £000\n'),
  'ledger-totals.csv': () =>
    filled(
      (i) => `${i},N${i},${i % 9},${(i * 7) % 9}\n${i % 10 === 9 ? 'Total,,40,40\n' : ''}`,
      'Account code,Account name,Debit,Credit\n',
    ),
}
