import type { RequestContext } from '@toroku/gate';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { declareStatement } from '../commands/declare-statement';
import { describeStatement } from '../commands/describe-statement';
import { importStatement } from '../commands/import-statement';
import { importStatementControls } from '../commands/import-statement-controls';
import { moveStatementToEdition } from '../commands/move-statement-to-edition';
import { openStatement } from '../commands/open-statement';
import { reviseDeclaredStatement } from '../commands/revise-declared-statement';
import { stateControls } from '../commands/state-controls';
import { withdrawStatement } from '../commands/withdraw-statement';
import { DeclareStatementInput, DescribeStatementInput, ImportStatementControlsInput, ImportStatementInput, MoveStatementToEditionInput, OpenStatementInput, ReviseDeclaredStatementInput, StateControlsInput, WithdrawStatementInput } from './statement-inputs';
import { StatementResult } from './statement-type';

/** The verbs of a statement. */
@Resolver()
export class StatementResolver {
  @Mutation(() => StatementResult, { description: 'A provider opens a statement for one service and one assessment period.' })
  openStatement(@Ctx() context: RequestContext, @Arg('input', () => OpenStatementInput, { description: 'What for.' }) input: OpenStatementInput) {
    return context.run(openStatement, input);
  }

  @Mutation(() => StatementResult, { description: 'The provider writes the parts besides the controls.' })
  describeStatement(@Ctx() context: RequestContext, @Arg('input', () => DescribeStatementInput, { description: 'The parts.' }) input: DescribeStatementInput) {
    return context.run(describeStatement, input);
  }

  @Mutation(() => StatementResult, { description: 'The provider states some controls; unfinished answers are kept.' })
  stateControls(@Ctx() context: RequestContext, @Arg('input', () => StateControlsInput, { description: 'The controls.' }) input: StateControlsInput) {
    return context.run(stateControls, input);
  }

  @Mutation(() => StatementResult, { description: 'The provider states every control from one file; nothing is stored unless every row is good.' })
  importStatementControls(@Ctx() context: RequestContext, @Arg('input', () => ImportStatementControlsInput, { description: 'The file.' }) input: ImportStatementControlsInput) {
    return context.run(importStatementControls, input);
  }

  @Mutation(() => StatementResult, { description: 'The provider takes a whole workbook in: parts and every control. POST /workbooks/statement/{id}/report reads the file and answers this input.' })
  importStatement(@Ctx() context: RequestContext, @Arg('input', () => ImportStatementInput, { description: 'Everything the workbook says.' }) input: ImportStatementInput) {
    return context.run(importStatement, input);
  }

  @Mutation(() => StatementResult, { description: 'The provider takes a draft to another edition of the catalogue; what was said of controls that stay is kept.' })
  moveStatementToEdition(@Ctx() context: RequestContext, @Arg('input', () => MoveStatementToEditionInput, { description: 'Which edition.' }) input: MoveStatementToEditionInput) {
    return context.run(moveStatementToEdition, input);
  }

  @Mutation(() => StatementResult, { description: 'The representative declares the statement; refused with every basic statement requirement that is not met.' })
  declareStatement(@Ctx() context: RequestContext, @Arg('input', () => DeclareStatementInput, { description: 'Which.' }) input: DeclareStatementInput) {
    return context.run(declareStatement, input);
  }

  @Mutation(() => StatementResult, { description: 'The provider takes a declared statement back to a draft.' })
  reviseDeclaredStatement(@Ctx() context: RequestContext, @Arg('input', () => ReviseDeclaredStatementInput, { description: 'Which.' }) input: ReviseDeclaredStatementInput) {
    return context.run(reviseDeclaredStatement, input);
  }

  @Mutation(() => StatementResult, { description: 'The provider gives the statement up.' })
  withdrawStatement(@Ctx() context: RequestContext, @Arg('input', () => WithdrawStatementInput, { description: 'Which.' }) input: WithdrawStatementInput) {
    return context.run(withdrawStatement, input);
  }
}
