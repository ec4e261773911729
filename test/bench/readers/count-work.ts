/** Members whose cost is that of all nodes under the one asked. */
const DEEP = ['textContent', 'querySelector', 'querySelectorAll', 'getElementsByTagName', 'isEqualNode', 'innerText'];

/** Members whose cost is that of the node's children. */
const WIDE = ['childNodes', 'children'];

/** Members whose cost is that of the nodes above. */
const HIGH = ['closest', 'contains', 'compareDocumentPosition'];

/** Members whose cost is one. */
const NEAR = [
  ...[
    'getAttribute',
    'hasAttribute',
    'getAttributeNames',
    'matches',
    'attributes',
    'tagName',
    'localName',
    'className',
  ],
  ...['nextElementSibling', 'previousElementSibling', 'nextSibling', 'previousSibling', 'firstElementChild'],
  ...['lastElementChild', 'firstChild', 'lastChild', 'parentElement', 'parentNode', 'nodeType', 'data'],
];

interface Measure {
  size: number;
  depth: number;
}

function measureTree(root: Node): Map<Node, Measure> {
  const measures = new Map<Node, Measure>();
  const open: [Node, number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    measures.set(node, { size: 1, depth });
    for (let child = node.firstChild; child; child = child.nextSibling) open.push([child, depth + 1]);
  }
  // Parents were met before their children.
  for (const [node, { size }] of [...measures].reverse()) {
    const parent = node.parentNode && measures.get(node.parentNode);
    if (parent) parent.size += measures.get(node)?.size ?? size;
  }
  return measures;
}

/** Puts a member in place of another that notes who was asked; answers with what puts the old one back. */
function watch(prototype: object, name: string, note: (node: Node) => void): () => void {
  const member = Object.getOwnPropertyDescriptor(prototype, name);
  const { get, value } = member ?? {};
  if (!member || (!get && typeof value !== 'function')) return () => undefined;
  const watched = get
    ? {
        get(this: Node): unknown {
          note(this);
          return get.call(this);
        },
      }
    : {
        value(this: Node, ...args: unknown[]): unknown {
          note(this);
          return (value as (...all: unknown[]) => unknown).apply(this, args);
        },
      };
  Object.defineProperty(prototype, name, { ...member, ...watched });
  return () => void Object.defineProperty(prototype, name, member);
}

/**
 * How much of a document a piece of code looks at, in nodes: a measure of time that no machine changes. The page's own
 * prototypes are watched while `work` runs.
 */
export function countWork(document: Document, work: () => unknown): { nodes: number; looks: number } {
  const measures = measureTree(document);
  let looks = 0;
  const children = new Map([...measures.keys()].map((node) => [node, node.childNodes.length]));
  const costs: [string[], (node: Node) => number][] = [
    [DEEP, (node) => measures.get(node)?.size ?? 1],
    [WIDE, (node) => children.get(node) ?? 1],
    [HIGH, (node) => measures.get(node)?.depth ?? 1],
    [NEAR, () => 1],
  ];
  const prototypes = [Node, Element, Document, CharacterData].map((type) => type.prototype);
  const undo = costs.flatMap(([names, cost]) =>
    names.flatMap((name) =>
      prototypes.map((prototype) => watch(prototype, name, (node) => void (looks += cost(node)))),
    ),
  );
  try {
    work();
  } finally {
    for (const restore of undo) restore();
  }
  return { nodes: measures.size, looks };
}
