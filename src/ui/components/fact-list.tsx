import { Fragment, type ComponentChildren } from 'preact';

/** What is known, each fact with its name before it. */
export function FactList({ facts }: { facts: (readonly [label: string, value: ComponentChildren])[] }) {
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
