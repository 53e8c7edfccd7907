#!/usr/bin/env node
const { node } = process.versions;

if (Number.parseInt(node, 10) < 24) {
  console.error(`forecost-server needs Node 24 or later; this is Node ${node}.`);
  process.exitCode = 2;
} else {
  // Only now, since what it imports is not there before.
  const { runServe } = await import('./command/run-serve.ts');
  process.exitCode = await runServe(process.argv.slice(2), {
    environment: process.env,
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
  });
}
