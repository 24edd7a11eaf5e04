/**
 * What each of the features of `likelihood.ts` weighs, for each kind, in their order: a logistic regression over tables
 * in which people marked the aggregations. `benchmarks/aggregations/fit.mjs --write` writes this file.
 */
export const weights: Readonly<Record<'sum' | 'average' | 'share' | 'change', readonly number[]>> = {
  sum: [
    -8.04, 2.14, 1.13, 0.36, 0.39, -0.7, -0.06, 3.33, 0.65, 1.67, 1.07, 0.03, -1.02, -0.64, 0.05, 0.07, 0.34, 0.06,
    -0.25, 1.42, 0, -0.86, -0.71, -0.03, 0.31, -0.37, -0.47, 0.23, 0, -0.3, -0.17, 0, 0.66, 0.03, 0.24, 0.13, 0, 0, 0,
    0, 0, 0, 0, 0, 0, -0.99, 0.69, 0, 0.56, 0.74, -0.47, 0.34, -0.46, 0.73, 1.55, 0.13, 0.7, 0.66, -0.42,
  ],
  average: [
    -4.38, 0.34, 0.83, 0.48, 0.48, -0.32, -0.72, 0.42, -0.41, 0.25, -0.32, 1.56, 0.03, -0.28, 0.06, -0.16, 0.41, 0.2,
    -0.06, 0.2, -0.22, 0, 0, 0.2, 0.66, 0.24, -0.03, 0.1, 0, 0, -0.07, 0, -0.18, 0.25, 0.31, -0.26, 0, 0, 0, 0, 0, 0, 0,
    0, 0, -0.22, 0, 0, 0.49, 0.55, 0, -0.31, 0, 0, 0, 0, 0, 0, 0,
  ],
  share: [
    -6.11, 1.41, 0.75, 0.59, 0.85, -0.12, -0.07, 2.12, -0.02, 0, 0.64, 0.59, 1.04, 0.03, 0.36, -0.11, 0, -0.02, 0, 0, 0,
    0, -0.02, 0.24, 0.26, -0.95, -0.91, 0.25, -0.85, -0.4, 0.71, 0, 0.56, 0.34, 0.62, -0.06, -0.2, -0.53, 0.34, 0.31,
    -0.2, 0.21, 0, 0.19, 0.14, 0, 0, 0, 0.68, 0.39, 0, 0.65, 0, 0, 0, 0, 0, 0, 0,
  ],
  change: [
    -4.9, 0.19, 0.71, -0.11, 0.63, -0.07, -0.11, 0.64, -0.01, 0, -0.18, -0.26, 1.35, 1.52, -0.22, -0.32, 0, -0.01, 0, 0,
    0, 0, -0.01, 0.79, 0.49, -0.16, -0.54, -0.08, 0.57, -0.41, 0.04, 0, 0, 0, 0.4, 0.08, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0.4, 0.46, 0, -0.11, 0, 0, 0, 0, 0, 0, 0,
  ],
}

/** What a relation must come to in order to be believed. */
export const leastLikelihood: Readonly<Record<'sum' | 'average' | 'share' | 'change', number>> = {
  sum: 0.3,
  average: 0,
  share: 0.7,
  change: -0.1,
}

/** What each of the features of `featuresOfMiss` in `expected.ts` weighs, in their order, fitted in the same way. */
export const missWeights: readonly number[] = [
  -1.32, 0.08, 1.18, -0.15, 2.37, 0.22, -0.33, -0.49, -0.66, 0.89, 0.91, -0.24, 0.9, -0.92, -1.56, 0.77, -0.28, -1.68,
  -1.39, 0.52, -1.25, -0.17, 0.65, 0.22, 1.21, 0.53, -0.39, -0.01, 1.74, 0.73, -1.95, -1.63, 2.17, -1.25,
]

/** What a place at which a sum fails must come to in order to be called a fault. */
export const leastMiss = 2.19
