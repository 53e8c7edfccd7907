/**
 * Writes the plugin's translation template anew: `node integrations/wordpress/build/write-template.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStrings } from './strings.ts';
import { writeTemplate } from './translations.ts';

const plugin = join(import.meta.dirname, '..', 'plugin');
writeFileSync(join(plugin, 'languages', 'forecost.pot'), writeTemplate(findStrings(plugin)));
