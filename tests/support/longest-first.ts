import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, whatever their size: browsers, killed programs, OCR, whole collections. */
const LONG = /\/tests\/(?:e2e|evaluate)\/|killed|\/ocr\/|\/relate\.test|\/command\.test|\/oai/;

/** Begins with what takes longest, so that all processes end together. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
