import { test } from "uvu";
import * as assert from "uvu/assert";
import { writeAttributes } from "./attributes.ts";

const BLOCK = `# specloom: begin. What is between these two lines is generated.
specloom.lock merge=union linguist-generated
/pets/reference/** linguist-generated
# specloom: end
`;

test("without a file, only our block is written", () => {
  assert.is(writeAttributes(undefined, ["pets/reference"]), BLOCK);
});

test("lines of the user are kept in their places", () => {
  const text = writeAttributes("*.png binary", ["pets/reference"]);
  assert.is(text, `*.png binary\n${BLOCK}`);
  const between = `# mine\n${BLOCK}*.svg text\n`;
  assert.is(writeAttributes(between, ["pets/reference"]), between);
});

test("an edited block is replaced", () => {
  assert.is(writeAttributes(BLOCK.replace("merge=union", "merge=ours"), ["pets/reference"]), BLOCK);
});

test("conflict markers are removed in the block and around it", () => {
  const other = BLOCK.replace("pets/", "users/");
  const inside = BLOCK.replace("/pets", "<<<<<<< ours\n/a/b/** linguist-generated\n=======\n/pets").replace(
    "# specloom: end",
    ">>>>>>> theirs\n# specloom: end",
  );
  assert.is(writeAttributes(inside, ["pets/reference"]), BLOCK);
  const around = `<<<<<<< ours\n${BLOCK}=======\n${other}>>>>>>> theirs\n`;
  assert.is(writeAttributes(around, ["pets/reference"]), BLOCK);
});

test("special characters in names are escaped", () => {
  const text = writeAttributes(undefined, ["a b/pages", "用户[1]/pages"]);
  assert.match(text, '\n"/a b/pages/**" linguist-generated\n/用户\\[1\\]/pages/** linguist-generated\n');
});

test.run();
