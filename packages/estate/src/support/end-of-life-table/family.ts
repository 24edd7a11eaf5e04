import { frozen, type IsoDate } from '@imt/core'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

/** A release of a product with one date for all editions, and what else is known of it. */
export type FamilyRow = readonly [
  release: string,
  endOfSupport: IsoDate | null,
  more?: Partial<Pick<SupportedRelease, 'build' | 'channel' | 'names' | 'endOfExtendedUpdates' | 'ended' | 'source'>>,
]

/** What the rows of a product have in common. */
export interface Family {
  readonly product: string
  /** Where the rows were read that name no source of their own; absent where that is the source of the table. */
  readonly source?: ReleaseSource
  readonly observed?: true
}

/**
 * Returns the releases of a product, newest first as its rows are.
 *
 * @param family - what they have in common
 */
export const family = (
  { product, source, observed }: Family,
  rows: readonly FamilyRow[],
): readonly SupportedRelease[] =>
  frozen(
    rows.map(([release, endOfSupport, more = {}]): SupportedRelease => ({
      product,
      release,
      editions: 'any',
      channel: 'general',
      endOfSupport,
      ...(observed !== undefined && { observed }),
      ...(source !== undefined && { source }),
      ...more,
    })),
  )
