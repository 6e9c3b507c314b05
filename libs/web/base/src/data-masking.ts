import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how the client asks to be told
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
