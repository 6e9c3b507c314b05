import type { CatalogueEdition, ControlSource } from '@toroku/domain-catalogue';
import { DayScalar, InstantScalar, resultUnion } from '@toroku/server-graph';
import { Field, Int, ObjectType } from 'type-graphql';
import { ControlSourceEnum } from './control-type';

@ObjectType('CatalogueEdition', { description: '管理基準の版. An edition of the control catalogue.', simpleResolvers: true })
export class CatalogueEditionType implements CatalogueEdition {
  @Field(() => String, { description: 'The month it came into force: 2022-04.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => DayScalar, { description: 'The day it came into force.' })
  effectiveOn!: string;

  @Field(() => ControlSourceEnum, { description: 'KNOWN holds the ids that are known to the platform; IMPORTED is the full list of an operator.' })
  source!: ControlSource;

  @Field(() => Int, { description: 'How many controls it has.' })
  controlCount!: number;

  @Field(() => InstantScalar, { description: 'When it was loaded.' })
  loadedAt!: string;
}

export const CatalogueEditionResult = resultUnion('CatalogueEditionResult', CatalogueEditionType, 'CatalogueEdition');
