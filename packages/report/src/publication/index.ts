export {
  exportPublication,
  publicationForms,
  type ExportedFile,
  type ExportedPublication,
  type PublicationForm,
  type PublicationOptions,
} from './export-publication.js'
export { readPublicationWorkbook, type PublicationInWorkbook } from './read-workbook.js'
