import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findStrongComponents, type Edges } from "./strong-components.ts";

const keys = fc.constantFrom("a", "b", "c", "d", "e", "f");
const graphs = fc
  .dictionary(keys, fc.array(keys, { maxLength: 3 }))
  .map((edges): Edges => new Map(Object.entries(edges)));

function listReached(start: string, edges: Edges): Set<string> {
  const reached = new Set(edges.get(start));
  for (const key of reached) for (const next of edges.get(key) ?? []) reached.add(next);
  return reached;
}

test("nodes that reach each other are a component, which comes after all that it reaches", () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const components = findStrongComponents(edges);
      const nodes = components.flatMap((component) => [...component]);
      assert.is(nodes.length, new Set([...edges.keys(), ...[...edges.values()].flat()]).size);
      const placeOf = new Map(
        components.flatMap((component, place) => [...component].map((key) => [key, place] as const)),
      );
      for (const key of nodes) {
        for (const other of listReached(key, edges)) {
          const isMutual = listReached(other, edges).has(key);
          assert.is(placeOf.get(other) === placeOf.get(key), isMutual || other === key);
          assert.ok((placeOf.get(other) ?? 0) <= (placeOf.get(key) ?? 0));
        }
      }
    }),
  );
});

test.run();
