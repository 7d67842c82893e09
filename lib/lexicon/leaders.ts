/**
 * Heads of state and government whom news calls by family name alone, and by which office it means them when it writes
 * "the former president". Our own collection of common knowledge; lower case, without accents.
 */
export const LEADERS: ReadonlyMap<string, 'president' | 'prime-minister' | 'chancellor'> = new Map([
  ...`assad biden bolsonaro bush castro chavez duterte erdogan gorbachev khamenei kirchner lukashenko lula macron maduro mandela marcos milei
  mubarak mugabe nixon obama petro pinochet putin ramaphosa reagan sarkozy sisi trump xi yanukovych yeltsin zelenski zelenskiy zelensky
  zelenskyy zuma`
    .split(/\s+/)
    .map(name => [name, 'president'] as const),
  ...'berlusconi blair meloni modi netanyahu orban sanchez starmer sunak thatcher trudeau truss'
    .split(' ')
    .map(name => [name, 'prime-minister'] as const),
  ...'merkel merz scholz schroder'.split(' ').map(name => [name, 'chancellor'] as const),
]);
