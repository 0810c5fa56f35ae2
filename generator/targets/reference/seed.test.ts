import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadConfig } from "../../config/load.ts";
import type { JsonObject } from "../../model/model.ts";
import { listNodes, parse, planPagesOf, readRepositoryFile, readTable } from "./pages.fixture.ts";

/** The page that this project was begun for, said as it was meant. */
const { value: config } = await loadConfig({ cwd: fileURLToPath(new URL("../../../", import.meta.url)) });
const spec = config?.specs["management"];
if (config === undefined || spec === undefined) throw new Error("the configuration has no spec `management`");
const options: JsonObject = { ...config.targets["reference"], ...spec.targets?.["reference"] };
const { client, methodCase, envelope } = spec;
const pages = await planPagesOf(readRepositoryFile(spec.source), { options, model: { client, methodCase, envelope } });
const page = pages.get("python/identity-sources/create-ext-idp-conn.md") ?? "";

const ID = "60b49eb83fd80adb96f26e68";
const ICON = "https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png";

test("title, notice, origin and description are those of the seed", () => {
  assert.ok(
    page.startsWith(`# Create a new connection under an existing identity source

<!--
Warning ⚠️:
Do not modify this document directly,
https://github.com/Authing/authing-docs-factory
Use this project to generate
-->

<LastUpdated />

> This document is automatically generated based on https://github.com/authing/authing-docs-factory based on the https://api-explorer.genauth.ai V3 API, and is consistent with the API parameters and return results. If the description of this document is incorrect, please refer to the V3 API.
`),
  );
  assert.ok(
    page.includes(`

Create a new connection under an existing identity source, you can set the identity source icon, whether to support login only, etc.

## Method name
`),
  );
});

test("the blocks stand in the seed's order, under its headings", () => {
  const headings = parse(page).children.flatMap((node) =>
    node.type === "heading" ? [page.slice(node.position?.start.offset, node.position?.end.offset)] : [],
  );
  assert.equal(headings.slice(1), [
    "## Method name",
    "## Request parameters",
    "## Sample code",
    "## Request Response",
    "## Errors",
    "## Data Structure",
    '### <a id="ExtIdpConnDetail"></a> ExtIdpConnDetail',
  ]);
  assert.match(page, "## Method name\n\n`ManagementClient.create_ext_idp_conn`\n");
  assert.match(page, "POST /api/v3/create-ext-idp-conn");
});

test("the request table has every row, required ones first, each group in the document's order", () => {
  const type = "Identity source connection type\nOne of 68 values";
  assert.equal(readTable(page, "Request parameters"), [
    ["Name", "Type", "Is it required?", "Default value", "Description", "Sample value"],
    ["extIdpId", "string", "Yes", "-", "Identity source connection ID", ID],
    ["type", "string", "Yes", "-", type, "ad"],
    ["identifier", "string", "Yes", "-", "Identity source connection identifier", ID],
    ["displayName", "string", "Yes", "-", "Display name of the connection on the login page", "Login page"],
    [
      "fields",
      "object",
      "Yes",
      "-",
      "Custom configuration information for the connection",
      '{"clientId":"clientId on the identity source","clientSecret":"clientSecret on the identity source"}',
    ],
    ["loginOnly", "boolean", "No", "-", "Whether to support login only", "false"],
    ["logo", "string", "No", "-", "Identity source icon", ICON],
    ["tenantId", "string", "No", "-", "Tenant ID", ID],
  ]);
});

test("the heads of columns have the seed's widths", () => {
  for (const head of ['<div style="width:80px">Is it required?</div>', '<div style="width:60px">Default value</div>'])
    assert.ok(page.includes(head));
  for (const head of ['<div style="width:300px">Description</div>', '<div style="width:200px">Sample value</div>'])
    assert.ok(page.includes(head));
});

