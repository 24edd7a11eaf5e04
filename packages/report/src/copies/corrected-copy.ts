import { requireList, requireObject, type Finding, type Location, type Report } from '@imt/core'
import { editCells, type CellEdit } from '@imt/tables/edit'
import { acceptedWords } from '../finding-words.js'
import { requireFile, type GivenFile } from './given-file.js'

/** A cell that was corrected, and the finding whose repair is proved. */
export interface CorrectedCell {
  readonly finding: Finding
  readonly location: Location
  readonly from: string
  readonly to: string
}

/** A file with the proved repairs of a report. */
export interface CorrectedCopy {
  /** The bytes of the copy; those of the file itself where nothing was changed. */
  readonly bytes: Uint8Array
  readonly changes: readonly CorrectedCell[]
  /** Proved repairs that were not made, each with the reason, to follow its place. */
  readonly notMade: readonly { readonly change: CorrectedCell; readonly why: string }[]
  /** What else is to be known of the copy, each a sentence. */
  readonly remarks: readonly string[]
}

/** The proved repairs of a report in one file, and those of findings that were accepted. */
const provedIn = ({ findings }: Report, name: string): readonly CorrectedCell[] =>
  findings.flatMap((finding) => {
    const { repair } = finding
    const location = repair?.location ?? finding.location
    return repair === undefined || location?.source !== name
      ? []
      : [{ finding, location, from: repair.from, to: repair.to }]
  })

/**
 * Returns a copy of a file with the repairs that the figures of a report prove, and nothing else changed: cells of CSV
 * files, pages of HTML and Excel workbooks are edited where they stand. Repairs that are likely and not proved are not
 * made, nor those of findings that were accepted.
 *
 * @param report - what `check` of a model gave for the file, alone or with others
 * @param file - the file as it was checked
 * @returns the copy, what was changed in it, and which proved repairs could not be made, and why
 * @throws {TypeError} when `report` or `file` is not what it should be
 */
export const correctedCopy = async (report: Report, file: GivenFile): Promise<CorrectedCopy> => {
  requireObject(report, 'correctedCopy: report')
  requireList(report.findings, 'correctedCopy: report.findings')
  const { name, bytes } = requireFile(file, 'correctedCopy: file')
  const proved = provedIn(report, name)
  const standing = proved.filter(({ finding }) => finding.accepted !== undefined)
  const asked = proved.filter(({ finding }) => finding.accepted === undefined)
  const edits = new Map<CellEdit, CorrectedCell>(
    asked.map((change) => [{ location: change.location, from: change.from, to: change.to }, change]),
  )
  const made = await editCells(bytes, [...edits.keys()])
  const whys = new Map(made.notEdited.map(({ edit, why }) => [edit, why]))
  return {
    bytes: made.bytes,
    changes: made.edited.flatMap((edit) => edits.get(edit) ?? []),
    notMade: [
      ...[...edits].flatMap(([edit, change]) => {
        const why = whys.get(edit)
        return why === undefined ? [] : [{ change, why }]
      }),
      ...standing.map((change) => ({
        change,
        why: change.finding.accepted === undefined ? '' : acceptedWords(change.finding.accepted),
      })),
    ],
    remarks: made.remarks,
  }
}
