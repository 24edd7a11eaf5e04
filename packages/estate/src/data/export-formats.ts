import type { ExportFormat } from '../importers/export-format.js'

const list = (text: string): readonly string[] => text.split('|')

const snipeItStatuses = {
  'ready to deploy': 'stock', deployable: 'stock', deployed: 'inUse', pending: 'planned', archived: 'retired', undeployable: 'unknown',
  'out for diagnostics': 'repair', 'out for repair': 'repair', 'broken - not fixable': 'retired', 'lost/stolen': 'lost',
} as const

/** Exports that are recognised by their headings. Read in the sources named, not on the systems themselves. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'intune',
    title: 'Microsoft Intune, all devices',
    dates: 'ymd',
    signature: ['Device ID', 'Last check-in', 'Serial number', 'OS'],
    fields: [
      ['Device ID', 'id'], ['Serial number', 'serial'], ['Category', 'assetType'], ['Manufacturer', 'manufacturer'], ['Model', 'model'],
      ['OS', 'osName'], ['OS version', 'osVersion'], ['SkuFamily', 'osEdition'], ['Last check-in', 'lastSeen'], ['Ownership', 'ownership'], ['Device state', 'status'],
    ],
    ignored: list('Device name|Enrollment date|Azure AD Device ID|Azure AD registered|EAS activation ID|EAS activated|IMEI|Last EAS sync time|EAS reason|EAS status|Compliance grace period expiration|Security patch level|Wi-Fi MAC|MEID|Subscriber carrier|Total storage|Free storage|Management name|UserId|Primary user UPN|Primary user email address|Primary user display name|WiFiIPv4Address|WiFiSubnetID|Compliance|Managed by|Intune registered|Supervised|Encrypted|JoinType|Phone number|Jailbroken|ICCID|EthernetMAC|CellularTechnology|ProcessorArchitecture|EID|SystemManagementBIOSVersion|TPMManufacturerId|TPMManufacturerVersion|ProductName|Management certificate expiration date'),
    statuses: { managed: 'inUse', retired: 'retired', wiped: 'retired' },
    source: 'headings as carried by a public analyser of Intune exports; corroborated in part by four other public scripts',
  },
  {
    name: 'snipe-it-report',
    title: 'Snipe-IT, custom asset report',
    dates: 'undeclared',
    signature: ['Asset Tag', 'Serial', 'Purchased'],
    fields: [
      ['Asset Tag', 'assetTag'], ['ID', 'id'], ['Serial', 'serial'], ['Category', 'assetType'], ['Manufacturer', 'manufacturer'], ['Model', 'model'], ['Supplier', 'supplier'],
      ['Purchased', 'purchased'], ['Checkout Date', 'inUse'], ['Cost', 'cost'], ['EOL', 'endOfLife'], ['Status', 'status'], ['Last Audit', 'lastSeen'],
    ],
    ignored: list('Company|Asset Name|Asset|Model No.|Warranty|Warranty Expires|Current Value|Diff|Fully Depreciated|Order Number|Location|Address|City|State|Country|Zip|Default Location|Checked Out|Type|Username|Employee No.|Manager|Department|Title|Phone|User Address|User City|User State|User Country|User Zip|Last Checkin Date|Expected Checkin Date|Created At|Updated at|Deleted|Next Audit Date|Notes|URL'),
    statuses: snipeItStatuses,
    source: 'snipe/snipe-it at 5aa5c480, en-US headings of the report',
  },
  {
    name: 'snipe-it-list',
    title: 'Snipe-IT, export of the asset list',
    dates: 'undeclared',
    signature: ['Asset Tag', 'Serial', 'Purchase Date', 'EOL Date'],
    fields: [
      ['Asset Tag', 'assetTag'], ['ID', 'id'], ['Serial', 'serial'], ['Category', 'assetType'], ['Manufacturer', 'manufacturer'], ['Model', 'model'], ['Supplier', 'supplier'],
      ['Purchase Date', 'purchased'], ['Checkout Date', 'inUse'], ['Purchase Cost', 'cost'], ['EOL Date', 'endOfLife'], ['Status', 'status'], ['BYOD', 'ownership'], ['Last Audit', 'lastSeen'],
    ],
    ignored: list('Company|Asset Name|Device Image|Model No.|Checked Out To|Employee Number|Location|Default Location|Age|Order Number|EOL Rate|Warranty|Warranty Expires|Requestable|Notes|Checkouts|Checkins|Requests|Created By|Created At|Updated at|Last Checkin Date|Expected Checkin Date|Next Audit Date'),
    statuses: snipeItStatuses,
    source: 'snipe/snipe-it at 5aa5c480, en-US headings of the list',
  },
  {
    name: 'snipe-it-import',
    title: 'Snipe-IT, file for import',
    dates: 'undeclared',
    signature: ['Asset Tag', 'Category', 'Purchase Date'],
    fields: [
      ['Asset Tag', 'assetTag'], ['Serial Number', 'serial'], ['Serial', 'serial'], ['Category', 'assetType'], ['Manufacturer', 'manufacturer'], ['Model Name', 'model'], ['Model', 'model'], ['Supplier', 'supplier'],
      ['Purchase Date', 'purchased'], ['Checkout Date', 'inUse'], ['Purchase Cost', 'cost'], ['EOL Date', 'endOfLife'], ['Asset EOL Date', 'endOfLife'], ['Status', 'status'], ['BYOD', 'ownership'], ['Last Audit', 'lastSeen'],
    ],
    ignored: list('Asset Notes|Company|Image Filename|Asset Name|Name|Item Name|Location|Model Notes|Model No.|Model Number|Notes|Order Number|Requestable|Warranty|Warranty Months|Checkout Type|Checked Out to: First Name|Checked Out to: Last Name|Checked Out to: Full Name|Checked Out to: Email|Checked Out to: Username|Checkout to Location|Checked Out To: Location|Last Checkin Date|Expected Checkin Date|Next Audit Date|Next Audit|Full Name|Email|Username|Image'),
    statuses: snipeItStatuses,
    source: 'snipe/snipe-it at 5aa5c480, labels and aliases of the importer, sample_csvs/assets-sample.csv',
  },
  {
    name: 'netbox',
    title: 'NetBox, devices',
    dates: 'ymd',
    signature: ['device_type', 'role', 'site', 'status'],
    fields: [['asset_tag', 'assetTag'], ['name', 'id'], ['serial', 'serial'], ['role', 'assetType'], ['manufacturer', 'manufacturer'], ['device_type', 'model'], ['platform', 'osName'], ['status', 'status']],
    ignored: list('tenant|location|rack|position|face|latitude|longitude|parent|device_bay|airflow|virtual_chassis|vc_position|vc_priority|cluster|description|config_template|owner|comments|tags|site|id'),
    statuses: { active: 'inUse', offline: 'stock', planned: 'planned', staged: 'planned', failed: 'repair', inventory: 'stock', decommissioning: 'retired' },
    source: 'netbox-community/netbox at 43fe81f9, fields of the device import',
  },
  {
    name: 'ralph',
    title: 'Ralph, assets',
    dates: 'ymd',
    signature: ['sn', 'model', 'depreciation_rate'],
    fields: [
      ['barcode', 'assetTag'], ['id', 'id'], ['sn', 'serial'], ['model', 'model'], ['provider', 'supplier'], ['invoice_date', 'purchased'], ['start_usage', 'inUse'], ['price', 'cost'], ['price_currency', 'costCurrency'],
      ['depreciation_rate', 'depreciationPercent'], ['depreciation_end_date', 'endOfLife'], ['status', 'status'],
    ],
    ignored: list('force_depreciation|warehouse|service_env|region|hostname|niw|required_support|order_no|invoice_no|position|orientation|slot_no|firmware_version|bios_version|delivery_date|production_year|buyout_date|budget_info|property_of|remarks'),
    statuses: {
      new: 'stock', 'in progress': 'stock', 'waiting for release': 'stock', 'in use': 'inUse', loan: 'inUse', damaged: 'repair', liquidated: 'retired', 'in service': 'repair', installed: 'inUse', free: 'stock',
      reserved: 'stock', sale: 'retired', 'to find': 'lost', 'in use team': 'inUse', 'in use test': 'inUse', quarantine: 'stock', refurbished: 'stock', 'to deploy': 'stock', 'pre liquidated': 'retired',
    },
    source: 'allegro/ralph at c33ead2c, sample files and status choices',
  },
  {
    name: 'sccm',
    title: 'Configuration Manager, query of systems',
    dates: 'undeclared',
    signature: ['ResourceID', 'Netbios_Name0', 'Active0'],
    fields: [['ResourceID', 'id'], ['SerialNumber0', 'serial'], ['Manufacturer0', 'manufacturer'], ['Model0', 'model'], ['LastBootUpTime0', 'lastSeen']],
    ignored: list('SMS_Unique_Identifier0|Object_GUID0|SID0|ResourceType|Creation_Date0|Name0|Netbios_Name0|Resource_Domain_OR_Workgr0|Active0|Client0|Client_Version0|Decommissioned0|User_Name0|Domain0|DomainRole0|InstallDate0|Roles0|Status0|RAM'),
    statuses: {},
    source: 'a published query over its views: every site has its own, so nothing is certain',
  },
]
