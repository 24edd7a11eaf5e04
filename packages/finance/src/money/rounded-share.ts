/**
 * Returns `total x part / whole` to the nearest integer, halves away from zero, without leaving whole numbers.
 *
 * @param total - what is shared
 * @param part - at least 0
 * @param whole - above 0
 */
export const roundedShare = (total: bigint, part: bigint, whole: bigint): bigint => {
  const product = total * part
  const size = product < 0n ? -product : product
  const rounded = (2n * size + whole) / (2n * whole)
  return product < 0n ? -rounded : rounded
}
