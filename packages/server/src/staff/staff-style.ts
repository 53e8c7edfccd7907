/** The style sheet of the page for staff. */
export const STAFF_STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; --line: light-dark(#c4ccd4, #55606b); --late: light-dark(#a3210f, #ff9d8c); --link: light-dark(#0b5394, #9cc8ff); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
a { color: var(--link); }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.125rem; margin: 0; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-block-end: 1.5rem; }
nav a { padding-block: 0.25rem; }
nav [aria-current] { font-weight: 700; text-decoration: none; color: inherit; }
article { border: 1px solid var(--line); border-inline-start-width: 0.375rem; border-radius: 0.5rem; padding: 1rem; margin-block: 1rem; }
article > * { margin-block: 0 0.5rem; }
.late { border-inline-start-color: var(--late); }
.late strong { color: var(--late); }
.phone { font-size: 1.375rem; }
ul { padding: 0; list-style: none; }
article > ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
li span { opacity: 0.75; }
.reason { white-space: pre-line; border-inline-start: 0.25rem solid var(--line); padding-inline-start: 0.75rem; }
summary { padding-block: 0.25rem; cursor: pointer; }
form { display: flex; flex-wrap: wrap; gap: 0.75rem; }
form:last-child { margin: 0; }
button { font: inherit; min-height: 2.75rem; padding-inline: 1.25rem; border: 1px solid var(--link); border-radius: 0.5rem; background: none; color: var(--link); cursor: pointer; }
button[value='reached'] { background: var(--link); color: Canvas; }
@media print { nav, form { display: none; } article { break-inside: avoid; } }
`;
