/** Said of a row that is out by no more than rounding may make. */
export const mayBeRounded = 'Where its figures are rounded to whole pounds, that may be all'

/**
 * Where nearly all rows come out to the pound, none was rounded, and one that is out by a pound is told: of rows of
 * rounded figures a quarter at least are out by as much.
 *
 * @param exact - rows that come out to the penny
 * @param near - rows that come out but for what rounding may make
 */
export const areExact = (exact: number, near: number): boolean => near * 10 <= exact
