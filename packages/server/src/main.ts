#!/usr/bin/env node
import { runServe } from './command/run-serve.ts';

process.exitCode = await runServe(process.argv.slice(2), {
  environment: process.env,
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
