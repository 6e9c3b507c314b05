import { verbsOpenTo } from '@toroku/domain-access';
import { cataloguePolicies, type CatalogueEdition, type CatalogueVerb } from '@toroku/domain-catalogue';
import { selectList } from '@toroku/database';
import type { RequestContext } from '@toroku/gate';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { assignLiuAreas } from '../commands/assign-liu-areas';
import { importCatalogueEdition } from '../commands/import-catalogue-edition';
import { loadKnownEdition } from '../commands/load-known-edition';
import { controlsOfEdition } from '../queries/controls-of-edition';
import { CatalogueEditionTable } from '../tables/catalogue-edition-table';
import { ControlTable } from '../tables/control-table';
import { CatalogueEditionResult, CatalogueEditionType } from './catalogue-edition-type';
import { AssignLiuAreasInput, ImportCatalogueEditionInput, LoadKnownEditionInput } from './catalogue-inputs';
import { ControlType } from './control-type';

@Resolver(() => CatalogueEditionType)
export class CatalogueResolver {
  @Query(() => [CatalogueEditionType], { description: 'Every edition of the control catalogue, oldest first.' })
  catalogueEditions(@Ctx() context: RequestContext) {
    return context.read.rows(`select ${selectList(CatalogueEditionTable, 't')} from catalogue_edition t order by t.effective_on`);
  }

  @Query(() => CatalogueEditionType, { nullable: true, description: 'One edition, or null when it was not loaded.' })
  catalogueEdition(@Ctx() context: RequestContext, @Arg('id', () => String, { description: 'As 2022-04.' }) id: string) {
    return context.read.one(CatalogueEditionTable, id);
  }

  @Query(() => ControlType, { nullable: true, description: 'One control of an edition, or null when the edition does not have it.' })
  async control(
    @Ctx() context: RequestContext,
    @Arg('editionId', () => String, { description: 'As 2022-04.' }) editionId: string,
    @Arg('controlId', () => String, { description: 'As 9.2.3.11.PB.' }) controlId: string,
  ) {
    return (await context.read.rows(`select ${selectList(ControlTable, 't')} from control t where t.edition_id = $1 and t.control_id = $2`, [editionId, controlId], 'control_of_edition'))[0] ?? null;
  }

  @Mutation(() => CatalogueEditionResult, { description: 'The operations side loads a full edition; nothing is loaded unless every row is good.' })
  importCatalogueEdition(@Ctx() context: RequestContext, @Arg('input', () => ImportCatalogueEditionInput, { description: 'The file.' }) input: ImportCatalogueEditionInput) {
    return context.run(importCatalogueEdition, input);
  }

  @Mutation(() => CatalogueEditionResult, { description: 'The platform loads an edition that ships with it.' })
  loadKnownEdition(@Ctx() context: RequestContext, @Arg('input', () => LoadKnownEditionInput, { description: 'Which.' }) input: LoadKnownEditionInput) {
    return context.run(loadKnownEdition, input);
  }

  @Mutation(() => CatalogueEditionResult, { description: 'The support body corrects the areas of the LIU external audit that an objective belongs to.' })
  assignLiuAreas(@Ctx() context: RequestContext, @Arg('input', () => AssignLiuAreasInput, { description: 'The objective and its areas.' }) input: AssignLiuAreasInput) {
    return context.run(assignLiuAreas, input);
  }

  @FieldResolver(() => [ControlType], { description: 'Its controls in the order of their numbers.' })
  controls(
    @Ctx() context: RequestContext,
    @Root() edition: CatalogueEdition,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 2,000.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The sortKey of the last control seen.' }) after?: string | null,
    @Arg('chapter', () => Int, { nullable: true, description: 'Only this chapter.' }) chapter?: number | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of an id or a label.' }) search?: string | null,
  ) {
    return controlsOfEdition(context.read, edition.id, { first, after, chapter, search });
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now.' })
  viewerMay(@Ctx() context: RequestContext) {
    return verbsOpenTo<unknown, CatalogueVerb>(context.actor, cataloguePolicies, null, ['importCatalogueEdition', 'assignLiuAreas']);
  }
}
