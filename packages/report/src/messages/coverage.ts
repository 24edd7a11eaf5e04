import { counted, forCount, grouped, listed, type NotCheckedBecause } from '@imt/core'

const because: Readonly<Record<NotCheckedBecause, string>> = {
  tableNotRead: 'its table was not read',
  tableLeftOut: 'its table was left out',
  cellNotRead: 'nothing was read from that cell',
  unreadable: 'no figure can be read from it',
  partOnly: 'it stands in another sum or comparison, and nothing is known that it is the sum of',
  tableTooLarge: 'its table has too many cells to be searched for sums',
  searchEnded: 'there was too much to try, and the search for what it is the sum of was ended',
  noRelation: 'nothing is known that it can be compared with',
}

/** How many figures of a table were compared, and by how many sums or comparisons. */
export interface FigureCounts {
  readonly checked: number
  readonly inNoRelation: number
  readonly notRead: number
  readonly relations: number
  /** Sums among them that agree only within the rounding of their figures. */
  readonly withinRounding: number
}

/** A table, or what has no table, as it was read. */
export interface TableRead {
  readonly title: string | undefined
  /** What it was read as, in words. */
  readonly part: string
  readonly rows: { readonly read: number; readonly leftOut: number }
  /** How much of its figures was checked, in words. */
  readonly figures: string
}

const titled = (table: number, title: string | undefined): string =>
  `table ${String(table)}${title === undefined ? '' : ` "${title}"`}`

const unread = (notRead: number): string => (notRead === 0 ? '' : `; ${grouped(notRead)} cannot be read`)

/** What is said of what was read, and how much of it was checked. */
export const coverage = {
  /** `finance/classSummary` as a person would say it; what is read as no part of a section, by its sums alone. */
  part: ({ readAs }: { readonly readAs: string }): string =>
    !readAs.includes('/')
      ? 'known to no section, only its own sums were looked for'
      : readAs === 'arithmetic/sentences'
        ? 'sentences that state what a table beside them states, compared with it'
        : readAs
            .replace('/', ', ')
            .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
            .toLowerCase(),
  figures: ({ checked, inNoRelation, notRead, relations, withinRounding }: FigureCounts): string => {
    const all = checked + inNoRelation + notRead
    if (all === 0) return 'no figures'
    if (checked === 0) return `${counted(all, 'figure')}, in no sum or comparison${unread(notRead)}`
    const rounded =
      withinRounding === 0
        ? ''
        : `, ${grouped(withinRounding)} of which ${forCount(withinRounding, 'agrees', 'agree')} only within rounding`
    const rest = inNoRelation === 0 ? '' : `; ${grouped(inNoRelation)} in none`
    return `${counted(checked, 'figure')} checked by ${grouped(relations)} ${forCount(relations, 'sum or comparison', 'sums or comparisons')}${rounded}${rest}${unread(notRead)}`
  },
  tableRead: ({ table, title, part, rows, figures }: TableRead & { readonly table: number }): string => {
    const { read, leftOut } = rows
    const some = leftOut === 0 ? counted(read, 'row') : `${grouped(read)} of ${counted(read + leftOut, 'row')}`
    return `${titled(table, title)}: ${part}, ${some}; ${figures}`
  },
  tableLeftOut: ({ table, title, part, figures }: TableRead & { readonly table: number }): string =>
    `${titled(table, title)}: ${part}, left out because a value in it cannot be read; ${figures}`,
  tableNotRead: ({ table, title, rows, figures }: Omit<TableRead, 'part'> & { readonly table: number }): string =>
    `${titled(table, title)}: not read, ${counted(rows.leftOut, 'row')}; ${figures}`,
  otherRead: ({ part, figures }: Pick<TableRead, 'part' | 'figures'>): string => `${part}; ${figures}`,
  otherNotRead: ({ title }: { readonly title: string | undefined }): string =>
    title === undefined ? 'nothing in it was read' : `${title}: not read`,
  /** Figures in sentences and lists that nothing was read from, with the places of the first. */
  textNotRead: ({
    passages,
    figures,
    places,
  }: {
    readonly passages: number
    readonly figures: number
    readonly places: readonly string[]
  }): string =>
    `text: ${counted(figures, 'figure')} in ${counted(passages, 'passage')} that ${forCount(passages, 'was', 'were')} not read, and compared with nothing (${listed(places, 'and')}${passages > places.length ? ' and others' : ''})`,
  textRead: ({ parts }: { readonly parts: readonly string[] }): string => `text: ${listed(parts, 'and')}.`,
  totalNotChecked: (total: {
    readonly label: string
    readonly text: string
    readonly because: NotCheckedBecause
    readonly place: string | undefined
  }): string =>
    `not checked: "${total.label}" (${total.text})${total.place === undefined ? '' : ` at ${total.place}`}: ${because[total.because]}`,
  /** Totals that are not named one by one, and whether some are. */
  moreTotals: ({ count, some }: { readonly count: number; readonly some: boolean }): string =>
    `${counted(count, some ? 'more total' : 'total')} not checked`,
  moreTables: ({ count }: { readonly count: number }): string => `${counted(count, 'more table')}; --all names them.`,
  showsRest: ({ words }: { readonly words: string }): string => `${words}; --all shows the rest`,
  namesRest: ({ words }: { readonly words: string }): string => `${words}; --all names them`,
  showing: ({ shown, all }: { readonly shown: number; readonly all: number }): string =>
    `showing ${grouped(shown)} of ${grouped(all)}`,
} as const
