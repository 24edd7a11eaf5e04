import { frozen } from '@imt/core'
import type { ExportFormat } from './export-format.js'

const list = (text: string): readonly string[] => text.split('|')

const serviceNowStatuses = /* @__PURE__ */ frozen({
  'in use': 'inUse',
  installed: 'inUse',
  'on order': 'planned',
  'in stock': 'stock',
  'in transit': 'stock',
  'in maintenance': 'repair',
  missing: 'lost',
  absent: 'lost',
  stolen: 'stolen',
  'pending install': 'stock',
  'pending repair': 'repair',
} as const)

/** Exports of service desks, which keep assets beside their calls: headings as documentation and scripts have them. */
export const serviceDeskFormats: readonly ExportFormat[] = /* @__PURE__ */ frozen([
  {
    name: 'servicenow',
    title: 'ServiceNow, hardware assets',
    dates: 'undeclared',
    signature: ['Asset tag', 'Model category', 'Serial number'],
    fields: [
      ['Asset tag', 'assetTag'],
      ['sys_id', 'id'],
      ['Serial number', 'serial'],
      ['Model category', 'assetType'],
      ['Manufacturer', 'manufacturer'],
      ['Model', 'model'],
      ['Vendor', 'supplier'],
      ['Purchased', 'purchased'],
      ['purchase_date', 'purchased'],
      ['Installed', 'inUse'],
      ['install_date', 'inUse'],
      ['Cost', 'cost'],
      ['Warranty expiration', 'warrantyEnds'],
      ['Retired', 'disposed'],
      ['retired_date', 'disposed'],
      ['Acquisition method', 'ownership'],
      ['State', 'status'],
      ['install_status', 'status'],
      ['Substate', 'substatus'],
      ['Substatus', 'substatus'],
    ],
    ignored: list(
      'sys_id|Display name|CI|Configuration item|Assigned to|Managed by|Owned by|Location|Stockroom|Department|Company|Cost center|Class|sys_class_name|Updated|sys_updated_on|Created|Comments|Residual value|residual_date|salvage_value|depreciation|depreciation_method|lease_id|PO number|Invoice number|Quantity|Parent',
    ),
    statuses: serviceNowStatuses,
    source:
      'fields of alm_hardware as three public scripts ask for them, and their labels (not verified); states by their words only, for numbers differ from table to table',
  },
  {
    name: 'servicenow',
    title: 'ServiceNow, configuration items',
    dates: 'undeclared',
    signature: ['name', 'serial_number', 'install_status'],
    fields: [
      ['asset_tag', 'assetTag'],
      ['name', 'id'],
      ['sys_id', 'id'],
      ['serial_number', 'serial'],
      ['sys_class_name', 'assetType'],
      ['manufacturer', 'manufacturer'],
      ['model_id', 'model'],
      ['os', 'osName'],
      ['os_version', 'osVersion'],
      ['vendor', 'supplier'],
      ['purchase_date', 'purchased'],
      ['install_date', 'inUse'],
      ['cost', 'cost'],
      ['cost_cc', 'costCurrency'],
      ['warranty_expiration', 'warrantyEnds'],
      ['last_discovered', 'lastSeen'],
      ['install_status', 'status'],
    ],
    ignored: list(
      'assigned_to|managed_by|owned_by|supported_by|location|department|company|cost_center|support_group|operational_status|os_service_pack|os_domain|ip_address|mac_address|dns_domain|fqdn|host_name|first_discovered|discovery_source|short_description|comments|category|subcategory|asset|form_factor|virtual|ram|cpu_name|cpu_type|cpu_count|cpu_core_count|cpu_speed|disk_space|sys_updated_on|sys_created_on|po_number|invoice_number|order_date|delivery_date|correlation_id|attributes',
    ),
    statuses: serviceNowStatuses,
    source:
      'fields of cmdb_ci_computer as public scripts and the documentation of an Ansible collection name them; states by their words only',
  },
  {
    name: 'glpi-list',
    title: 'GLPI, list of computers',
    dates: 'undeclared',
    signature: ['Name', 'Entity', 'Status', 'Serial number'],
    fields: [
      ['Inventory number', 'assetTag'],
      ['Name', 'id'],
      ['ID', 'id'],
      ['Serial number', 'serial'],
      ['Type', 'assetType'],
      ['Manufacturer', 'manufacturer'],
      ['Manufacturers', 'manufacturer'],
      ['Model', 'model'],
      ['Supplier', 'supplier'],
      ['Operating system - Name', 'osName'],
      ['Operating system - Version', 'osVersion'],
      ['Operating system - Edition', 'osEdition'],
      ['Date of purchase', 'purchased'],
      ['Startup date', 'inUse'],
      ['Value', 'cost'],
      ['Last inventory date', 'lastSeen'],
      ['Agents - Last contact', 'lastSeen'],
      ['Status', 'status'],
      ['Warranty expiration date', 'warrantyEnds'],
      ['Warranty duration', 'warrantyMonths'],
      ['Decommission date', 'disposed'],
    ],
    // Its last update is that of the entry, whoever made it: no device was seen on that day.
    ignored: list(
      'Entity|Location|Last update|Creation date|Components - Processor|User|Group|Technician in charge|Group in charge|Network|Comments|Alternate username|Order number|Order date|Delivery date|Invoice number|UUID|Last boot date|Operating system - Service pack|Operating system - Architecture|Operating system - Kernel|Operating system - Serial number',
    ),
    statuses: {},
    source:
      'glpi-project/glpi, search options of computers and of financial information in English (not verified); its words for states are free',
  },
])
