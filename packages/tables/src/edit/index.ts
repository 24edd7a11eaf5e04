export { annotateXlsx, type AnnotatedWorkbook, type CellNote } from './annotate-xlsx.js'
export { editCells } from './edit-cells.js'
export type { CellEdit, EditedFile, NotEdited } from './cell-edit.js'
