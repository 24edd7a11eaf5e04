import type { Cell, Table } from '../source/source.js'

/** A heading that stands to the left already was given the number of its column. */
const numbered = / \(column \d+\)$/

/** The words of a heading as published. */
export const headingAsPublished = (heading: string): string => heading.replace(numbered, '')

/** The heading rows of a table as published: those that its reader tells, or one with its headings. */
export const headingRowsOf = ({ headingRows, headers, headingPlaces, location }: Table): readonly (readonly Cell[])[] =>
  headingRows ?? [
    headers.map((heading, column) => ({
      text: headingAsPublished(heading),
      location: headingPlaces?.[column] ?? location,
    })),
  ]
