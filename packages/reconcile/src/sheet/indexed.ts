/**
 * An entry that is known to be there: indices of cells and equations are in range by construction. For loops over all
 * cells read the array directly, since one function that sees every kind of array is slow.
 */
export const nth = <T>(list: ArrayLike<T>, index: number): T => list[index] as T
