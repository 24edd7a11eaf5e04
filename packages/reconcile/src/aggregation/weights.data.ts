/**
 * What each of the features of `likelihood.ts` weighs, for each kind, in their order: a logistic regression over tables
 * in which people marked the aggregations. `benchmarks/aggregations/fit.mjs --write` writes this file.
 */
export const weights: Readonly<Record<'sum' | 'average' | 'share' | 'change', readonly number[]>> = {
  sum: [
    -6.97, 2.52, 1, 0.9, 0.05, -1.23, -0.4, 3.58, 0.6, 1.92, 1.05, -0.29, -1.39, -0.12, 0.25, -0.18, 0.43, 0.09, -0.34,
    1.27, -0.01, -0.9, -0.92, -0.05, 0.22, -0.45, -0.87, 0.31, 0, 0.04, -0.2, 0, 0.59, -0.54, 0.13, 0.11, 0, 0, 0, 0, 0,
  ],
  average: [
    -6.13, 0.5, 1.37, 0.39, 0.6, -0.17, -0.35, 1.45, -0.22, 0.22, -0.38, 2.05, 0.25, -0.08, -0.37, -0.21, 0.45, 0.17,
    -0.07, 0.17, -0.19, 0, 0, 0.18, 0.74, 0.23, -0.12, 0.19, 0, 0, -0.04, 0, -0.18, 0.16, 0.37, -0.49, 0, 0, 0, 0, 0,
  ],
  share: [
    -5.07, 0.72, 0.56, 0.89, 0.11, -0.24, -0.33, 1.91, -0.02, 0, 0.43, 0.29, 1.29, -0.08, 0.4, -0.07, 0, -0.02, 0, 0, 0,
    0, -0.02, 0.01, 0.88, -0.7, -1.11, 0.4, -0.53, -0.53, 0.73, 0, 0.75, 0.38, 0.19, -0.92, -0.11, 0.14, 0.58, -0.07,
    0.07,
  ],
  change: [
    -3.51, -0.1, 0.76, 0.21, 0.47, -0.12, -0.22, 0.99, -0.01, 0, -0.24, -0.29, 1.09, 1.29, -0.3, -0.44, 0, -0.01, 0, 0,
    0, 0, -0.01, 0.89, 0.46, -0.3, -0.7, -0.19, 0.33, -0.6, -0.03, 0, -0.02, -0.02, 0.32, -0.46, 0, 0, 0, 0, 0,
  ],
}

/** What a relation must come to in order to be believed. */
export const leastLikelihood: Readonly<Record<'sum' | 'average' | 'share' | 'change', number>> = {
  sum: 0.4,
  average: -0.1,
  share: 0.2,
  change: -0.5,
}

/** What each of the features of `featuresOfMiss` in `expected.ts` weighs, in their order, fitted in the same way. */
export const missWeights: readonly number[] = [
  -0.85, 1.19, 1.16, 0.26, 2.64, 0.57, -0.82, -1.52, -1.94, 1.38, 0.87, -0.07, 0.39, -1.57, -1.34, 0.84, -1.18, -0.46,
  -1.13, 0.95, -1.63, -0.89, 0.28, 0.91,
]

/** What a place at which a sum fails must come to in order to be called a fault. */
export const leastMiss = 2.15
