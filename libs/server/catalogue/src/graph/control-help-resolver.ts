import type { RequestContext } from '@toroku/gate';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { loadCertificateMapping } from '../commands/load-certificate-mapping';
import { loadControlGuidance } from '../commands/load-control-guidance';
import { controlHelp, loadedHelp } from '../queries/control-help';
import { CatalogueEditionResult } from './catalogue-edition-type';
import { ControlHelpType, LoadCertificateMappingInput, LoadControlGuidanceInput, LoadedHelpType } from './control-help-types';

/** What operators load to help with the controls. */
@Resolver()
export class ControlHelpResolver {
  @Query(() => ControlHelpType, { description: 'What was loaded to help with a control.' })
  controlHelp(
    @Ctx() { read }: RequestContext,
    @Arg('editionId', () => String, { description: 'As 2022-04.' }) editionId: string,
    @Arg('controlId', () => String, { description: 'As 9.2.3.11.PB.' }) controlId: string,
  ) {
    return controlHelp(read, editionId, controlId);
  }

  @Query(() => [LoadedHelpType], { description: 'Which help is loaded, by edition.' })
  loadedHelp(@Ctx() { read }: RequestContext) {
    return loadedHelp(read);
  }

  @Mutation(() => CatalogueEditionResult, { description: 'An operator loads guidance for the controls of an edition; nothing is loaded unless every row is good.' })
  loadControlGuidance(@Ctx() context: RequestContext, @Arg('input', () => LoadControlGuidanceInput, { description: 'The file.' }) input: LoadControlGuidanceInput) {
    return context.run(loadControlGuidance, input);
  }

  @Mutation(() => CatalogueEditionResult, { description: 'An operator loads which requirements of another scheme touch which controls; nothing is loaded unless every row is good.' })
  loadCertificateMapping(@Ctx() context: RequestContext, @Arg('input', () => LoadCertificateMappingInput, { description: 'The scheme and the file.' }) input: LoadCertificateMappingInput) {
    return context.run(loadCertificateMapping, input);
  }
}
