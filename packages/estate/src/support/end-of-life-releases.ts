import type { IsoDate } from '@imt/core'
import type { Cycle, Ending } from './end-of-life-cycle.js'
import { identityOf } from './end-of-life-identity.js'
import type { EndOfLifeProduct } from './end-of-life-products.data.js'
import type { SupportedRelease } from './end-of-life.js'

const dayOr = (ending: Ending): IsoDate | null => (typeof ending === 'string' ? ending : null)

/**
 * Returns a release in the terms of this package; `null` where its name is not understood.
 *
 * @param cycle - a release as endoflife.date gives it
 * @param known - its product
 */
export const releaseOf = (cycle: Cycle, known: EndOfLifeProduct): SupportedRelease | null => {
  const identity = identityOf(cycle, known.form)
  if (identity === null) return null
  // Where extended support is free, it is what ends support.
  const isFree = known.extended === 'free' && typeof cycle.extendedEnd === 'string'
  const end = isFree ? cycle.extendedEnd : cycle.end
  return {
    product: known.product,
    ...identity,
    endOfSupport: dayOr(end),
    ...(!isFree && cycle.extendedEnd !== null && { endOfExtendedUpdates: dayOr(cycle.extendedEnd) }),
    ...(typeof end === 'boolean' && { ended: end }),
    ...(known.observed === true && { observed: true as const }),
  }
}

const packAt = ({ release }: SupportedRelease): number => release.search(/ SP\d/)

/** The first release of a product that got service packs is named as it is sold: the bare name fits every pack. */
const withServicePacks = (rows: readonly SupportedRelease[]): readonly SupportedRelease[] => {
  const packed = new Set(rows.flatMap((row) => (packAt(row) < 0 ? [] : [row.release.slice(0, packAt(row))])))
  return rows.map((row) => (packed.has(row.release) ? { ...row, release: `${row.release} RTM` } : row))
}

/** endoflife.date counts IoT Enterprise among the Enterprise editions where it has no row of its own. */
const withIot = (rows: readonly SupportedRelease[]): readonly SupportedRelease[] => {
  const own = new Set(rows.flatMap(({ release, channel }) => (channel === 'iotLongTerm' ? [release] : [])))
  return rows.flatMap((row) =>
    row.channel === 'longTerm' && !own.has(row.release) ? [{ ...row, channel: 'iotLongTerm' as const }, row] : [row],
  )
}

/** Where a long-term release has the build of a semi-annual one, neither build nor version tells them apart. */
const withoutSharedBuilds = (rows: readonly SupportedRelease[]): readonly SupportedRelease[] => {
  const builds = new Set(rows.flatMap(({ build, channel }) => (channel === 'longTerm' ? [build] : [])))
  return rows.map((row) => {
    if (row.channel !== 'general' || row.build === undefined || !builds.has(row.build)) return row
    const { product, release, editions, channel, endOfSupport, endOfExtendedUpdates, ended } = row
    return {
      ...{ product, release, editions, channel, endOfSupport },
      ...(endOfExtendedUpdates !== undefined && { endOfExtendedUpdates }),
      ...(ended !== undefined && { ended }),
    }
  })
}

/**
 * Returns the releases of a product, once all of them are known: those that have no row of their own are added, and
 * names that fit several are told apart.
 *
 * @param rows - its releases
 * @param product - the product
 */
export const finished = (
  rows: readonly SupportedRelease[],
  { form }: EndOfLifeProduct,
): readonly SupportedRelease[] => {
  const packed = withServicePacks(rows)
  return form === 'windows' ? withIot(packed) : form === 'windowsServer' ? withoutSharedBuilds(packed) : packed
}
