import { RuleTester } from 'eslint';
import { parser } from 'typescript-eslint';
import { house } from './house.mjs';

const tester = new RuleTester({ languageOptions: { parser } });
const { rules } = house;
const graph = "import { Arg, Field, Mutation, Query, Resolver } from 'type-graphql';";

tester.run('pure', rules.pure, {
  valid: ["export const at = new Date('2022-11-01');", 'const process = 1; export const step = process;', 'export const once = (fetch: () => number) => fetch();'],
  invalid: [
    { code: 'export const at = new Date();', errors: [{ messageId: 'impure' }] },
    { code: 'export const at = Date.now();', errors: [{ messageId: 'impure' }] },
    { code: "export const key = crypto.randomUUID();", errors: [{ messageId: 'impure' }] },
    { code: 'export async function load() { return 1; }', errors: [{ messageId: 'impure' }] },
    { code: 'export const key = process.env.KEY;', errors: [{ messageId: 'impure' }] },
  ],
});

tester.run('plain-names', rules['plain-names'], {
  valid: [
    { code: 'export interface CloudService { id: string }', filename: 'cloud-service.ts' },
    { code: 'export const information = 1;', filename: 'information.command.spec.ts' },
  ],
  invalid: [
    { code: 'export class AuditService {}', filename: 'audit.ts', errors: [{ messageId: 'layer' }] },
    { code: 'export interface IAudit { id: string }', filename: 'audit.ts', errors: [{ messageId: 'layer' }] },
    { code: 'export function auditHelper() {}', filename: 'audit.ts', errors: [{ messageId: 'layer' }] },
    { code: 'export const one = 1;', filename: 'AuditThings.ts', errors: [{ messageId: 'file' }] },
  ],
});

tester.run('explicit-graph-type', rules['explicit-graph-type'], {
  valid: [`${graph} class A { @Field(() => String) name: string; @Query(() => String) one(@Arg('id', () => String) id: string) { return id; } }`, "import { Field } from 'other'; class A { @Field() name: string; }"],
  invalid: [
    { code: `${graph} class A { @Field() name: string; }`, errors: [{ messageId: 'implicit' }] },
    { code: `${graph} class A { @Field({ nullable: true }) name: string; }`, errors: [{ messageId: 'implicit' }] },
    { code: `${graph} class A { @Mutation(() => String) one(@Arg('id') id: string) { return id; } }`, errors: [{ messageId: 'implicit' }] },
  ],
});

tester.run('short-resolvers', rules['short-resolvers'], {
  valid: [`${graph} class A { @Query(() => String) one() {\n return [\n1,\n2,\n3\n]; } }`, 'class A { many() {\na();\nb();\nc();\nd();\ne();\nf();\n} }'],
  invalid: [{ code: `${graph} class A { @Query(() => String) one() {\na();\nb();\nc();\nd();\ne();\nf();\n} }`, errors: [{ messageId: 'long' }] }],
});

tester.run('title-states-fact', rules['title-states-fact'], {
  valid: ["it('is refused', () => {});", "it.each([1])('is refused for %s', () => {});", "describe('shoulder', () => {});"],
  invalid: [
    { code: "it('should be refused', () => {});", errors: [{ messageId: 'wish' }] },
    { code: "it.each([1])('should be refused for %s', () => {});", errors: [{ messageId: 'wish' }] },
  ],
});
