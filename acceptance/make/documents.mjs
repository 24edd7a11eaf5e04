// The Word documents of the corpus.
import { docx } from './docx.mjs'

const documents = {
  'spend/payments': [
    { heading: 'Payments over £25,000: August 2026' },
    'Larkrise NHS Foundation Trust publishes what it pays each month.',
    {
      table: [
        ['Entity', 'Date', 'Expense type', 'Supplier', 'Transaction number', 'Amount £'],
        ['Larkrise NHS FT', '05/08/2026', 'Pathology', 'Halden Analytics Llp', '2501001', '39,600.00'],
        ['Larkrise NHS FT', '12/08/2026', 'Postage', 'Franklin Postal Ltd', '2501019', '30,258.12'],
        ['Larkrise NHS FT', '19/08/2026', 'Dialysis', 'Kelder Renal Supplies Ltd', '2501042', '57,859.20'],
        ['Total', '', '', '', '', '127,717.32'],
      ],
    },
  ],
  'finance/board-report': [
    { heading: 'Finance report to the Board, month 7' },
    'The Trust is £0.4m behind plan. The table sets out the position.',
    {
      table: [
        ['', { text: 'Year to date', span: 3 }],
        ['£000', 'Plan', 'Actual', 'Variance'],
        ['Income', '135,827', '135,946', '119'],
        ['Pay', '(86,450)', '(87,371)', '(921)'],
        ['Non-pay', '(47,140)', '(46,737)', '403'],
        ['Surplus', '2,237', '1,838', '(399)'],
      ],
    },
    'Further detail is in appendix 1.',
  ],
  'estate/foi-hardware': [
    { heading: 'FOI 26-1190' },
    'Thank you for your request about computers. Our answer is below.',
    {
      table: [
        ['Device', 'Number in use', 'Over five years old'],
        ['Desktop', '2,032', '611'],
        ['Laptop', '1,867', '204'],
        ['Thin client', '340', '340'],
        ['Total', '4,329', '1,155'],
      ],
    },
    'The figures are of 1 November 2026.',
  ],
  'contracts/foi-answers': [
    { heading: 'FOI 7731: print contract' },
    'Please find our answers in the right-hand column.',
    {
      table: [
        ['Question', 'Answer'],
        ['1. Existing supplier', 'Kestrel Imaging Ltd'],
        ['2. Contract description', 'Managed print service'],
        ['3. Contract start date', '01/04/2024'],
        ['4. Contract expiry date', '31/03/2028'],
        ['5. Total contract value', '£520,000'],
        ['6. Extension options', '24 months and then 12 months'],
      ],
    },
  ],
  'contracts/register': [
    { heading: 'Contracts register 2026' },
    {
      table: [
        ['Contract', 'Supplier', 'Start', 'End', 'Value', 'Notice'],
        ['Boilers', 'Marlpit Power plc', '01/09/2025', '31/08/2028', '£91,200', '3 months'],
        ['Lifts', 'Risewell Lifts Ltd', '01/04/2026', '31/03/2029', '£64,000', '3 months'],
        ['Pest control', 'Hedgerow Pest Services', '15/01/2026', '14/01/2025', '£12,000', '1 month'],
      ],
    },
  ],
  'foi/refusal-letter': [
    'Eastmere Borough Council',
    'Our reference: IR 26/339',
    '2 November 2026',
    'Dear applicant',
    'You asked for the bids of the firms that did not win the parking contract.',
    'We hold the bids. They are exempt under section 43(2) of the Freedom of Information Act 2000, because disclosure could prejudice the commercial interests of the bidders.',
    'You may ask for an internal review within 40 working days.',
    'Yours faithfully',
  ],
}

/** The bytes of each document, by the name of its file. */
export const made = () =>
  Object.fromEntries(Object.entries(documents).map(([name, parts]) => [`${name}.docx`, docx(parts)]))
