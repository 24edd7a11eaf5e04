// Texts in encodings that an editor would not keep.

const lines = [
  ['Entity', 'Date', 'Expense type', 'Supplier', 'Transaction number', 'Amount £'],
  ['Eastmere Borough Council', '03/08/2026', 'Café supplies', 'Tablecloth Catering Ltd', '5301001', '6,120.00'],
  ['Eastmere Borough Council', '10/08/2026', 'Highways', 'Fallow Road Surfacing Ltd', '5301044', '18,420.50'],
  ['Eastmere Borough Council', '17/08/2026', 'ICT', 'Pellbridge Networks Ltd', '5301090', '2,765.10'],
]
const joined = (separator, quoted) =>
  `${lines.map((line) => line.map((text) => (quoted && text.includes(separator) ? `"${text}"` : text)).join(separator)).join('\r\n')}\r\n`

/** The bytes of each text, by the name of its file. */
export const made = () => ({
  'spend/excel-unicode-text.txt': Buffer.from(`\ufeff${joined('\t', false)}`, 'utf16le'),
  'spend/windows-1252.csv': Buffer.from(joined(',', true), 'latin1'),
})
