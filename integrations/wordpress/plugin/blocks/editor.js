/**
 * Edits the blocks: a live preview that cannot be used, and the options beside it.
 */
(({ blocks, blockEditor, components, element }, { book, endpoint, names, settingsUrl, words }) => {
  const { createElement } = element;
  const LANGUAGES = [
    { value: '', label: words.ofPage },
    { value: 'en', label: 'English' },
    { value: 'es', label: 'Español' },
  ];
  const TEXTS = ['course', 'service', 'startDate', 'services', 'location'];
  const FLAGS = ['noPackages'];

  for (const name of names) {
    blocks.registerBlockType(`forecost/${name}`, {
      edit: ({ attributes, setAttributes }) =>
        createElement(
          'div',
          blockEditor.useBlockProps(),
          renderOptions(attributes, setAttributes),
          book === '' ? renderMissing() : renderPreview(name, attributes),
        ),
      save: () => null,
    });
  }

  function renderPreview(name, attributes) {
    const given = [...TEXTS, ...FLAGS, 'lang']
      .filter((attribute) => attributes[attribute])
      .map((attribute) => [withHyphens(attribute), String(attributes[attribute])]);
    const props = { src: book, endpoint: endpoint || '/', ...Object.fromEntries(given) };
    // Another key makes another element, which reads its attributes anew.
    const preview = createElement(`fc-${name}`, { ...props, key: JSON.stringify(props) });
    return createElement('div', { inert: '' }, preview);
  }

  function withHyphens(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  }

  function renderMissing() {
    return createElement(
      components.Placeholder,
      { label: 'Forecost', instructions: words.noBook },
      createElement('a', { href: settingsUrl }, words.settings),
    );
  }

  function renderOptions(attributes, setAttributes) {
    const texts = TEXTS.filter((name) => name in attributes).map((name) =>
      createElement(components.TextControl, {
        key: name,
        label: words[name],
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      }),
    );
    const flags = FLAGS.filter((name) => name in attributes).map((name) =>
      createElement(components.ToggleControl, {
        key: name,
        label: words[name],
        checked: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      }),
    );
    const language = createElement(components.SelectControl, {
      key: 'lang',
      label: words.lang,
      value: attributes.lang,
      options: LANGUAGES,
      onChange: (lang) => setAttributes({ lang }),
    });
    const panel = { title: words.options };
    return createElement(
      blockEditor.InspectorControls,
      null,
      createElement(components.PanelBody, panel, ...texts, ...flags, language),
    );
  }
})(globalThis.wp, globalThis.forecostEditor);
