/** A column of whole-time equivalents that revenue tables state by name. */
interface StaffColumnNames {
  /** What findings call it. */
  readonly words: string
  /** The headings under which trusts publish it. */
  readonly headings: readonly string[]
}

/**
 * The columns of staff, in the order in which they are looked at. A further one is one more entry: schema, recogniser,
 * sums and findings of the table of cost centres take theirs from here. A class summary knows `fundedWte` by name; any
 * other column of it is a further figure, summed within its table.
 */
export const staffColumns = {
  /** Posts that the budget pays for, in whole-time equivalents. A dash means none on this line. */
  fundedWte: {
    words: 'funded staff',
    headings: [
      'Staff Funded',
      'Funded',
      'Funded WTE',
      'WTE Funded',
      'Staff funded (WTE)',
      'Budget WTE',
      'Budgeted WTE',
      'Budget (WTE)',
      'Annual budget WTE',
      'Annual budget (WTE)',
      'Budget FTE',
      'Budget (FTE)',
      'Annual budget (FTE)',
      'WTE',
    ],
  },
  /** Staff in post by their contracts, whole-time equivalents. */
  contractedWte: {
    words: 'contracted staff',
    headings: ['Contracted WTE', 'WTE contracted', 'WTE in post', 'In post WTE', 'Staff in post', 'In post'],
  },
  /** Hours worked, bank and agency included, whole-time equivalents. */
  workedWte: {
    words: 'worked staff',
    headings: ['Worked WTE', 'WTE worked', 'WTE paid', 'Paid WTE'],
  },
} as const satisfies Readonly<Record<string, StaffColumnNames>>

/** The name of a column of staff. */
export type StaffColumn = keyof typeof staffColumns

/** The names of the columns of staff, in order. */
export const staffColumnNames = Object.keys(staffColumns) as readonly StaffColumn[]

/** Returns an object with a value for each column of staff. */
export const eachStaffColumn = <Value>(
  valueOf: (names: StaffColumnNames) => Value,
): Readonly<Record<StaffColumn, Value>> =>
  Object.fromEntries(staffColumnNames.map((name) => [name, valueOf(staffColumns[name])])) as Record<StaffColumn, Value>
