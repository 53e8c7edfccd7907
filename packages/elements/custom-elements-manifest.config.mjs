/**
 * What `pnpm manifest` writes into custom-elements.json: the public face of each element only.
 */
export default {
  globs: ['src/**/*.ts'],
  // What is written from the manifest cannot be in it.
  exclude: ['src/**/*.test.ts', 'src/react/*'],
  litelement: true,
  dev: false,
  packagejson: false,
  plugins: [tagsFromDefine(), publicFace()],
};

/** Classes and tags lie apart: `define('fc-x', X)` in `src/define/` joins them. */
function tagsFromDefine() {
  const tags = new Map();
  return {
    name: 'tags-from-define',
    collectPhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (tag && element && ts.isStringLiteral(tag)) tags.set(element.getText(), tag.text);
    },
    moduleLinkPhase({ moduleDoc }) {
      moduleDoc.exports = (moduleDoc.exports ?? []).filter((one) => one.kind === 'js');
      for (const declaration of moduleDoc.declarations ?? []) {
        const tagName = tags.get(declaration.name);
        if (tagName === undefined) continue;
        Object.assign(declaration, { tagName, customElement: true });
        moduleDoc.exports.push({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name: declaration.name, module: moduleDoc.path },
        });
      }
    },
  };
}

function publicFace() {
  return {
    name: 'public-face',
    packageLinkPhase({ customElementsManifest }) {
      const modules = customElementsManifest.modules.map(faceOf);
      customElementsManifest.modules = modules
        .filter(({ declarations }) => declarations.length > 0)
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

function faceOf(module) {
  const declarations = (module.declarations ?? [])
    .filter((declaration) => declaration.customElement === true)
    .map((declaration) => ({
      ...declaration,
      members: (declaration.members ?? []).filter(isPublic),
      // The analyzer also guesses events from the code; the documented ones have our prefix.
      events: (declaration.events ?? []).filter(({ name }) => name.startsWith('fc-')),
    }));
  const names = new Set(declarations.map(({ name }) => name));
  const exports = (module.exports ?? []).filter(({ declaration }) => names.has(declaration.name));
  return withPublishedPaths({ ...module, declarations, exports });
}

function isPublic({ privacy, name }) {
  return privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name);
}

/** Consumers see `dist`, never the sources. */
function withPublishedPaths(module) {
  const text = JSON.stringify(module, (key, value) => {
    const isPath = (key === 'module' || key === 'path') && typeof value === 'string';
    return isPath ? value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js') : value;
  });
  return JSON.parse(text);
}
