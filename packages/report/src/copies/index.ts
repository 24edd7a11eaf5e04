export { annotatedCopy, type AnnotatedCopy, type AnnotatedCopyOptions } from './annotated-copy.js'
export { correctedCopy, type CorrectedCopy, type CorrectedCell } from './corrected-copy.js'
export type { GivenFile } from './given-file.js'
