// What the fit and the evaluation use of the sources, bundled by sources.mjs.
export { compounds } from '../../packages/foi/src/triage/compounds.data.ts'
export { topics } from '../../packages/foi/src/triage/concept.ts'
export { conceptsFound } from '../../packages/foi/src/triage/concepts-found.ts'
export { concepts } from '../../packages/foi/src/triage/concepts.data.ts'
export { weighSecurity, weighTopics } from '../../packages/foi/src/triage/weigh.ts'
export { weights } from '../../packages/foi/src/triage/weights.data.ts'
export { wordsRead } from '../../packages/foi/src/triage/words-read.ts'
export { comparedText, resemblance, resemblances } from '../../packages/foi/src/triage/compare-texts.ts'
