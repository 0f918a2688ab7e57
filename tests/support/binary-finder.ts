// Finds the engine's program as the module named on the command line does, and says what came out.
const { findEngineBinary } = (await import(process.argv[2] as string)) as {
  findEngineBinary(named: string, folder: string): Promise<string>;
};
try {
  console.log(`found ${await findEngineBinary('', process.argv[3] as string)}`);
} catch (error) {
  console.log(`${(error as Error).name}: ${(error as Error).message}`);
}
