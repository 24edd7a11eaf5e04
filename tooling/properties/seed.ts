import * as fc from 'fast-check'
import process from 'node:process'

/**
 * The seed of every property. It is one number, so that a run that passed passes again: what chance brings is looked
 * for with `IMT_SEED=random`, or another number, and mended with an example of its own.
 */
const { IMT_SEED: said = '20261129' } = process.env

if (said !== 'random') {
  const seed = Number(said)
  if (!Number.isInteger(seed)) throw new TypeError(`IMT_SEED must be a whole number or "random", got "${said}"`)
  fc.configureGlobal({ seed })
}
