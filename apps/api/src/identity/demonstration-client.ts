/** The platform's own client at the demonstration's identity provider. */
export const DEMONSTRATION_CLIENT = 'toroku';
