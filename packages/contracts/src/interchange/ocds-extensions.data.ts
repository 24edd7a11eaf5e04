/** Extensions of the standard that `toOcds` writes by, as their registry lists them (read 29 November 2026). */
export const ocdsExtensions: { readonly lots: string; readonly renewal: string; readonly unitedKingdom: string } = {
  lots: 'https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/master/extension.json',
  renewal: 'https://raw.githubusercontent.com/open-contracting-extensions/ocds_renewal_extension/master/extension.json',
  unitedKingdom: 'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json',
}
