/**
 * What each of the features of `likelihood.ts` weighs, for each kind, in their order: a logistic regression over tables
 * in which people marked the aggregations. `benchmarks/aggregations/fit.mjs --write` writes this file.
 */
export const weights: Readonly<Record<'sum' | 'average' | 'share' | 'change', readonly number[]>> = {
  sum: [
    -6.89, 2.45, 0.98, 0.92, 0.1, -1.27, -0.47, 3.43, 0.69, 1.94, 1.08, -0.29, -1.41, -0.07, 0.2, -0.22, 0.42, 0.11,
    -0.74, 1.31, 0.02, -0.92, -0.94, -0.03, 0.28, -0.52, -0.9, 0.08, 0, -0.05, -0.34, 0, 0.54, -0.53, 0.16, 0.2, 0, 0,
    0, 0, 0,
  ],
  average: [
    -2.54, 0.25, 0.62, 0.16, 0.15, -0.28, -0.63, 0.42, -0.2, 0.19, -0.3, 1.57, -0.22, -0.26, -0.41, -0.23, 0.4, 0.25,
    -0.03, 0.25, -0.26, 0, 0, -0.03, 0.42, 0.07, -0.06, 0.02, 0, 0, 0.01, 0, -0.29, 0.3, 0.08, -0.23, 0, 0, 0, 0, 0,
  ],
  share: [
    -5.06, 0.71, 0.6, 0.84, 0.12, -0.25, -0.32, 1.95, -0.02, 0, 0.48, 0.32, 1.35, -0.08, 0.38, -0.03, 0, -0.02, 0, 0, 0,
    0, -0.02, 0.01, 0.82, -0.7, -1.12, 0.43, -0.47, -0.54, 0.72, 0, 0.72, 0.36, 0.19, -0.9, -0.05, 0.11, 0.56, -0.09,
    0.1,
  ],
  change: [
    -3.97, -0.13, 0.74, 0.38, 0.4, -0.09, -0.15, 0.96, -0.01, 0, -0.42, -0.27, 1.11, 1.22, -0.25, -0.59, 0, -0.01, 0, 0,
    0, 0, -0.01, 0.96, 0.7, -0.24, -0.63, -0.22, 0.38, -0.47, 0.06, 0, -0.02, -0.02, 0.29, -0.52, 0, 0, 0, 0, 0,
  ],
}

/** What a relation must come to in order to be believed. */
export const leastLikelihood: Readonly<Record<'sum' | 'average' | 'share' | 'change', number>> = {
  sum: 0.3,
  average: 0.4,
  share: 0.2,
  change: -0.6,
}

/** What each of the features of `featuresOfMiss` in `expected.ts` weighs, in their order, fitted in the same way. */
export const missWeights: readonly number[] = [
  -0.77, 1.15, 1.14, 0.26, 2.67, 0.59, -0.79, -1.52, -1.95, 1.41, 0.89, -0.08, 0.34, -1.61, -1.36, 0.85, -1.2, -0.49,
  -1.14, 0.94, -1.62, -0.88, 0.27, 0.88,
]

/** What a place at which a sum fails must come to in order to be called a fault. */
export const leastMiss = 2.15
