import { counted } from '@imt/core'
import type { Location } from '@imt/core'
import type { Budget } from '../limits/budget.js'
import { problem } from './problem.js'

/** What programs write in the place of a person, and names that everybody has. */
const nobody =
  /^(?:python-docx|openpyxl|xlsxwriter|apache poi|sheetjs|docx4j|hucre|libreoffice|microsoft|microsoft office user|windows user|office user|user|admin|administrator|author|owner|unknown(?: creator)?|un-named|anonymous)$/i

/** Tells how many persons a file names as having worked on it; who they are is not repeated. */
export const tellAuthors = (names: Iterable<string>, location: Location, budget: Budget): void => {
  const persons = new Set<string>()
  for (const name of names) if (name.trim() !== '' && !nobody.test(name.trim())) persons.add(name.trim())
  if (persons.size === 0) return
  budget.add(
    problem(
      'authorNamed',
      location,
      `This file says who wrote it or worked on it: ${counted(persons.size, 'name')} in its properties, comments or tracked changes, which go out with it. Check that they may, or take them out (in Office: File, Info, Check for Issues, Inspect Document).`,
      { key: ['authors'] },
    ),
  )
}
