// The workbooks of the corpus. A cell is a value, or a value with its number format.
import { writeXlsx } from 'hucre/xlsx'

const money = '#,##0.00'
const dateFormat = 'dd/mm/yyyy'
const at = (year, month, day) => new Date(Date.UTC(year, month - 1, day))

/** A sheet whose columns have number formats, and whose rows begin at the first. */
const sheet = (name, rows, { formats = {}, ...others } = {}) => {
  const cells = new Map()
  rows.forEach((row, line) =>
    row.forEach((value, column) => {
      const numFmt = formats[column]
      if (numFmt !== undefined && (typeof value === 'number' || value instanceof Date))
        cells.set(`${line},${column}`, { style: { numFmt } })
    }),
  )
  for (const [key, cell] of others.cells ?? []) cells.set(key, { ...cells.get(key), ...cell })
  return { name, rows, ...others, cells }
}

const spendHeadings = [
  'Department Family',
  'Entity',
  'Date',
  'Expense Type',
  'Supplier',
  'Transaction Number',
  'Amount',
]
const spendFormats = { 2: dateFormat, 6: money }
const paid = (month, day, type, supplier, number, amount) => [
  'Department of Health',
  'Northmoor NHS Foundation Trust',
  at(2026, month, day),
  type,
  supplier,
  number,
  amount,
]
const merged = (startRow, startCol, endRow, endCol) => ({ startRow, startCol, endRow, endCol })

