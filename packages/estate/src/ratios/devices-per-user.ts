import { Decimal, type Figure, requireObject } from '@imt/core'

/** Who is counted below the line. The answers differ: never leave it out. */
export type UserBasis = 'wte' | 'headcount' | 'supportedUsers'

/** What is known of a number: a figure, the total of a unit, or a number. */
export type Counted = number | (Pick<Figure, 'low' | 'high'> & { readonly value?: Decimal | null })

/** A quotient of two counts. `null` is unbounded, or no point value stated. */
export interface Quotient {
  readonly value: Decimal | null
  readonly low: Decimal
  readonly high: Decimal | null
}

/** Devices per user, and on which basis. */
export interface DevicesPerUser extends Quotient {
  readonly basis: UserBasis
}
/** Staff per device: the inverse, named apart. "From 3:1 to 5:1" is more staff to a device. */
export interface StaffPerDevice extends Quotient {
  readonly basis: UserBasis
}

interface Bounds {
  readonly value: Decimal | null
  readonly low: Decimal
  readonly high: Decimal | null
}
const boundsOf = (counted: Counted, parameter: string): Bounds => {
  if (typeof counted === 'number') {
    if (!Number.isFinite(counted) || counted < 0)
      throw new RangeError(`${parameter} must be 0 or more, got ${String(counted)}`)
    const only = new Decimal(counted)
    return { value: only, low: only, high: only }
  }
  const { low, high, value = null } = requireObject(counted, parameter)
  if (low === undefined || high === undefined)
    throw new TypeError(`${parameter} must be a number, or a figure with low and high`)
  return { value, low: low === null || low.isNegative() ? new Decimal(0) : low, high }
}

const quotient = (above: Bounds, below: Bounds, parameter: string): Quotient => {
  if (below.low.lte(0))
    throw new RangeError(
      `${parameter} must be above 0 for certain: a quotient over 0 or over an unknown number says nothing`,
    )
  return {
    value: above.value === null || below.value === null || below.value.isZero() ? null : above.value.div(below.value),
    low: below.high === null ? new Decimal(0) : above.low.div(below.high),
    high: above.high === null ? null : above.high.div(below.low),
  }
}

/**
 * Returns devices per user, with the bounds that approximate counts leave: above 1 there are more devices than people.
 *
 * @param devices - a number of devices, a figure, or a total with bounds
 * @param users - a number of users, or a figure
 * @param basis - who is counted: whole-time equivalents, heads, or users supported
 * @throws {RangeError} when `users` can be 0, or a number is negative
 * @example
 * ```ts
 * const users = valueOf(parseFigure('approximately 11,000', { unit: 'count' }))
 * const { value, low, high } = devicesPerUser(5097, users, 'supportedUsers')
 * value?.toFixed(3) // => '0.463'
 * low.toFixed(3) // => '0.443'
 * high?.toFixed(3) // => '0.485'
 * ```
 */
export const devicesPerUser = (devices: Counted, users: Counted, basis: UserBasis): DevicesPerUser => ({
  ...quotient(
    boundsOf(devices, 'devicesPerUser: devices'),
    boundsOf(users, 'devicesPerUser: users'),
    'devicesPerUser: users',
  ),
  basis,
})

/**
 * Returns staff per device, the inverse of devices per user with its bounds swapped.
 *
 * @param users - a number of users, or a figure
 * @param devices - a number of devices, a figure, or a total with bounds
 * @param basis - who is counted: whole-time equivalents, heads, or users supported
 * @throws {RangeError} when `devices` can be 0, or a number is negative
 * @example
 * ```ts
 * staffPerDevice(13000, 3200, 'headcount').value // => '4.0625'
 * ```
 */
export const staffPerDevice = (users: Counted, devices: Counted, basis: UserBasis): StaffPerDevice => ({
  ...quotient(
    boundsOf(users, 'staffPerDevice: users'),
    boundsOf(devices, 'staffPerDevice: devices'),
    'staffPerDevice: devices',
  ),
  basis,
})
