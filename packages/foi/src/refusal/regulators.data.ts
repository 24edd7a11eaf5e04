import { frozen, requireDay, requireList, type Citation, type IsoDate } from '@imt/core'

/** The regulator of freedom of information over a period: its name and how to reach it. */
export interface Regulator {
  readonly from: IsoDate
  /** Last day, or null while it lasts. */
  readonly to: IsoDate | null
  readonly name: string
  readonly address: readonly string[]
  readonly complaints: string
  readonly citation: Citation
}

/**
 * The regulator, by period. The Data (Use and Access) Act 2025 (ss.117 to 119) makes it the Information Commission;
 * whether that is in force was not found, so no row says it: add one, or give `regulator` to a decision, once it is
 * known.
 */
export const regulators: readonly Regulator[] = /* @__PURE__ */ frozen([
  {
    from: '2005-01-01',
    to: null,
    name: 'Information Commissioner',
    address: ["Information Commissioner's Office", 'Wycliffe House', 'Water Lane', 'Wilmslow', 'SK9 5AF'],
    complaints: 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/',
    citation: {
      title: 'Information Commissioner: FOI and EIR complaints',
      provision: 'FOIA s.50',
      url: 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/',
      read: '2026-11-23',
      verified: false,
    },
  },
])

/**
 * Returns the regulator on a day.
 *
 * @param day - the day of the notice, `YYYY-MM-DD`
 * @param rows - the periods; left out, `regulators`
 * @throws {TypeError} when `day` is no text, or `rows` no array
 * @throws {RangeError} when there is no such day, or no period covers the day
 * @example
 * ```ts
 * regulatorOn('2026-11-23').name // => 'Information Commissioner'
 * ```
 * @see Freedom of Information Act 2000 s.50, https://www.legislation.gov.uk/ukpga/2000/36/section/50
 */
export const regulatorOn = (day: IsoDate, rows: readonly Regulator[] = regulators): Regulator => {
  requireDay(day, 'regulatorOn: day')
  const found = requireList(rows, 'regulatorOn: rows').find(({ from, to }) => from <= day && (to === null || day <= to))
  if (!found) throw new RangeError(`regulatorOn: day must lie within the periods given, got ${JSON.stringify(day)}`)
  return found
}
