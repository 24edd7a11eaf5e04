// The PDF documents of the corpus.
import { tablePages } from '../../tooling/pdf/table-pages.mjs'
import { writePdf } from '../../tooling/pdf/write-pdf.mjs'

const column = (heading, width, right = false) => ({ heading, width, right })
const suppliers = [
  'Hartsease Agency Nursing',
  'Marlpit Power plc',
  'Castleford Marsh Builders of Northmoor',
  'Babel House Ltd',
]
const payments = Array.from({ length: 40 }, (_, line) => [
  'NHS Harrowdale ICB',
  `${String(1 + (line % 28)).padStart(2, '0')}/06/2026`,
  suppliers[line % suppliers.length],
  String(92_000 + line),
  (25_100 + line * 412.35).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
])

/** Lines of text, one below the other. */
const linesOf = (lines) => [
  { texts: lines.map((text, line) => ({ x: 60, y: 60 + line * 16, text, size: 10 })), width: 595, height: 842 },
]

const pages = {
  'spend/two-pages': tablePages(
    [
      column('Entity', 100),
      column('Date', 60),
      column('Supplier', 120),
      column('Transaction number', 80, true),
      column('Amount', 80, true),
    ],
    payments,
    { title: 'Expenditure over 25,000 pounds: June 2026' },
  ),
  'spend/headings-once': tablePages(
    [column('Date', 60), column('Supplier', 150), column('Transaction number', 90, true), column('Amount £', 80, true)],
    payments.map(([, ...cells]) => cells),
    { title: 'Payments to suppliers', repeat: false, numbered: false },
  ),
  'finance/accounts-note': tablePages(
    [column('Operating expenses', 220), column('2025/26 £000', 80, true), column('2024/25 £000', 80, true)],
    [
      ['Staff and executive directors', '148,542', '143,260'],
      ['Drugs', '31,220', '30,118'],
      ['Premises', '18,904', '18,377'],
      ['Depreciation', '6,120', '5,870'],
      ['Clinical negligence premium', '7,215', '6,990'],
      ['Total', '212,010', '204,615'],
    ],
    { title: 'Note 5' },
  ),
  'finance/cost-centres': tablePages(
    [
      column('Cost centre', 150),
      column('Budget £', 80, true),
      column('Actual £', 80, true),
      column('Variance £', 80, true),
    ],
    [
      ['Wards', '8,420,000', '8,391,500', '(28,500)'],
      ['Theatres', '5,115,000', '5,100,000', '(15,000)'],
      ['Therapies', '2,060,000', '2,090,500', '30,500'],
      ['Total', '15,595,000', '15,582,000', '(13,000)'],
    ],
    { title: 'Budget statement, month 8' },
  ),
  'estate/devices': tablePages(
    [column('Device type', 120), column('Quantity', 70, true), column('Average age in years', 90, true)],
    [
      ['Desktop', '2,032', '4.1'],
      ['Laptop', '1,867', '2.8'],
      ['Printer', '391', '6.0'],
      ['Total', '4,290', ''],
    ],
    { title: 'IT equipment' },
  ),
  'contracts/register': tablePages(
    [
      column('Contract title', 120),
      column('Supplier', 120),
      column('Start date', 60),
      column('End date', 60),
      column('Value', 70, true),
    ],
    [
      ['Office cleaning', 'Brightwell Facilities Ltd', '01/04/2025', '31/03/2027', '£48,000'],
      ['Provision of data warehouse and reporting', 'Halden Analytics Llp', '01/01/2026', '31/12/2029', '£610,000'],
      ['Translation services', 'Babel House Ltd', '01/06/2026', '31/05/2028', '£81,500'],
    ],
    { title: 'Register of contracts' },
  ),
  'foi/disclosure-log': tablePages(
    [
      column('Reference', 60),
      column('Date received', 70),
      column('Request', 200),
      column('Date completed', 70),
      column('Decision', 110),
    ],
    [
      [
        'FOI-26-401',
        '01/09/2026',
        'Spend on bottled water in offices and depots since 2022',
        '24/09/2026',
        'Disclosed',
      ],
      ['FOI-26-402', '02/09/2026', 'Number of staff suspended', '06/11/2026', 'Disclosed'],
      ['FOI-26-403', '08/09/2026', 'Names of security products', '02/10/2026', 'Refused: s31(1)(a)'],
    ],
    { title: 'Disclosure log, September 2026' },
  ),
  'foi/refusal': linesOf([
    'Vale Ambulance NHS Trust',
    'Reference: FOI 26-880',
    '9 November 2026',
    'You asked for the rota of each station. This information is exempt from disclosure',
    'under section 38(1)(b) of the Freedom of Information Act 2000, since disclosure would be',
    'likely to endanger the safety of staff. You may ask for an internal review.',
  ]),
}

/** The bytes of each document, by the name of its file. */
export const made = () =>
  Object.fromEntries(Object.entries(pages).map(([name, content]) => [`${name}.pdf`, writePdf(content)]))
