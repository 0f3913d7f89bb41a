/**
 * What a page of the site may do: load scripts, styles and pictures of its own folder, and nothing else. `file:` stands
 * for that folder where a page is opened from a disk, whose origin matches no source by itself (CSP 3 section 6.7.2.8).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types own-scripts',
].join('; ')
