/**
 * Words for products whose names would help an attack: what NHS bodies withhold under section 31(1)(a) is what protects
 * their network. They only raise a question, and answer none.
 */
export const cyberSecurity: RegExp =
  /\b(?:cyber\w*|(?:network|end[- ]?point|e-?mail|web|cloud|information|it|ict) (?:security|protection|gateway)|firewalls?|anti-?virus|anti-?malware|malware|ransomware|intrusion|penetration test\w*|pen test\w*|vulnerabilit\w+|siem|security operations|soc|edr|xdr|vpn|remote access|multi-?factor|mfa|privileged access|identity (?:and access )?management|encryption|web filter\w*|proxy|back-?ups?|patch management)\b/i