const workbooks = {
  'spend/months-on-sheets': [
    sheet(
      'April',
      [
        spendHeadings,
        paid(4, 2, 'Agency', 'Hartsease Agency Nursing', 910011, 28400),
        paid(4, 16, 'Drugs', 'Lowfold Pharmacy Services Ltd', 910044, 118450.77),
      ],
      { formats: spendFormats },
    ),
    sheet(
      'May',
      [
        spendHeadings,
        paid(5, 7, 'Energy', 'Marlpit Power plc', 911010, 143010),
        paid(5, 7, 'Energy', 'Marlpit Power plc', 911010, 143010),
        paid(5, 21, 'Building work', 'Castleford Marsh Builders', 911052, 250000),
      ],
      { formats: spendFormats },
    ),
  ],
  'spend/title-and-total': [
    sheet(
      'Sheet1',
      [
        ['Payments over £25,000 for June 2026'],
        [],
        spendHeadings,
        paid(6, 3, 'Agency', 'Swiftlocum Ltd', 912003, 64210),
        paid(6, 17, 'Rent', 'Quayside Offices LLP', 912040, 38000),
        paid(6, 24, 'Leases', 'Iris Imaging Leasing Ltd', 912066, 96300.05),
        ['', '', '', '', '', 'Total', 198550.05],
      ],
      { formats: spendFormats, merges: [merged(0, 0, 0, 6)] },
    ),
  ],
  'spend/hidden-workings': [
    sheet(
      'Over 25k',
      [
        spendHeadings,
        paid(7, 1, 'Catering', 'Tablecloth Catering Ltd', 913001, 30750),
        paid(7, 15, 'Security', 'Halberd Guarding Ltd', 913020, 91004.12),
      ],
      { formats: spendFormats },
    ),
    sheet(
      'Workings',
      [
        ['Supplier', 'Bank sort code', 'Note'],
        ['Tablecloth Catering Ltd', '00-00-00', 'query with owner'],
      ],
      { hidden: true },
    ),
  ],
  'spend/dates-as-numbers': [
    sheet(
      'Data',
      [
        spendHeadings,
        ['DHSC', 'Vale Ambulance NHS Trust', 46204, 'Fuel', 'Greycot Haulage Ltd', 70501, 88010],
        ['DHSC', 'Vale Ambulance NHS Trust', 46211, 'Radio', 'Beacon Airwaves Ltd', 70519, 46125.3],
        ['DHSC', 'Vale Ambulance NHS Trust', 46218, 'Fleet', 'Oxbow Ambulance Hire Ltd', 70530, 212400],
      ],
      { formats: { 6: money } },
    ),
  ],
  'finance/outturn-merged-headings': [
    sheet(
      'Outturn',
      [
        ['Directorate', '2025/26', '', '2026/27', ''],
        ['', 'Budget £000', 'Outturn £000', 'Budget £000', 'Forecast £000'],
        ['Medicine', 31204, 31950, 32100, 32640],
        ['Surgery', 28115, 27980, 28900, 28850],
        ['Estates', 9870, 9870, 10050, 10190],
        ['Total', 69189, 69800, 71050, 71680],
      ],
      {
        formats: { 1: '#,##0', 2: '#,##0', 3: '#,##0', 4: '#,##0' },
        merges: [merged(0, 0, 1, 0), merged(0, 1, 0, 2), merged(0, 3, 0, 4)],
      },
    ),
  ],
  'finance/formula-totals': [
    sheet(
      'Budget',
      [
        ['Cost centre', 'Budget £', 'Actual £'],
        ['Reception', 41200, 40110],
        ['Switchboard', 38800, 39240],
        ['Post room', 22150, 21990],
        ['Total', 102150, 101340],
      ],
      {
        formats: { 1: '#,##0;(#,##0)', 2: '#,##0;(#,##0)' },
        cells: new Map([
          ['4,1', { formula: 'SUM(B2:B4)', formulaResult: 102150 }],
          ['4,2', { formula: 'SUM(C2:C4)', formulaResult: 101340 }],
        ]),
      },
    ),
  ],
  'estate/hardware-by-year': [
    sheet('Hardware', [
      ['Device type', 'In use', 'In store', 'Total'],
      ['Desktops', 2415, 60, 2475],
      ['Laptops', 1730, 145, 1875],
      ['Tablets', 318, 12, 330],
      ['Total', 4463, 217, 4770],
    ]),
  ],
  'contracts/register': [
    sheet(
      'Contracts',
      [
        ['Saltmarsh Community NHS Trust: contracts register'],
        ['Contract reference', 'Title', 'Supplier', 'Start date', 'End date', 'Extension', 'Value (£)', 'SME?'],
        ['SCT-1', 'Linen', 'Northfold Linen Services Ltd', at(2024, 4, 1), at(2028, 3, 31), '12 months', 840000, 'No'],
        ['SCT-2', 'Couriers', 'Swiftvan Ltd', at(2025, 6, 1), at(2025, 5, 31), 'None', 88000, 'Yes'],
        ['SCT-3', 'Signage', 'Sparrow Print Works', at(2026, 2, 1), at(2029, 1, 31), 'None', 31000, 'Yes'],
      ],
      { formats: { 3: 'dd-mmm-yy', 4: 'dd-mmm-yy', 6: '"£"#,##0' }, merges: [merged(0, 0, 0, 7)] },
    ),
  ],
  'foi/disclosure-log': [
    sheet(
      'Log',
      [
        ['FOI Ref', 'Date Received', 'Due Date', 'Date Response Sent', 'Subject', 'Outcome'],
        ['5501', at(2026, 7, 1), at(2026, 7, 30), at(2026, 7, 24), 'Bank staff rates', 'Full disclosure'],
        ['5502', at(2026, 7, 6), at(2026, 8, 5), at(2026, 8, 14), 'Food waste', 'Full disclosure'],
        ['5503', at(2026, 7, 9), at(2026, 8, 10), at(2026, 8, 5), 'Server names', 'Refused s.31(1)(a)'],
      ],
      { formats: { 1: dateFormat, 2: dateFormat, 3: dateFormat } },
    ),
  ],
}

/** One day for all, so that the same rows give the same bytes. */
const properties = { created: at(2026, 11, 28), modified: at(2026, 11, 28) }

/** The bytes of each workbook, by the name of its file. */
export const made = async () => {
  const files = {}
  for (const [name, sheets] of Object.entries(workbooks))
    files[`${name}.xlsx`] = await writeXlsx({ sheets, properties })
  return files
}
