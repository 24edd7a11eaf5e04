import { defineRule, type Rule } from '@imt/core'
import { namesPersons, personNameCells, privateNamesIn } from '../../details/person-names.js'
import { disclosureSection } from '../../section.js'
import { discloseSafely, publishSafely } from '../citations.js'
import { checkDetails, type Detail } from '../check-details.js'

const detail: Detail = {
  one: 'name that may be that of a person',
  many: 'names that may be those of persons',
  advice: 'Take them out, or give the post instead, unless there is a reason to publish them',
  // A supplier who is called Dr Smith is a business, as often as not.
  mayStand: (heading, beside) => !namesPersons(heading, beside),
  cells: personNameCells,
  text: privateNamesIn,
}

/** Finds names of persons in tables, and behind labels in texts. What is found is not repeated. */
export const personNamed: Rule<'disclosure/person-named'> = defineRule({
  code: 'disclosure/person-named',
  level: 'warning',
  band: 'disclosure',
  personalData: true,
  summary: 'Names of persons in a table, or behind a label in a text.',
  explain:
    'A column of requesters, staff, users or patients that holds names tells who they are, and so does one headed "Name" beside a grade, a salary or a telephone number; so does a supplier that is called Mr, Mrs or Dr. Names of senior officers who sign for a body may be published, those of others only where there is a reason. A finding counts the names and does not repeat them.',
  citation: [discloseSafely, publishSafely],
  reads: [disclosureSection],
  check: ({ disclosure }, run) => {
    checkDetails(disclosure, detail, run)
  },
})
