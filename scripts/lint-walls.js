import { dirname, relative, resolve } from 'node:path';
import { mayImportPackage, ROOMS, roomOf } from './walls.js';

/** The lint rule `muster/walls`: an import across a wall is an error, and the message says what to do instead. */
export default {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const here = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const room = roomOf(here);
    if (room === null) return {};
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      if (!specifier.startsWith('.')) {
        if ((node.importKind ?? node.exportKind) !== 'type' && !mayImportPackage(room, specifier))
          context.report({
            node,
            message: `${room} may not import ${specifier}: see scripts/walls.js for the room that may.`,
          });
        return;
      }
      const target = roomOf(relative(context.cwd, resolve(dirname(context.filename), specifier)).replaceAll('\\', '/'));
      if (target !== null && target !== room && !ROOMS[room].includes(target))
        context.report({
          node,
          message: `${room} may not lean on ${target}: move the line to a room that may, or pass the value in.`,
        });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
