import { frozen, type ColumnNames } from '@imt/core'

/**
 * The headings under which lists of software give each field.
 *
 * @see answers to requests on software licences (acceptance/files/estate/software.csv): `Software`, `Version`,
 *   `Licences held`, `Licences in use`
 * @see snipe/snipe-it, sample_csvs/licenses-sample.csv and the list of licences: `Software Name`, `Seats`;
 *   MOCK_LICENSES.csv: `Item name`, `seats`
 * @see ServiceNow, software asset management, and GLPI, software licences: `Publisher`, `Purchased rights`, `Allocated`
 *   (not verified)
 */
export const softwareColumns: ColumnNames<'product' | 'vendor' | 'version' | 'held' | 'inUse'> = /* @__PURE__ */ frozen(
  {
    product: [
      'Software',
      'Software name',
      'Software title',
      'Software product',
      'Application',
      'Application name',
      'Name of software',
      'Software package',
      'Licensed product',
      'Product',
      'Product name',
      'Licence name',
      'License name',
      'Item name',
    ],
    vendor: ['Vendor', 'Publisher', 'Software vendor', 'Software publisher', 'Supplier', 'Manufacturer', 'Developer'],
    version: ['Version', 'Software version', 'Version number', 'Release', 'Version in use'],
    held: [
      'Licences held',
      'Licenses held',
      'Licences owned',
      'Licenses owned',
      'Licences purchased',
      'Licenses purchased',
      'Number of licences held',
      'Number of licenses held',
      'Number of licences owned',
      'Number of licences purchased',
      'Number of licences',
      'Number of licenses',
      'Licences',
      'Licenses',
      'Licence quantity',
      'Licence count',
      'Licence entitlement',
      'Entitlement',
      'Entitlements',
      'Purchased rights',
      'Seats',
      'Total seats',
    ],
    inUse: [
      'Licences in use',
      'Licenses in use',
      'Number of licences in use',
      'Number of licenses in use',
      'Licences used',
      'Licenses used',
      'Licences assigned',
      'Licenses assigned',
      'Licences allocated',
      'Licences deployed',
      'Licences consumed',
      'Installed',
      'Installations',
      'Number of installations',
      'Number installed',
      'Installs',
      'Seats used',
      'Seats in use',
      'Allocated',
      // Beside the number of licences: "No of licences", "No in use" (not verified).
      'No in use',
      'Number in use',
      'In use',
    ],
  },
)
