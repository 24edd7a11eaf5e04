export {
  exportPublication,
  publicationForms,
  type ExportedFile,
  type PublicationForm,
  type PublicationOptions,
} from './export-publication.js'
export { readPublicationWorkbook, type PublicationInWorkbook } from './read-workbook.js'
