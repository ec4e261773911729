import { Fragment, type ReactNode } from 'react';

/** What is known, each fact with its name before it. */
export function FactList({ facts }: { facts: (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
