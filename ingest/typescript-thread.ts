/**
 * The program of a thread that loads the TypeScript module its `workerData` names: a thread does
 * not inherit the loader of the program that starts it. Give it to `Worker` with `eval: true`.
 * Source maps stay off: those of the libraries cost 170 MB a thread, and no trace leaves it.
 */
export const TYPESCRIPT_THREAD = `import('tsx/esm/api').then(({ register }) => {
  register();
  process.setSourceMapsEnabled(false);
  return import(require('node:worker_threads').workerData);
})`;
