import { describe, expect, it } from 'vitest'
import { findHeadingRows, headingTexts } from './find-heading-rows.js'

const rowsOf = (text: string): readonly (readonly string[])[] => text.split('\n').map((line) => line.split('|'))
const found = (text: string): readonly string[] | undefined => {
  const rows = rowsOf(text)
  const at = findHeadingRows(rows)
  return at && headingTexts(rows.slice(at.from, at.to)).map((texts) => texts.join(' '))
}

describe('findHeadingRows', () => {
  it.each([
    ['the first row', 'Asset|Number\nPCs|5', ['Asset', 'Number']],
    [
      'the first row over rows of words',
      'Asset|Owner|State\nCRM|Finance|Live\nMail|IT|Live',
      ['Asset', 'Owner', 'State'],
    ],
    ['a title with a separator', 'Over £25|000\nDate|Supplier|Amount\n1 May|Acme|5', ['Date', 'Supplier', 'Amount']],
    [
      'two titles with separators',
      'Over £500|net of VAT||\nQuarter 1|April to June||\nDate|Supplier|Ref|Amount\n1 May|Acme|7|5',
      ['Date', 'Supplier', 'Ref', 'Amount'],
    ],
    [
      'a title beside its day',
      'Printed:|01/04/2025||\n|||\nDate|Supplier|Amount|No\n1 May|Acme|5|3',
      ['Date', 'Supplier', 'Amount', 'No'],
    ],
    [
      'what a program prints above a trial balance',
      'Date:|30/09/2025||Example Services||Page:|1\nTime:|09:12:01||Period Trial Balance|||\nN/C|Name||Debit||Credit|\n1200|Bank||5.00|||\n3000|Capital||||5.00|',
      ['N/C', 'Name', '', 'Debit', '', 'Credit', ''],
    ],
    [
      'years with their unit',
      'Note 5|2025/26 £000|31 March 2025 £m\nPay|5|6\nDrugs|7|8',
      ['Note 5', '2025/26 £000', '31 March 2025 £m'],
    ],
    ['one heading over the only figures', 'Reserves\n|£000\nOpening|12,877\nClosing|(15,093)', ['', '£000']],
    ['one year over the only figures', '|2025\nOpening|12,877\n|\nClosing|15,093', ['', '2025']],
    ['units', 'Class|Budget|Actual\n|£000|£m\nPay|5|6', ['Class', 'Budget £000', 'Actual £m']],
    ['measures', 'Class|Annual|YTD\n|Budget|Actual\nPay|5|6', ['Class', 'Annual Budget', 'YTD Actual']],
    [
      'years over measures',
      '|2024/25|2024/25\nClass|Budget|Actual\nPay|5|6',
      ['Class', '2024/25 Budget', '2024/25 Actual'],
    ],
    ['years under headings', 'Class|Budget|Budget\n|2024|2025\nPay|5|6', ['Class', 'Budget 2024', 'Budget 2025']],
    [
      'merged cells',
      '|Annual||YTD|\nClass|Budget|Actual|Budget|Actual\nPay|5|6|7|8',
      ['Class', 'Annual Budget', 'Annual Actual', 'YTD Budget', 'YTD Actual'],
    ],
    [
      'a row with the name of the rows, over headings without it',
      'Service|Full year||Forecast|\n|Budget|Actual to date|Outturn|Variance\nCare|5|6|7|8',
      ['Service', 'Full year Budget', 'Actual to date', 'Forecast Outturn', 'Variance'],
    ],
    [
      'a row with the name of the rows, over headings that repeat',
      'Scheme|2025/26||2026/27|\n|Budget|Forecast|Budget|Forecast\nNetwork|5|6|7|8',
      ['Scheme', '2025/26 Budget', '2025/26 Forecast', '2026/27 Budget', '2026/27 Forecast'],
    ],
    [
      'a word over each of two tables with a gap between',
      'Hardware|||Software|\nType|Count||Product|Licences\nPCs|5||Office|8',
      ['Hardware Type', 'Count', '', 'Software Product', 'Licences'],
    ],
    [
      'two rows without a name over those of the rows',
      '|2023/24|2023/24|2024/25|2024/25\n|Budget|Actual|Budget|Actual\nPay|5|6|7|8\nOther|5|6|7|8',
      ['', '2023/24 Budget', '2023/24 Actual', '2024/25 Budget', '2024/25 Actual'],
    ],
    [
      'a title beside its month',
      'Board report|May|||\n|Budget|Actual|Outturn|Variance\nCare|5|6|7|8',
      ['', 'Budget', 'Actual', 'Outturn', 'Variance'],
    ],
    [
      'three rows',
      '|Annual|YTD\nClass|Budget|Actual\n|£000|£000\nPay|5|6',
      ['Class', 'Annual Budget £000', 'YTD Actual £000'],
    ],
    [
      'three rows below a title',
      'Board, May|\n|Annual|YTD\nClass|Budget|Actual\n|£000|£000\nPay|5|6',
      ['Class', 'Annual Budget £000', 'YTD Actual £000'],
    ],
  ])('finds %s', (_, text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['a first row of unknown figures', '|Budget|Actual\nPay|TBC|n/a\nOther|5|6', ['', 'Budget', 'Actual']],
    ['a row that names a section', 'Class|Budget|Actual\nPay||\nNurses|5|6', ['Class', 'Budget', 'Actual']],
    ['a first row of words under no name', '|Owner|State\nCRM|Finance|Live\nMail|IT|Live', ['', 'Owner', 'State']],
    ['a row without a label', 'Asset|Owner|State\n|Finance|Live\nMail|IT|Live', ['Asset', 'Owner', 'State']],
    ['a first row of figures', 'Class|Budget|Actual\n|5|6\nPay|5|6', ['Class', 'Budget', 'Actual']],
    ['headings that are fewer than the values', 'Asset|Number\nPCs|5|HP|x\nLaptops|6|HP|y', ['Asset', 'Number']],
    ['a narrow heading row over rows of words', 'Asset|Owner\nCRM|Finance|Live|x\nMail|IT|Live|y', ['Asset', 'Owner']],
  ])('takes %s for no heading', (_, text, expected) => expect(found(text)).toEqual(expected))

  it('finds two rows of which the upper heads a column alone', () =>
    expect(
      found(
        'Contract||Supplier|Term||Value\nRef|Title||Start|End|Total\n1|Mail|A|01/04/2024|31/03/2027|£9\n2|Web|B|01/05/2024|30/04/2027|£8',
      ),
    ).toEqual(['Contract Ref', 'Title', 'Supplier', 'Term Start', 'End', 'Value Total']))

  it('finds years with their measures below a title', () =>
    expect(found('Board|May\nKind|Project|2017/2018 Value\nA|PCs|5\nB|Site|6')).toEqual([
      'Kind',
      'Project',
      '2017/2018 Value',
    ]))

  it('finds none where no row has several values', () => expect(findHeadingRows(rowsOf('a\nb|'))).toBeUndefined())
})
