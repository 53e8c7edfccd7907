/**
 * Writes the page that lies beside the CDN files: the tags to copy, for each address.
 */
import type { CdnManifest } from './cdn-manifest.ts';
import type { Tags } from './cdn-tags.ts';

const PLACES = {
  own: 'From your own site',
  jsdelivr: 'From jsDelivr',
  unpkg: 'From unpkg',
} as const;

/** jsDelivr sends HTML as plain text, and its address could name anybody's files: so only from one's own site. */
const FRAME = `<iframe
  data-fc-frame
  src="https://prices.example.comBASEframe.html?element=cost-calculator&amp;book=/price-book.json"
  title="What care costs"
  allow="clipboard-write"
  style="width: 100%; height: 1400px; border: 0"
></iframe>`;

/** Returns Markdown. */
export function cdnReadme({ name, version, tags }: CdnManifest): string {
  return `# ${name} ${version}

The tags below load exactly these files; their hashes are in \`manifest.json\`. A file here never
changes: another version has another address, so serve them with
\`Cache-Control: public, max-age=31536000, immutable\`.

The \`integrity\` of the script covers that one file, not the modules it fetches. The import map covers
those too, in Chrome 127, Safari 18, Firefox 138 and later; older browsers ignore it and work. It
stands before the first module script of the page. Where a Content-Security-Policy forbids inline
scripts, add the hash to its \`script-src\`.
${(['own', 'jsdelivr', 'unpkg'] as const).map((place) => section(PLACES[place], tags[place])).join('')}
## For a frame

On your own site or a subdomain of it, \`frame.html\` has the elements that its address names:

\`\`\`html
${FRAME.replace('BASE', tags.own.base)}
\`\`\`

The license is in \`LICENSE\`, those of the bundled libraries in \`THIRD-PARTY-LICENSES.md\`. Each
script has its source map beside it, as \`<name>.js.map\`.
`;
}

function section(place: string, tags: Tags): string {
  return `
## ${place}

Served from \`${tags.base}\`:

\`\`\`html
${tags.stylesheet}
${tags.script}
\`\`\`

To have every module checked, between the two (\`script-src\` hash: \`${tags.importMapHash}\`):

\`\`\`html
${tags.importMap}
\`\`\`

On a page whose elements are in frames, to give each the height of what is in it:

\`\`\`html
${tags.frameHost}
\`\`\`
`;
}
