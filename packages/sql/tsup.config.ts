import { entry, library } from '../../tooling/tsup/preset.ts'

export default [library(), entry('duckdb'), entry('postgres')]
