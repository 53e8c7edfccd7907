/**
 * eslint-plugin-lit-a11y for oxlint: its rules take notes on `sourceCode.parserServices`, which
 * oxlint freezes, so each rule is given a stand-in that may be written on.
 */
import plugin from 'eslint-plugin-lit-a11y';

/** Stands in for `target`, answering `own` first; a proxy of a frozen object itself may not. */
function standIn(target, own) {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (key in own) return own[key];
        const value = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    },
  );
}

const rules = Object.entries(plugin.rules).map(([name, rule]) => {
  const create = (context) =>
    rule.create(
      standIn(context, { sourceCode: standIn(context.sourceCode, { parserServices: {} }) }),
    );
  return [name, { ...rule, create }];
});

export default { meta: { name: 'lit-a11y' }, rules: Object.fromEntries(rules) };
