import type { Subject } from './subject.js'
import { equipmentSubjects } from './subjects-equipment.data.js'
import { matterSubjects } from './subjects-matters.data.js'

/**
 * What two questions must share to be about the same thing: finer than the concepts that tell a topic. A term matches
 * all its inflections, however it is written; the longer term is taken where one lies within another.
 */
export const subjects: readonly Subject[] = [...equipmentSubjects, ...matterSubjects]
