const checkedCount = (value: number, parameter: string, least: number): void => {
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`${parameter} must be a whole number of ${String(least)} or more, got ${String(value)}`)
}

/**
 * Returns a number of devices spread over years as evenly as whole devices allow; the years sum to the number exactly,
 * and the larger shares come first.
 *
 * @param devices - whole devices
 * @param years - number of years, 1 or more
 * @throws {RangeError} when `devices` or `years` is no whole number, or too small
 * @example
 * ```ts
 * spreadWhole(4307, 5) // => [862, 862, 861, 861, 861]
 * spreadWhole(790, 4) // => [198, 198, 197, 197]
 * ```
 */
export const spreadWhole = (devices: number, years: number): readonly number[] => {
  checkedCount(devices, 'spreadWhole: devices', 0)
  checkedCount(years, 'spreadWhole: years', 1)
  const share = Math.floor(devices / years)
  const larger = devices % years
  return Array.from({ length: years }, (_, year) => (year < larger ? share + 1 : share))
}

/** Throws a RangeError that names the parameter unless it is a whole number of at least `least`. */
export const wholeNumber: (value: number, parameter: string, least?: number) => void = (value, parameter, least = 0) =>
  checkedCount(value, parameter, least)
