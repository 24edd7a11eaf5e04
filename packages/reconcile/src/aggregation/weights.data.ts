/**
 * What each of the features of `likelihood.ts` weighs, for each kind, in their order: a logistic regression over tables
 * in which people marked the aggregations. `benchmarks/aggregations/fit.mjs --write` writes this file.
 */
export const weights: Readonly<Record<'sum' | 'average' | 'share' | 'change', readonly number[]>> = {
  sum: [
    -7.32, 2.44, 1.04, 0.96, 0.01, -1.05, -0.53, 3.66, 0.51, 1.68, 1.09, -0.22, -1.5, -0.13, 0.23, -0.28, 0.56, 0.43,
    -0.35, 1.27, 0.29, -1.05, -0.76, 0.07, 0.08, -0.33, -0.91, 0.33, 0, -0.09, -0.17, 0, 0.45, -0.55, 0.48, 0.2,
  ],
  average: [
    -4.03, 0.33, 0.86, 0.38, 0.19, -0.15, -0.44, 0.63, -0.18, 0.26, -0.32, 1.68, -0.02, -0.25, -0.39, -0.4, 0.33, 0.29,
    -0.08, 0.29, -0.3, 0, 0, 0.03, 0.83, 0.19, 0.01, 0.12, 0, 0, 0.08, 0, -0.43, 0.11, 0.12, -0.26,
  ],
  share: [
    -4.96, 0.71, 0.54, 0.79, 0.13, -0.27, -0.38, 1.97, -0.01, 0, 0.49, 0.32, 1.42, -0.09, 0.65, -0.1, 0, -0.01, 0, 0, 0,
    0, -0.01, 0.03, 0.82, -0.65, -1.16, 0.41, -0.39, -0.57, 0.74, 0, 0.69, 0.32, 0.18, -0.95,
  ],
  change: [
    -3.97, -0.13, 0.74, 0.38, 0.4, -0.09, -0.15, 0.96, -0.01, 0, -0.43, -0.27, 1.11, 1.22, -0.25, -0.59, 0, -0.01, 0, 0,
    0, 0, -0.01, 0.95, 0.71, -0.24, -0.63, -0.22, 0.38, -0.47, 0.06, 0, -0.02, -0.02, 0.29, -0.52,
  ],
}

/** What a relation must come to in order to be believed. */
export const leastLikelihood: Readonly<Record<'sum' | 'average' | 'share' | 'change', number>> = {
  sum: 0.3,
  average: 0.3,
  share: 0.4,
  change: -0.5,
}
