import type { OfficePackage } from './office-package.js'
import { walkTags } from './xml-tags.js'

/** The parts of a workbook: its own, and those of its sheets by their names. */
export interface SheetParts {
  readonly workbook: string
  readonly sheets: ReadonlyMap<string, string>
  /** A number that no sheet has yet. */
  readonly nextId: number
}

/** Finds the parts of a workbook; nothing if they cannot be read as text. */
export const sheetParts = async (office: OfficePackage): Promise<SheetParts | undefined> => {
  const workbook = (await office.relationsOf('')).find(({ kind }) => kind === 'officeDocument')?.target
  const text = workbook === undefined ? undefined : await office.read(workbook)
  if (workbook === undefined || text === undefined) return undefined
  const targets = new Map((await office.relationsOf(workbook)).map(({ id, target }) => [id, target]))
  const sheets = new Map<string, string>()
  let nextId = 1
  const isSound = walkTags(text, office.library, {
    open: ({ name, attribute }) => {
      if (name !== 'sheet') return
      const target = targets.get(attribute('id') ?? '')
      nextId = Math.max(nextId, Number(attribute('sheetId') ?? 0) + 1)
      if (target !== undefined) sheets.set(attribute('name') ?? '', target)
    },
  })
  return isSound ? { workbook, sheets, nextId } : undefined
}
