import { entry, library } from '../../tooling/tsup/preset.ts'

export default [library(), entry('copies'), entry('publication'), entry('terminal'), entry('words')]
