// The checks that are code of our own, in one process: translations, house rules, OpenAPI, lock file.
import { checkLockFile } from './lock-file.ts';
import { checkOpenApi } from './openapi.ts';
import { checkReference } from './reference.ts';
import { checkSources } from './sources.ts';
import { checkTranslations } from './translations.ts';

const checks = [checkTranslations, checkSources, checkOpenApi, checkReference, checkLockFile];
const problems = (await Promise.all(checks.map((check) => check()))).flat();
for (const problem of problems) console.log(problem);
process.exit(problems.length === 0 ? 0 : 1);
