import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PLUGIN = join(import.meta.dirname, '..', 'plugin');
const ESCAPED =
  /\b(esc_html|esc_attr|esc_url|esc_html__|esc_attr__|wp_kses_post|wp_json_encode|render_element) ?\(/;
const files = globSync('**/*.php', { cwd: PLUGIN }).toSorted();

/** The arguments of each statement that prints, commas and dots inside parentheses left alone. */
function printed(php: string): string[] {
  const code = php.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [...code.matchAll(/\b(?:echo|print|printf|vprintf)\b\s*([\s\S]*?);\n/g)].flatMap(
    ([, all = '']) => split(all.trim().replace(/^\(([\s\S]*)\)$/, '$1')),
  );
}

function split(list: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const [index, character] of [...list].entries()) {
    if (character === "'" && list[index - 1] !== '\\') quoted = !quoted;
    if (!quoted && character === '(') depth += 1;
    if (!quoted && character === ')') depth -= 1;
    if (!quoted && depth === 0 && /[.,]/.test(character)) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

describe('the plugin’s PHP', () => {
  it('is found', () => {
    expect(files).toContain('includes/settings-page.php');
  });

  describe.each(files)('%s', (file) => {
    const php = readFileSync(join(PLUGIN, file), 'utf8');

    it('prints nothing but literals and what is escaped there', () => {
      const raw = printed(php).filter((part) => !/^'[^']*'$/.test(part));
      expect(raw.filter((part) => !ESCAPED.test(part.slice(0, part.indexOf('(') + 1)))).toEqual([]);
    });

    it('does nothing when it is asked for by its address', () => {
      expect(php).toMatch(/^if \( ! defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \) \{\n\texit;/m);
    });

    it('has its texts where the translations are made from can find them', () => {
      const calls = php.match(/__\(/g) ?? [];
      expect(php.match(/__\( '(\\.|[^'\\])*', 'forecost' \)/g) ?? []).toHaveLength(calls.length);
    });

    it('neither evaluates nor includes what it was given, nor speaks SQL', () => {
      expect(php).not.toMatch(
        /\beval\s*\(|create_function|\bassert\s*\(|unserialize|\$wpdb|base64_decode|extract\(/,
      );
      expect(php).not.toMatch(/(include|require)(_once)?\s*\(?\s*[^_;]*\$/);
      expect(php).not.toMatch(/\$_(GET|POST|REQUEST|COOKIE|SERVER)/);
    });
  });
});

describe('the check of what is printed', () => {
  it.each([
    ['echo $name;\n', '$name'],
    ["echo '<p>' . $name . '</p>';\n", '$name'],
    ["printf( '<p>%s</p>', get_option( 'x' ) );\n", "get_option( 'x' )"],
  ])('objects to %s', (php, raw) => {
    const found = printed(php).filter((part) => !/^'[^']*'$/.test(part));
    expect(found.filter((part) => !ESCAPED.test(part.slice(0, part.indexOf('(') + 1)))).toEqual([
      raw,
    ]);
  });
});
