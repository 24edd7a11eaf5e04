/** One stroke of a row: from one value to another. */
export interface Bar {
  /** Which row it stands in. */
  readonly row: string
  readonly from: number
  /** Without an end that is known it runs to the edge, with dashes. */
  readonly to: number | null
  /** Which entry of the legend it is. */
  readonly kind: string
  /** Words behind its end. */
  readonly label?: string
}

/** How the strokes of a kind look: told apart without colour. */
export type Ink = 'dark' | 'middle' | 'light' | 'hatched' | 'open'

/** What a picture shows, before it is drawn: strokes in rows along one axis. */
export interface Picture {
  /** Its name in addresses and file names. */
  readonly id: string
  readonly title: string
  /** What is to be seen in it, and what is not drawn, for those who do not see it. */
  readonly description: string
  /** The table that holds its figures. */
  readonly table: string
  /** The rows, the first on top. */
  readonly rows: readonly string[]
  readonly bars: readonly Bar[]
  readonly kinds: readonly { readonly name: string; readonly ink: Ink }[]
  /** What the axis counts, with its unit. */
  readonly axis: string
  /** How a value of the axis is written. */
  readonly tick: (value: number) => string
  /** Where its marks stand; chosen by the drawing unless given. */
  readonly ticks?: readonly number[]
}
