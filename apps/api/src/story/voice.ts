import type { Fact } from '@toroku/kernel';

/** Sends one document as one person: over HTTP, or straight to the schema. Answers the data; throws on a fault. */
export type Send = (source: string, variables: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>;

/** A noun as a mutation answers it: what every noun has, and whatever else was asked for. */
export interface Answered {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** A reason against, with its wording and its clause. */
export interface Reason {
  readonly code: string;
  readonly path: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly message: string;
  readonly clause: { readonly source: string; readonly at: string; readonly isPlatformDefault: boolean } | null;
}

/** What a verb answered: the noun, or every reason against. */
export type Outcome = { readonly done: Answered } | { readonly refused: readonly Reason[] };

/** One person who asks for verbs by their name. */
export interface Voice {
  /** Asks for a verb that must be done. Throws with every reason when it is refused. */
  do(verb: string, input: Readonly<Record<string, unknown>>, select?: string): Promise<Answered>;
  /** Asks for a verb and answers either way. */
  try(verb: string, input: Readonly<Record<string, unknown>>, select?: string): Promise<Outcome>;
  /** Reads. */
  ask<Answer>(source: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** For each verb: the type of its input, and the noun it answers with. */
export type Verbs = ReadonlyMap<string, { readonly input: string; readonly noun: string }>;

interface IntrospectedType {
  readonly name: string | null;
  readonly ofType: IntrospectedType | null;
  readonly possibleTypes: readonly { readonly name: string }[] | null;
}

const INTROSPECTION = /* GraphQL */ `
  {
    __schema {
      mutationType {
        fields {
          name
          args { name type { name ofType { name ofType { name } } } }
          type { ...Answer ofType { ...Answer } }
        }
      }
    }
  }
  fragment Answer on __Type { name possibleTypes { name } }
`;

/** Reads from the schema which verbs there are. */
export async function learnVerbs(send: Send): Promise<Verbs> {
  const { __schema } = (await send(INTROSPECTION, {})) as {
    __schema: { mutationType: { fields: readonly { name: string; args: readonly { name: string; type: IntrospectedType }[]; type: IntrospectedType }[] } };
  };
  return new Map(
    __schema.mutationType.fields.map((field) => {
      const input = field.args.find(({ name }) => name === 'input')?.type;
      const union = field.type.possibleTypes ?? field.type.ofType?.possibleTypes ?? [];
      return [field.name, { input: nameOf(input), noun: union.find(({ name }) => name !== 'Refused')?.name ?? '' }];
    }),
  );
}

function nameOf(type: IntrospectedType | undefined): string {
  return type?.name ?? type?.ofType?.name ?? '';
}

/** A person's voice over a way to send. `key` makes a fresh idempotency key. */
export function voice(send: Send, verbs: Verbs, key: () => string): Voice {
  const attempt = async (verb: string, input: Readonly<Record<string, unknown>>, select = 'id version'): Promise<Outcome> => {
    const known = verbs.get(verb);
    if (!known) throw new Error(`the schema has no verb ${verb}`);
    const refused = '... on Refused { refusals { code path facts message(language: ja) clause { source at isPlatformDefault } } }';
    const source = `mutation ($input: ${known.input}!) { ${verb}(input: $input) { __typename ... on ${known.noun} { ${select} } ${refused} } }`;
    const answer = (await send(source, { input: { idempotencyKey: key(), ...input } }))[verb] as { __typename: string; refusals: readonly Reason[] } & Answered;
    return answer.__typename === 'Refused' ? { refused: answer.refusals } : { done: answer };
  };
  return {
    try: attempt,
    do: async (verb, input, select) => {
      const outcome = await attempt(verb, input, select);
      if ('refused' in outcome) throw new Error(`${verb} was refused: ${outcome.refused.map(({ code, path, facts, message }) => `${code} ${path.join('.')} ${JSON.stringify(facts)} ${message}`).join('; ')}`);
      return outcome.done;
    },
    ask: async <Answer>(source: string, variables = {}) => (await send(source, variables)) as Answer,
  };
}
