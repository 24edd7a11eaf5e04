import { entry, library } from '../../tooling/tsup/preset.ts'

export default [
  library(),
  entry('docx'),
  entry('edit'),
  entry('markdown'),
  entry('ods'),
  entry('xls'),
  entry('xlsx'),
  entry('pdf'),
]
