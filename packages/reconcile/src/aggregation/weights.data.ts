/**
 * What each of the features of `likelihood.ts` weighs, for each kind, in their order: a logistic regression over tables
 * in which people marked the aggregations. `benchmarks/aggregations/fit.mjs --write` writes this file.
 */
export const weights: Readonly<Record<'sum' | 'average' | 'share' | 'change', readonly number[]>> = {
  sum: [
    -7.22, 2.6, 0.91, 0.93, 0.03, -0.97, -0.35, 3.81, 0.61, 1.93, 1.01, -0.24, -1.41, -0.05, 0.23, -0.13, 0.37, 0.07,
    -0.66, 1.36, -0.01, -0.91, -0.92, 0.02, 0.2, -0.45, -0.89, 0.11, 0, 0.02, -0.25, 0, 0.61, -0.74, 0.11, 0.2, 0, 0, 0,
    0, 0, -1.14, 0.18, 0,
  ],
  average: [
    -5.4, 0.32, 1.31, 0.36, 0.59, -0.08, -0.29, 1.14, -0.24, 0.22, -0.3, 2, 0.21, -0.06, -0.41, -0.29, 0.49, 0.32,
    -0.12, 0.32, -0.33, 0, 0, -0.03, 0.51, 0.15, -0.24, 0.05, 0, 0, -0.01, 0, -0.2, 0, 0.37, -0.68, 0, 0, 0, 0, 0,
    -0.01, 0, 0,
  ],
  share: [
    -5.34, 0.61, 0.72, 0.97, 0.11, -0.17, -0.46, 2.3, -0.02, 0, 0.37, 0.5, 1.15, 0.07, 0.39, -0.01, 0, -0.02, 0, 0, 0,
    0, -0.02, 0.03, 0.91, -0.77, -0.98, 0.38, -0.38, -0.67, 0.67, 0, 0.55, 0.33, 0.12, -0.66, -0.15, -0.01, 0.37, 0.28,
    0.03, 0, 0, 0,
  ],
  change: [
    -4.21, -0.11, 0.73, -0.15, 0.39, -0.07, -0.13, 0.72, -0.01, 0, -0.37, -0.32, 1.4, 1.63, -0.22, -0.55, 0, -0.01, 0,
    0, 0, 0, -0.01, 0.73, 0.68, -0.17, -0.59, -0.14, 0.56, -0.51, 0.13, 0, -0.01, -0.01, 0.27, -0.33, 0, 0, 0, 0, 0, 0,
    0, 0,
  ],
}

/** What a relation must come to in order to be believed. */
export const leastLikelihood: Readonly<Record<'sum' | 'average' | 'share' | 'change', number>> = {
  sum: 0.3,
  average: -0.1,
  share: 0.5,
  change: -0.2,
}

/** What each of the features of `featuresOfMiss` in `expected.ts` weighs, in their order, fitted in the same way. */
export const missWeights: readonly number[] = [
  -1.6, 1.23, 1.48, -0.01, 2.61, 0.67, -0.69, -1.33, -2.04, 1.97, 0.84, -0.08, 0.6, -1.32, -1.62, 0.76, -1.35, -0.42,
  -1.34, 1.1, -2.01, -0.91, 0.46, 0.81, 1.32, 0.54, -0.88, -0.83,
]

/** What a place at which a sum fails must come to in order to be called a fault. */
export const leastMiss = 1.75