test("all 68 values of the enum are listed once, where the cells lead to", () => {
  const anchors = ["CreateExtIdpConnDto.type", "ExtIdpConnDetail.type"].map((anchor) => `<a id="${anchor}"></a>`);
  const [, list = ""] = page.split(`<summary>${anchors.join("")} 68 values of <code>type</code></summary>\n\n`);
  const values = Array.from((list.split("\n")[0] ?? "").matchAll(/`([^`]+)`/g), ([, value]) => value);
  assert.is(values.length, 68);
  assert.equal([values[0], values[4], values.at(-1)], ["oidc", "ad", "sdbz"]);
  assert.ok(page.includes('<a href="#CreateExtIdpConnDto.type">One of 68 values</a>'));
  assert.is(page.split("`sdbz`").length, 2);
});

test("the response table has every row, `data` included, and its link", () => {
  const rows = readTable(page, "Request Response");
  assert.match(page, "Type: `ExtIdpConnDetailSingleRespDto`\n");
  assert.equal(
    rows.map(([name, type]) => [name, type]),
    [
      ["Name", "Type"],
      ["statusCode", "number"],
      ["message", "string"],
      ["apiCode", "number"],
      ["requestId", "string"],
      ["data", "ExtIdpConnDetail"],
    ],
  );
  assert.equal(rows.map(([, , description]) => description).slice(4), [
    "Request ID. Returned when the request fails.",
    "response data",
  ]);
  assert.ok(page.includes('<a href="#ExtIdpConnDetail">ExtIdpConnDetail</a>'));
  assert.ok(
    page.includes(
      "[API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode)",
    ),
  );
});

test("the example stands in a fence, with its arrays as arrays", () => {
  const fence = listNodes(parse(page)).flatMap((node) =>
    node.type === "code" && node.lang === "json" ? [node.value] : [],
  );
  assert.is(fence.length, 1);
  assert.equal(JSON.parse(fence[0] ?? ""), {
    statusCode: 200,
    message: "Success",
    requestId: "934108e5-9fbf-4d24-8da1-c330328abd6c",
    data: {
      id: ID,
      type: "oidc",
      extIdpId: "6318061be13c0ce6a64093e5",
      logo: ICON,
      identifier: ID,
      displayName: "Login page",
      loginOnly: true,
      associationMode: "challenge",
      challengeBindingMethods: ["email-password"],
    },
  });
});

test("the model's table has every row", () => {
  assert.equal(readTable(page, "ExtIdpConnDetail"), [
    ["Name", "Type", "Is it required?", "Description", "Sample value"],
    ["id", "string", "Yes", "Identity source connection id", ID],
    ["type", "string", "Yes", "Identity source connection type\nOne of 68 values", "oidc"],
    ["extIdpId", "string", "Yes", "Identity source ID", "6318061be13c0ce6a64093e5"],
    ["logo", "string", "Yes", "Identity source connection icon", ICON],
    ["identifier", "string", "No", "Identity source connection identifier", ID],
    ["displayName", "string", "No", "Display name of the identity source connection on the login page", "Login page"],
    ["loginOnly", "boolean", "Yes", "Whether to support only login", "true"],
    ["associationMode", "string", "Yes", "Account association mode\nValues: none, field, challenge", "none"],
    ["challengeBindingMethods", "string[]", "Yes", "Account binding method", '["email-password"]'],
  ]);
});

test("the sample is a call with all that is required", () => {
  assert.ok(
    page.includes(
      '```python\nfrom test import ManagementClient\n\nmanagement_client = ManagementClient(\n    bearer="<token>",\n)\n' +
        'result = management_client.create_ext_idp_conn(\n    extIdpId="60b49eb83fd80adb96f26e68",\n    type="ad",\n',
    ),
  );
  const typescript = pages.get("typescript/identity-sources/create-ext-idp-conn.md") ?? "";
  assert.ok(typescript.includes("`ManagementClient.create_ext_idp_conn`"));
  assert.ok(
    typescript.includes(
      '```ts\nimport { ManagementClient } from "test";\n\nconst client = new ManagementClient({\n  auth: {\n    bearer: "<token>",\n  },\n});\n' +
        'const result = await client.create_ext_idp_conn({\n  extIdpId: "60b49eb83fd80adb96f26e68",\n  type: "ad",\n',
    ),
  );
});

test("the page in Chinese has the old tool's headings", async () => {
  const chinese = await planPagesOf(readRepositoryFile(spec.source), {
    options: { ...options, locales: ["zh-CN"] },
    model: { client, methodCase, envelope },
  });
  const text = chinese.get("python/identity-sources/create-ext-idp-conn.md") ?? "";
  for (const heading of ["方法名称", "请求参数", "示例代码", "请求响应", "错误", "数据结构"])
    assert.match(text, `\n## ${heading}\n`);
  assert.equal(readTable(text, "请求参数")[0], ["名称", "类型", "是否必填", "默认值", "描述", "示例值"]);
  assert.equal(
    readTable(text, "请求参数")
      .map(([, , required]) => required)
      .slice(1),
    ["是", "是", "是", "是", "是", "否", "否", "否"],
  );
});

test.run();
