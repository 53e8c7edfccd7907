/**
 * Shows the states that the tests of access go through, one below the other. The address chooses:
 * `?theme=warm&scheme=dark&lang=es`, and `&state=<id>` only one of them.
 */
import '@forecost/elements/define';
import { standStill } from '../../../packages/elements/test/drive.ts';
import { STATES, stateId } from '../../../packages/elements/test/states/index.ts';

const chosen = new URL(location.href).searchParams;
const lang = chosen.get('lang') === 'es' ? 'es' : 'en';
const only = chosen.get('state');

await dress();
for (const state of STATES) {
  const id = stateId(state);
  if (only && id !== only) continue;
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const stage = document.createElement('div');
  section.id = id;
  heading.textContent = `<${state.element}> ${state.name}`;
  stage.className = 'stage';
  section.append(heading, stage);
  document.querySelector('main')!.append(section);
  list(id, heading.textContent);
  standStill(await state.show({ lang, parent: stage }));
}
// The last state has the focus; alone on the page it may keep it.
if (!only) (document.activeElement as HTMLElement | null)?.blur();
scrollTo(0, 0);
document.documentElement.dataset['shown'] = 'true';

/** Sets theme, colors and language as the address says. */
async function dress(): Promise<void> {
  document.documentElement.lang = lang;
  const scheme = chosen.get('scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.style.colorScheme = scheme;
  for (const field of document.querySelectorAll('select')) {
    field.value = chosen.get(field.name) ?? field.value;
  }
  const theme = chosen.get('theme');
  if (!theme || !/^[a-z]+$/.test(theme)) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `/forecost/themes/${theme}.css`;
  const loaded = new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
  });
  document.head.append(sheet);
  await loaded;
}

function list(id: string, name: string): void {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = name;
  const item = document.createElement('li');
  item.append(link);
  document.querySelector('nav ul')!.append(item);
}
