import type { LegalDay } from '@toroku/kernel';
import { CommandInputType, DayScalar } from '@toroku/server-graph';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'A full edition as CSV.' })
export class ImportCatalogueEditionInput extends CommandInputType {
  @Field(() => String, { description: 'The month it comes into force: 2022-04.' })
  editionId!: string;

  @Field(() => DayScalar, { description: 'The day it comes into force, in that month.' })
  effectiveOn!: LegalDay;

  @Field(() => String, { description: 'UTF-8 with the columns id, tier (governance, management, controls), level (objective, detailed), mandatory (yes, principle, by-risk), label_ja, label_en.' })
  csv!: string;
}

@InputType({ description: 'An edition that ships with the platform.' })
export class LoadKnownEditionInput extends CommandInputType {
  @Field(() => String, { description: '2022-04 or 2024-07.' })
  editionId!: string;
}

@InputType({ description: 'The areas of the LIU external audit that an objective belongs to.' })
export class AssignLiuAreasInput extends CommandInputType {
  @Field(() => String, { description: 'The edition.' })
  editionId!: string;

  @Field(() => String, { description: 'The numbers of the objective: 9.2.3.' })
  objective!: string;

  @Field(() => [Int], { description: 'Any of 1 to 4; none takes the objective out of the areas.' })
  areas!: number[];
}
