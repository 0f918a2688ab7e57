/**
 * The program of a thread that loads the TypeScript module its `workerData` names: a thread does
 * not inherit the loader of the program that starts it. Give it to `Worker` with `eval: true`.
 */
export const TYPESCRIPT_THREAD = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData);
})`;
