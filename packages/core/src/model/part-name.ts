/** The section and the part that a table was read as. */
export interface PartName {
  readonly section: string
  readonly part: string
}

/** Returns what a finding calls a part: the section, and the part in brackets. */
export const partOf = ({ section, part }: PartName): string => `${section} (${part})`
