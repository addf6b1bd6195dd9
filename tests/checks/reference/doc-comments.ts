import ts from 'typescript';
import { PROJECT_ROOT } from '#server/config/project-root.ts';

/** Reads the doc comments of exported schemas and of their members. */
export interface DocComments {
  /** What stands above an exported constant. @throws when there is nothing */
  ofConstant(file: string, name: string): string;
  /** What stands above a member of what a schema describes. @throws when there is nothing */
  ofMember(file: string, name: string, path: readonly string[]): string;
}

/** Reads the source files with the compiler: comments follow the types that are inferred from schemas. */
export function createDocComments(files: readonly string[]): DocComments {
  const config = ts.readConfigFile(`${PROJECT_ROOT}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, PROJECT_ROOT);
  const program = ts.createProgram(
    files.map((file) => `${PROJECT_ROOT}/${file}`),
    options,
  );
  const checker = program.getTypeChecker();

  const constant = (file: string, name: string): ts.Symbol => {
    const source = program.getSourceFile(`${PROJECT_ROOT}/${file}`);
    const module = source && checker.getSymbolAtLocation(source);
    const found = module && checker.getExportsOfModule(module).find((one) => one.name === name);
    if (!found) throw new Error(`${file} exports no ${name}`);
    return found;
  };
  const commentOf = (symbol: ts.Symbol, what: string): string => {
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    if (comment === '') throw new Error(`${what} has no doc comment`);
    return comment.replace(/\s*\n\s*/g, ' ').replace(/\{@link (\w+)\}/g, '`$1`');
  };
  const membersOf = (type: ts.Type): readonly ts.Type[] => {
    const plain = checker.getNonNullableType(type);
    if (plain.isUnion()) return plain.types.flatMap(membersOf);
    const element = checker.getIndexTypeOfType(plain, ts.IndexKind.Number);
    return element && checker.isArrayType(plain) ? membersOf(element) : [plain];
  };
  const memberOf = (types: readonly ts.Type[], name: string): ts.Symbol | undefined =>
    types
      .map((type) => checker.getPropertyOfType(type, name))
      .find((symbol) => symbol !== undefined);

  return {
    ofConstant: (file, name) => commentOf(constant(file, name), `${name} in ${file}`),
    ofMember(file, name, path) {
      const output = checker.getTypeOfSymbol(constant(file, name)).getProperty('_output');
      let types = output ? membersOf(checker.getTypeOfSymbol(output)) : [];
      let member: ts.Symbol | undefined;
      for (const step of path) {
        member = memberOf(types, step);
        types = member ? membersOf(checker.getTypeOfSymbol(member)) : [];
      }
      const what = `${name}.${path.join('.')} in ${file}`;
      if (!member) throw new Error(`there is no ${what}`);
      return commentOf(member, what);
    },
  };
}
