/** Nothing but what the page's own origin serves, and no script ever made from text. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The same where a bundler brings the whole of Lit, whose one policy is for its own templates. */
const STRICT_POLICY_WITH_LIT = STRICT_POLICY.replace(
  "trusted-types 'none'",
  'trusted-types lit-html',
);

/** One example clinic: where its files are and how it came to embed the elements. */
export interface Site {
  /** Id of the practice, name of the folder, and path on the server. */
  readonly id: string;
  readonly name: string;
  /** What the site shows about embedding, in one phrase. */
  readonly shows: string;
  /** Folder of what is served, within the site's own folder. */
  readonly folder: 'site' | 'dist';
  /** `Content-Security-Policy`; a site without one is like most pages of content systems. */
  readonly policy?: string;
  /** Pages beside the front page, relative to it. */
  readonly pages: readonly string[];
}

/** The six sites, in the order of the kinds of practice they stand for. */
export const SITES: readonly Site[] = [
  {
    id: 'harbor-light',
    name: 'Harbor Light Recovery Center',
    shows: 'one script tag on plain HTML, under a strict Content-Security-Policy',
    folder: 'site',
    policy: STRICT_POLICY,
    pages: ['es/'],
  },
  {
    id: 'willow-stone',
    name: 'Willow & Stone Counseling Group',
    shows: 'installed from npm and built with Vite',
    folder: 'dist',
    policy: STRICT_POLICY_WITH_LIT,
    pages: [],
  },
  {
    id: 'meridian',
    name: 'Meridian Recovery Network',
    shows: 'elements far apart on one page that know of each other',
    folder: 'site',
    policy: STRICT_POLICY,
    pages: ['accessibility.html'],
  },
  {
    id: 'daybreak',
    name: 'Daybreak Depression Clinic',
    shows: 'the callback form alone in front, prices on an inner page',
    folder: 'site',
    policy: STRICT_POLICY,
    pages: ['costs.html', 'es/', 'es/costos.html'],
  },
  {
    id: 'palm-pine',
    name: 'Palm & Pine Family Medicine',
    shows: 'a page builder’s hostile styles, and a price book checked in the browser',
    folder: 'site',
    pages: [],
  },
  {
    id: 'sage-salt',
    name: 'Sage & Salt Skin Clinic',
    shows: 'every way to pay: discounts, a membership, loans, prices by income and by location',
    folder: 'site',
    policy: STRICT_POLICY,
    pages: ['es/'],
  },
];
