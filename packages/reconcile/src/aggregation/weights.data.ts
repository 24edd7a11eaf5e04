/**
 * What each of the features of `likelihood.ts` weighs, for each kind, in their order: a logistic regression over tables
 * in which people marked the aggregations (docs/decisions/0020-aggregations.md says which, and how it was measured).
 */
export const weights: Readonly<Record<'sum' | 'average' | 'share' | 'change', readonly number[]>> = {
  sum: [
    -6.66, 2.11, 0.95, 0.77, 0.27, -0.56, -0.51, 3.84, 0.46, 1.86, 0.9, 0.06, -1.5, -0.11, 0.08, -0.34, 0.58, 0.44,
    -0.29, 1.18, 0.17, -0.94, -0.95, -0.02, 0.15, -0.44, -0.99, 0.34, 0, 0.16, -0.33, 0,
  ],
  average: [
    -5.95, 0.65, 1.64, 0.61, 0.07, -0.29, -0.87, 1.15, -0.47, 0.35, -0.98, 2.37, 0.18, -0.47, -1.09, -0.59, 0.64, 0.47,
    0.31, 0.47, -0.53, 0, 0, 0.36, 0.73, -0.02, -0.17, 0.43, 0, 0, 0.02, 0,
  ],
  share: [
    -6.47, 1.8, 0.54, 1.19, -0.26, -0.57, -0.71, 2.79, -0.06, -0.01, 0.29, 0.82, 1.88, -0.22, 0.9, -0.32, 0, -0.06, 0,
    0, 0, 0, -0.06, 0.03, 0.73, -1.31, -1.18, 0.77, -0.77, -0.78, 1.14, 0,
  ],
  change: [
    -4.87, -0.04, 0.66, 0.55, 0.57, -0.15, -0.16, 1.64, -0.05, -0.01, -0.86, -0.53, 0.92, 1.77, -0.29, -1.39, 0, -0.05,
    0, 0, 0, 0, -0.05, 1.39, 0.42, 0.15, -0.89, -0.03, 0.49, -0.74, 0.21, 0,
  ],
}

/** What a relation must come to in order to be believed. */
export const leastLikelihood: Readonly<Record<'sum' | 'average' | 'share' | 'change', number>> = {
  sum: 0.2,
  average: 0.3,
  share: 0.8,
  change: 0.3,
}
