import { entry, library } from '../../tooling/tsup/preset.ts'

export default [library(), entry('markdown'), entry('xls'), entry('xlsx'), entry('pdf')]
